// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads abandoned queue calls.</summary>
[Action("Report Abandoned Queue Calls", "Download Abandoned Queue Calls", "GET",
    "/ReportAbandonedQueueCalls/Pbx.DownloadAbandonedQueueCalls(periodFrom={periodFrom},periodTo={periodTo},queueDns={queueDns},waitInterval={waitInterval},clientTimeZone={clientTimeZone})")]
[Answer<AbandonedQueueCalls>(IsList = true)]
public sealed class DownloadAbandonedQueueCalls : XapiAction<DownloadAbandonedQueueCallsParameters>;

/// <summary>Parameters of <see cref="DownloadAbandonedQueueCalls"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadAbandonedQueueCallsParameters : ListQuery
{
    public required DateTimeOffset PeriodFrom { get; init; }

    public required DateTimeOffset PeriodTo { get; init; }

    public required string? QueueDns { get; init; }

    public required string? WaitInterval { get; init; }

    public required string? ClientTimeZone { get; init; }
}

/// <summary>Reads abandoned queue calls data.</summary>
[Action("Report Abandoned Queue Calls", "Get Abandoned Queue Calls Data", "GET",
    "/ReportAbandonedQueueCalls/Pbx.GetAbandonedQueueCallsData(periodFrom={periodFrom},periodTo={periodTo},queueDns={queueDns},waitInterval={waitInterval})")]
[Answer<AbandonedQueueCalls>(IsList = true)]
public sealed class GetAbandonedQueueCallsData : XapiAction<GetAbandonedQueueCallsDataParameters>;

/// <summary>Parameters of <see cref="GetAbandonedQueueCallsData"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetAbandonedQueueCallsDataParameters : ListQuery
{
    public required DateTimeOffset PeriodFrom { get; init; }

    public required DateTimeOffset PeriodTo { get; init; }

    public required string? QueueDns { get; init; }

    public required string? WaitInterval { get; init; }
}
