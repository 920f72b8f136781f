// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Queue performance overview. (XAPI Pbx.QueuePerformanceOverview)</summary>
[Naming(Naming.AsWritten)]
public sealed record QueuePerformanceOverview
{
    public Optional<long> ExtensionAnsweredCount { get; init; }

    public Optional<string> ExtensionDisplayName { get; init; }

    public Optional<string> ExtensionDn { get; init; }

    public Optional<long> ExtensionDroppedCount { get; init; }

    public Optional<long> QueueAnsweredCount { get; init; }

    public Optional<string> QueueDisplayName { get; init; }

    public Optional<string> QueueDn { get; init; }

    public Optional<long> QueueReceivedCount { get; init; }

    public Optional<int> SortOrder { get; init; }

    public Optional<string> TalkTime { get; init; }
}
