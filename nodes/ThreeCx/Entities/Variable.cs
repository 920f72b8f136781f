// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Variable. (XAPI Pbx.Variable)</summary>
[Naming(Naming.AsWritten)]
public sealed record Variable
{
    public Optional<string> Name { get; init; }

    public Optional<string> Value { get; init; }
}
