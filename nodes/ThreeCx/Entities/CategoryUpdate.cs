// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Category update. (XAPI Pbx.CategoryUpdate)</summary>
[Naming(Naming.AsWritten)]
public sealed record CategoryUpdate
{
    public Optional<string> Category { get; init; }

    public Optional<int> Count { get; init; }
}
