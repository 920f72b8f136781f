// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads detailed queue statistics.</summary>
[Action("Report Detailed Queue Statistics", "Download Detailed Queue Statistics", "GET",
    "/ReportDetailedQueueStatistics/Pbx.DownloadDetailedQueueStatistics(queueDnStr={queueDnStr},startDt={startDt},endDt={endDt},waitInterval={waitInterval})")]
[Answer<DetailedQueueStatistics>(IsList = true)]
public sealed class DownloadDetailedQueueStatistics : XapiAction<DownloadDetailedQueueStatisticsParameters>;

/// <summary>Parameters of <see cref="DownloadDetailedQueueStatistics"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadDetailedQueueStatisticsParameters : ListQuery
{
    public required string? QueueDnStr { get; init; }

    public required DateTimeOffset StartDt { get; init; }

    public required DateTimeOffset EndDt { get; init; }

    public required string? WaitInterval { get; init; }
}

/// <summary>Reads detailed queue statistics data.</summary>
[Action("Report Detailed Queue Statistics", "Get Detailed Queue Statistics Data", "GET",
    "/ReportDetailedQueueStatistics/Pbx.GetDetailedQueueStatisticsData(queueDnStr={queueDnStr},startDt={startDt},endDt={endDt},waitInterval={waitInterval})")]
[Answer<DetailedQueueStatistics>(IsList = true)]
public sealed class GetDetailedQueueStatisticsData : XapiAction<GetDetailedQueueStatisticsDataParameters>;

/// <summary>Parameters of <see cref="GetDetailedQueueStatisticsData"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetDetailedQueueStatisticsDataParameters : ListQuery
{
    public required string? QueueDnStr { get; init; }

    public required DateTimeOffset StartDt { get; init; }

    public required DateTimeOffset EndDt { get; init; }

    public required string? WaitInterval { get; init; }
}
