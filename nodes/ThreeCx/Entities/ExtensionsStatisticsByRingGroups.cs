// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Extensions statistics by ring groups. (XAPI Pbx.ExtensionsStatisticsByRingGroups)</summary>
[Naming(Naming.AsWritten)]
public sealed record ExtensionsStatisticsByRingGroups
{
    public Optional<long> ExtensionAnsweredCount { get; init; }

    public Optional<string> ExtensionDisplayName { get; init; }

    public Optional<string> ExtensionDn { get; init; }

    public Optional<string> RingGroupDisplayName { get; init; }

    public Optional<string> RingGroupDn { get; init; }

    public Optional<long> RingGroupReceivedCount { get; init; }

    public Optional<long> RingGroupUnansweredCount { get; init; }

    public Optional<int> SentimentScore { get; init; }

    public Optional<int> SortOrder { get; init; }
}
