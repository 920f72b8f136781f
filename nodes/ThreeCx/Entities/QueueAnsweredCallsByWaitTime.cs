// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Queue answered calls by wait time. (XAPI Pbx.QueueAnsweredCallsByWaitTime)</summary>
[Naming(Naming.AsWritten)]
public sealed record QueueAnsweredCallsByWaitTime
{
    public Optional<DateTimeOffset> AnsweredTime { get; init; }

    public Optional<DateTimeOffset> CallTime { get; init; }

    public Optional<string> Destination { get; init; }

    public Optional<string> Dn { get; init; }

    public Optional<string> DnNumber { get; init; }

    public Optional<string> RingTime { get; init; }

    public Optional<int> SentimentScore { get; init; }

    public Optional<string> Source { get; init; }
}
