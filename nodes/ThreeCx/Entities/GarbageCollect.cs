// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Garbage collect. (XAPI Pbx.GarbageCollect)</summary>
[Naming(Naming.AsWritten)]
public sealed record GarbageCollect
{
    public Optional<bool> Blocking { get; init; }

    public Optional<bool> Compacting { get; init; }

    public Optional<int> Generation { get; init; }

    public Optional<GCCollectionMode> Mode { get; init; }
}
