// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>DN property. (XAPI Pbx.DNProperty)</summary>
[Naming(Naming.AsWritten)]
public sealed record DNProperty
{
    public Optional<string> Description { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> Value { get; init; }
}
