// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Detailed queue statistics. (XAPI Pbx.DetailedQueueStatistics)</summary>
[Naming(Naming.AsWritten)]
public sealed record DetailedQueueStatistics
{
    public Optional<long> AnsweredCount { get; init; }

    public Optional<string> AvgRingTime { get; init; }

    public Optional<string> AvgTalkTime { get; init; }

    public Optional<long> CallbacksCount { get; init; }

    public Optional<long> CallsCount { get; init; }

    public Optional<string> QueueDn { get; init; }

    public Optional<string> QueueDnNumber { get; init; }

    public Optional<string> RingTime { get; init; }

    public Optional<string> TalkTime { get; init; }
}
