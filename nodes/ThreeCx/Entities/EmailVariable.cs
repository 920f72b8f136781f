// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Email variable. (XAPI Pbx.EmailVariable)</summary>
[Naming(Naming.AsWritten)]
public sealed record EmailVariable
{
    public Optional<string> Name { get; init; }

    public Optional<string> Value { get; init; }
}
