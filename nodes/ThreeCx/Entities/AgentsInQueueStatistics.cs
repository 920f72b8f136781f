// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Agents in queue statistics. (XAPI Pbx.AgentsInQueueStatistics)</summary>
[Naming(Naming.AsWritten)]
public sealed record AgentsInQueueStatistics
{
    public Optional<long> AnsweredCount { get; init; }

    public Optional<int> AnsweredPercent { get; init; }

    public Optional<long> AnsweredPerHourCount { get; init; }

    public Optional<string> AvgRingTime { get; init; }

    public Optional<string> AvgTalkTime { get; init; }

    public Optional<string> Dn { get; init; }

    public Optional<string> DnDisplayName { get; init; }

    public Optional<string> LoggedInTime { get; init; }

    public Optional<long> LostCount { get; init; }

    public Optional<string> Queue { get; init; }

    public Optional<string> QueueDisplayName { get; init; }

    public Optional<string> RingTime { get; init; }

    public Optional<string> TalkTime { get; init; }
}
