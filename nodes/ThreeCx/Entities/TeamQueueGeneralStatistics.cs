// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Team queue general statistics. (XAPI Pbx.TeamQueueGeneralStatistics)</summary>
[Naming(Naming.AsWritten)]
public sealed record TeamQueueGeneralStatistics
{
    public Optional<int> AgentsInQueueCount { get; init; }

    public Optional<long> AnsweredCount { get; init; }

    public Optional<string> AvgTalkTime { get; init; }

    public Optional<string> Dn { get; init; }

    public Optional<string> QueueDnNumber { get; init; }

    public Optional<long> ReceivedCount { get; init; }

    public Optional<string> TotalTalkTime { get; init; }
}
