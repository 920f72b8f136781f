// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads queue failed callbacks.</summary>
[Action("Report Queue Failed Callbacks", "Download Queue Failed Callbacks", "GET",
    "/ReportQueueFailedCallbacks/Pbx.DownloadQueueFailedCallbacks(queueDnStr={queueDnStr},startDt={startDt},endDt={endDt},clientTimeZone={clientTimeZone})")]
[Answer<QueueFailedCallbacks>(IsList = true)]
public sealed class DownloadQueueFailedCallbacks : XapiAction<DownloadQueueFailedCallbacksParameters>;

/// <summary>Parameters of <see cref="DownloadQueueFailedCallbacks"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadQueueFailedCallbacksParameters : ListQuery
{
    public required string? QueueDnStr { get; init; }

    public required DateTimeOffset StartDt { get; init; }

    public required DateTimeOffset EndDt { get; init; }

    public required string? ClientTimeZone { get; init; }
}

/// <summary>Reads queue failed callbacks data.</summary>
[Action("Report Queue Failed Callbacks", "Get Queue Failed Callbacks Data", "GET",
    "/ReportQueueFailedCallbacks/Pbx.GetQueueFailedCallbacksData(queueDnStr={queueDnStr},startDt={startDt},endDt={endDt})")]
[Answer<QueueFailedCallbacks>(IsList = true)]
public sealed class GetQueueFailedCallbacksData : XapiAction<GetQueueFailedCallbacksDataParameters>;

/// <summary>Parameters of <see cref="GetQueueFailedCallbacksData"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetQueueFailedCallbacksDataParameters : ListQuery
{
    public required string? QueueDnStr { get; init; }

    public required DateTimeOffset StartDt { get; init; }

    public required DateTimeOffset EndDt { get; init; }
}
