// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads agents in queue statistics.</summary>
[Action("Report Agents In Queue Statistics", "Download Agents In Queue Statistics", "GET",
    "/ReportAgentsInQueueStatistics/Pbx.DownloadAgentsInQueueStatistics(queueDnStr={queueDnStr},startDt={startDt},endDt={endDt},waitInterval={waitInterval})")]
[Answer<AgentsInQueueStatistics>(IsList = true)]
public sealed class DownloadAgentsInQueueStatistics : XapiAction<DownloadAgentsInQueueStatisticsParameters>;

/// <summary>Parameters of <see cref="DownloadAgentsInQueueStatistics"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadAgentsInQueueStatisticsParameters : ListQuery
{
    public required string? QueueDnStr { get; init; }

    public required DateTimeOffset StartDt { get; init; }

    public required DateTimeOffset EndDt { get; init; }

    public required string? WaitInterval { get; init; }
}

/// <summary>Reads agents in queue statistics data.</summary>
[Action("Report Agents In Queue Statistics", "Get Agents In Queue Statistics Data", "GET",
    "/ReportAgentsInQueueStatistics/Pbx.GetAgentsInQueueStatisticsData(queueDnStr={queueDnStr},startDt={startDt},endDt={endDt},waitInterval={waitInterval})")]
[Answer<AgentsInQueueStatistics>(IsList = true)]
public sealed class GetAgentsInQueueStatisticsData : XapiAction<GetAgentsInQueueStatisticsDataParameters>;

/// <summary>Parameters of <see cref="GetAgentsInQueueStatisticsData"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetAgentsInQueueStatisticsDataParameters : ListQuery
{
    public required string? QueueDnStr { get; init; }

    public required DateTimeOffset StartDt { get; init; }

    public required DateTimeOffset EndDt { get; init; }

    public required string? WaitInterval { get; init; }
}
