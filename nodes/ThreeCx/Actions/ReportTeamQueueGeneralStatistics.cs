// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads team queue general statistics.</summary>
[Action("Report Team Queue General Statistics", "Download Team Queue General Statistics", "GET",
    "/ReportTeamQueueGeneralStatistics/Pbx.DownloadTeamQueueGeneralStatistics(queueDnStr={queueDnStr},startDt={startDt},endDt={endDt},waitInterval={waitInterval})")]
[Answer<TeamQueueGeneralStatistics>(IsList = true)]
public sealed class DownloadTeamQueueGeneralStatistics : XapiAction<DownloadTeamQueueGeneralStatisticsParameters>;

/// <summary>Parameters of <see cref="DownloadTeamQueueGeneralStatistics"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadTeamQueueGeneralStatisticsParameters : ListQuery
{
    public required string? QueueDnStr { get; init; }

    public required DateTimeOffset StartDt { get; init; }

    public required DateTimeOffset EndDt { get; init; }

    public required string? WaitInterval { get; init; }
}

/// <summary>Reads team queue general statistics data.</summary>
[Action("Report Team Queue General Statistics", "Get Team Queue General Statistics Data", "GET",
    "/ReportTeamQueueGeneralStatistics/Pbx.GetTeamQueueGeneralStatisticsData(queueDnStr={queueDnStr},startDt={startDt},endDt={endDt},waitInterval={waitInterval})")]
[Answer<TeamQueueGeneralStatistics>(IsList = true)]
public sealed class GetTeamQueueGeneralStatisticsData : XapiAction<GetTeamQueueGeneralStatisticsDataParameters>;

/// <summary>Parameters of <see cref="GetTeamQueueGeneralStatisticsData"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetTeamQueueGeneralStatisticsDataParameters : ListQuery
{
    public required string? QueueDnStr { get; init; }

    public required DateTimeOffset StartDt { get; init; }

    public required DateTimeOffset EndDt { get; init; }

    public required string? WaitInterval { get; init; }
}
