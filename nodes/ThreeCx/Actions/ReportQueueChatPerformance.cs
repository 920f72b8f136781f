// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads a queue chat performance.</summary>
[Action("Report Queue Chat Performance", "Download Queue Chat Performance", "GET",
    "/ReportQueueChatPerformance/Pbx.DownloadQueueChatPerformance(queueDnStr={queueDnStr},startDt={startDt},endDt={endDt},participantType={participantType})")]
[Answer<QueueChatPerformance>(IsList = true)]
public sealed class DownloadQueueChatPerformance : XapiAction<DownloadQueueChatPerformanceParameters>;

/// <summary>Parameters of <see cref="DownloadQueueChatPerformance"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadQueueChatPerformanceParameters : ListQuery
{
    public required string? QueueDnStr { get; init; }

    public required DateTimeOffset StartDt { get; init; }

    public required DateTimeOffset EndDt { get; init; }

    public required int ParticipantType { get; init; }
}

/// <summary>Reads queue chat performance data.</summary>
[Action("Report Queue Chat Performance", "Get Queue Chat Performance Data", "GET",
    "/ReportQueueChatPerformance/Pbx.GetQueueChatPerformanceData(queueDnStr={queueDnStr},startDt={startDt},endDt={endDt},participantType={participantType})")]
[Answer<QueueChatPerformance>(IsList = true)]
public sealed class GetQueueChatPerformanceData : XapiAction<GetQueueChatPerformanceDataParameters>;

/// <summary>Parameters of <see cref="GetQueueChatPerformanceData"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetQueueChatPerformanceDataParameters : ListQuery
{
    public required string? QueueDnStr { get; init; }

    public required DateTimeOffset StartDt { get; init; }

    public required DateTimeOffset EndDt { get; init; }

    public required int ParticipantType { get; init; }
}
