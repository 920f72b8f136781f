// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Queue chat performance. (XAPI Pbx.QueueChatPerformance)</summary>
[Naming(Naming.AsWritten)]
public sealed record QueueChatPerformance
{
    public Optional<long> AbandonedCount { get; init; }

    public Optional<long> AnsweredCount { get; init; }

    public Optional<long> IncomingCount { get; init; }

    public Optional<long> QuantityAgents { get; init; }

    public Optional<string> Queue { get; init; }

    public Optional<string> QueueDisplayName { get; init; }
}
