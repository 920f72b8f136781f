// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Concealed password. (XAPI Pbx.ConcealedPassword)</summary>
[Naming(Naming.AsWritten)]
public sealed record ConcealedPassword
{
    public Optional<bool> Concealed { get; init; }

    public Optional<string> Value { get; init; }
}
