// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Choice. (XAPI Pbx.Choice)</summary>
[Naming(Naming.AsWritten)]
public sealed record Choice
{
    public Optional<string> Key { get; init; }

    public Optional<string> Value { get; init; }
}
