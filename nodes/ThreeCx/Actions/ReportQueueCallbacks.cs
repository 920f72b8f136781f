// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads queue callbacks.</summary>
[Action("Report Queue Callbacks", "Download Queue Callbacks", "GET",
    "/ReportQueueCallbacks/Pbx.DownloadQueueCallbacks(queueDnStr={queueDnStr},startDt={startDt},endDt={endDt})")]
[Answer<QueueCallbacks>(IsList = true)]
public sealed class DownloadQueueCallbacks : XapiAction<DownloadQueueCallbacksParameters>;

/// <summary>Parameters of <see cref="DownloadQueueCallbacks"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadQueueCallbacksParameters : ListQuery
{
    public required string? QueueDnStr { get; init; }

    public required DateTimeOffset StartDt { get; init; }

    public required DateTimeOffset EndDt { get; init; }
}

/// <summary>Reads queue callbacks data.</summary>
[Action("Report Queue Callbacks", "Get Queue Callbacks Data", "GET",
    "/ReportQueueCallbacks/Pbx.GetQueueCallbacksData(queueDnStr={queueDnStr},startDt={startDt},endDt={endDt})")]
[Answer<QueueCallbacks>(IsList = true)]
public sealed class GetQueueCallbacksData : XapiAction<GetQueueCallbacksDataParameters>;

/// <summary>Parameters of <see cref="GetQueueCallbacksData"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetQueueCallbacksDataParameters : ListQuery
{
    public required string? QueueDnStr { get; init; }

    public required DateTimeOffset StartDt { get; init; }

    public required DateTimeOffset EndDt { get; init; }
}
