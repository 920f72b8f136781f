// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads queue agents chat statistics.</summary>
[Action("Report Queue Agents Chat Statistics", "Download Queue Agents Chat Statistics", "GET",
    "/ReportQueueAgentsChatStatistics/Pbx.DownloadQueueAgentsChatStatistics(queueDnStr={queueDnStr},startDt={startDt},endDt={endDt},participantType={participantType})")]
[Answer<QueueAgentsChatStatistics>(IsList = true)]
public sealed class DownloadQueueAgentsChatStatistics : XapiAction<DownloadQueueAgentsChatStatisticsParameters>;

/// <summary>Parameters of <see cref="DownloadQueueAgentsChatStatistics"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadQueueAgentsChatStatisticsParameters : ListQuery
{
    public required string? QueueDnStr { get; init; }

    public required DateTimeOffset StartDt { get; init; }

    public required DateTimeOffset EndDt { get; init; }

    public required int ParticipantType { get; init; }
}

/// <summary>Reads queue agents chat statistics data.</summary>
[Action("Report Queue Agents Chat Statistics", "Get Queue Agents Chat Statistics Data", "GET",
    "/ReportQueueAgentsChatStatistics/Pbx.GetQueueAgentsChatStatisticsData(queueDnStr={queueDnStr},startDt={startDt},endDt={endDt},participantType={participantType})")]
[Answer<QueueAgentsChatStatistics>(IsList = true)]
public sealed class GetQueueAgentsChatStatisticsData : XapiAction<GetQueueAgentsChatStatisticsDataParameters>;

/// <summary>Parameters of <see cref="GetQueueAgentsChatStatisticsData"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetQueueAgentsChatStatisticsDataParameters : ListQuery
{
    public required string? QueueDnStr { get; init; }

    public required DateTimeOffset StartDt { get; init; }

    public required DateTimeOffset EndDt { get; init; }

    public required int ParticipantType { get; init; }
}
