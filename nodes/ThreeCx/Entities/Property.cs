// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Property. (XAPI Pbx.Property)</summary>
[Naming(Naming.AsWritten)]
public sealed record Property
{
    public Optional<string> Description { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> Value { get; init; }
}
