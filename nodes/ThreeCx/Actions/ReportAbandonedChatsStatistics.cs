// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads abandoned chats statistics.</summary>
[Action("Report Abandoned Chats Statistics", "Download Abandoned Chats Statistics", "GET",
    "/ReportAbandonedChatsStatistics/Pbx.DownloadAbandonedChatsStatistics(queueDnStr={queueDnStr},startDt={startDt},endDt={endDt},participantType={participantType},clientTimeZone={clientTimeZone})")]
[Answer<AbandonedChatsStatistics>(IsList = true)]
public sealed class DownloadAbandonedChatsStatistics : XapiAction<DownloadAbandonedChatsStatisticsParameters>;

/// <summary>Parameters of <see cref="DownloadAbandonedChatsStatistics"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadAbandonedChatsStatisticsParameters : ListQuery
{
    public required string? QueueDnStr { get; init; }

    public required DateTimeOffset StartDt { get; init; }

    public required DateTimeOffset EndDt { get; init; }

    public required int ParticipantType { get; init; }

    public required string? ClientTimeZone { get; init; }
}

/// <summary>Reads abandoned chats statistics data.</summary>
[Action("Report Abandoned Chats Statistics", "Get Abandoned Chats Statistics Data", "GET",
    "/ReportAbandonedChatsStatistics/Pbx.GetAbandonedChatsStatisticsData(queueDnStr={queueDnStr},startDt={startDt},endDt={endDt},participantType={participantType})")]
[Answer<AbandonedChatsStatistics>(IsList = true)]
public sealed class GetAbandonedChatsStatisticsData : XapiAction<GetAbandonedChatsStatisticsDataParameters>;

/// <summary>Parameters of <see cref="GetAbandonedChatsStatisticsData"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetAbandonedChatsStatisticsDataParameters : ListQuery
{
    public required string? QueueDnStr { get; init; }

    public required DateTimeOffset StartDt { get; init; }

    public required DateTimeOffset EndDt { get; init; }

    public required int ParticipantType { get; init; }
}
