// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Queue agents chat statistics totals. (XAPI Pbx.QueueAgentsChatStatisticsTotals)</summary>
[Naming(Naming.AsWritten)]
public sealed record QueueAgentsChatStatisticsTotals
{
    public Optional<long> AnsweredCount { get; init; }

    public Optional<long> DealtWithCount { get; init; }

    public Optional<string> Queue { get; init; }

    public Optional<string> QueueDisplayName { get; init; }
}
