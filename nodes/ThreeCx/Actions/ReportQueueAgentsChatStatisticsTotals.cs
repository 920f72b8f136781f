// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Downloads queue agents chat statistics totals.</summary>
[Action("Report Queue Agents Chat Statistics Totals", "Download Queue Agents Chat Statistics Totals", "GET",
    "/ReportQueueAgentsChatStatisticsTotals/Pbx.DownloadQueueAgentsChatStatisticsTotals(queueDnStr={queueDnStr},startDt={startDt},endDt={endDt},participantType={participantType})")]
[Answer<QueueAgentsChatStatisticsTotals>(IsList = true)]
public sealed class DownloadQueueAgentsChatStatisticsTotals : XapiAction<DownloadQueueAgentsChatStatisticsTotalsParameters>;

/// <summary>Parameters of <see cref="DownloadQueueAgentsChatStatisticsTotals"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record DownloadQueueAgentsChatStatisticsTotalsParameters : ListQuery
{
    public required string? QueueDnStr { get; init; }

    public required DateTimeOffset StartDt { get; init; }

    public required DateTimeOffset EndDt { get; init; }

    public required int ParticipantType { get; init; }
}

/// <summary>Reads queue agents chat statistics totals data.</summary>
[Action("Report Queue Agents Chat Statistics Totals", "Get Queue Agents Chat Statistics Totals Data", "GET",
    "/ReportQueueAgentsChatStatisticsTotals/Pbx.GetQueueAgentsChatStatisticsTotalsData(queueDnStr={queueDnStr},startDt={startDt},endDt={endDt},participantType={participantType})")]
[Answer<QueueAgentsChatStatisticsTotals>(IsList = true)]
public sealed class GetQueueAgentsChatStatisticsTotalsData : XapiAction<GetQueueAgentsChatStatisticsTotalsDataParameters>;

/// <summary>Parameters of <see cref="GetQueueAgentsChatStatisticsTotalsData"/>.</summary>
[Naming(Naming.CamelCase)]
public sealed record GetQueueAgentsChatStatisticsTotalsDataParameters : ListQuery
{
    public required string? QueueDnStr { get; init; }

    public required DateTimeOffset StartDt { get; init; }

    public required DateTimeOffset EndDt { get; init; }

    public required int ParticipantType { get; init; }
}
