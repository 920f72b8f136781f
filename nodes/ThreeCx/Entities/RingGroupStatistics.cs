// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Ring group statistics. (XAPI Pbx.RingGroupStatistics)</summary>
[Naming(Naming.AsWritten)]
public sealed record RingGroupStatistics
{
    public Optional<long> RingGroupAnsweredCount { get; init; }

    public Optional<string> RingGroupDisplayName { get; init; }

    public Optional<string> RingGroupDn { get; init; }

    public Optional<long> RingGroupReceivedCount { get; init; }

    public Optional<int> RingGroupSentimentScore { get; init; }
}
