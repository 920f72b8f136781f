// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Queue agents chat statistics. (XAPI Pbx.QueueAgentsChatStatistics)</summary>
[Naming(Naming.AsWritten)]
public sealed record QueueAgentsChatStatistics
{
    public Optional<long> AnsweredCount { get; init; }

    public Optional<long> DealtWithCount { get; init; }

    public Optional<string> Dn { get; init; }

    public Optional<string> DnDisplayName { get; init; }

    public Optional<string> Queue { get; init; }

    public Optional<string> QueueDisplayName { get; init; }

    public Optional<int> SortOrder { get; init; }
}
