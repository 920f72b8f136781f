// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads a queue performance overview.</summary>
[Action("Report Queue Performance Overview", "Download Queue Performance Overview", "GET",
    "/ReportQueuePerformanceOverview/Pbx.DownloadQueuePerformanceOverview(periodFrom={periodFrom},periodTo={periodTo},queueDns={queueDns},waitInterval={waitInterval})")]
[Answer<QueuePerformanceOverview>(IsList = true)]
public sealed class DownloadQueuePerformanceOverview : XapiAction<DownloadQueuePerformanceOverviewParameters>;

/// <summary>Parameters of <see cref="DownloadQueuePerformanceOverview"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadQueuePerformanceOverviewParameters : ListQuery
{
    public required DateTimeOffset PeriodFrom { get; init; }

    public required DateTimeOffset PeriodTo { get; init; }

    public required string? QueueDns { get; init; }

    public required string? WaitInterval { get; init; }
}

/// <summary>Reads queue performance overview data.</summary>
[Action("Report Queue Performance Overview", "Get Queue Performance Overview Data", "GET",
    "/ReportQueuePerformanceOverview/Pbx.GetQueuePerformanceOverviewData(periodFrom={periodFrom},periodTo={periodTo},queueDns={queueDns},waitInterval={waitInterval})")]
[Answer<QueuePerformanceOverview>(IsList = true)]
public sealed class GetQueuePerformanceOverviewData : XapiAction<GetQueuePerformanceOverviewDataParameters>;

/// <summary>Parameters of <see cref="GetQueuePerformanceOverviewData"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetQueuePerformanceOverviewDataParameters : ListQuery
{
    public required DateTimeOffset PeriodFrom { get; init; }

    public required DateTimeOffset PeriodTo { get; init; }

    public required string? QueueDns { get; init; }

    public required string? WaitInterval { get; init; }
}
