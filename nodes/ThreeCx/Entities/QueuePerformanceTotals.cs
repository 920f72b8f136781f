// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Queue performance totals. (XAPI Pbx.QueuePerformanceTotals)</summary>
[Naming(Naming.AsWritten)]
public sealed record QueuePerformanceTotals
{
    public Optional<long> ExtensionAnsweredCount { get; init; }

    public Optional<long> ExtensionDroppedCount { get; init; }

    public Optional<string> QueueDisplayName { get; init; }

    public Optional<string> QueueDn { get; init; }

    public Optional<long> QueueReceivedCount { get; init; }
}
