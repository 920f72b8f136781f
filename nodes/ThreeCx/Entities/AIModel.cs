// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>AI model. (XAPI Pbx.AIModel)</summary>
[Naming(Naming.AsWritten)]
public sealed record AIModel
{
    public Optional<string> Description { get; init; }

    public Optional<string> Example { get; init; }

    public Optional<string> Id { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<bool> Preview { get; init; }
}
