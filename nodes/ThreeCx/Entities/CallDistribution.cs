// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Call distribution. (XAPI Pbx.CallDistribution)</summary>
[Naming(Naming.AsWritten)]
public sealed record CallDistribution
{
    public Optional<DateTimeOffset> DateTimeInterval { get; init; }

    public Optional<int> IncomingCount { get; init; }

    public Optional<int> OutgoingCount { get; init; }
}
