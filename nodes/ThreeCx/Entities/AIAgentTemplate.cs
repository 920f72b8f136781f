// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>AI agent template. (XAPI Pbx.AIAgentTemplate)</summary>
[Naming(Naming.AsWritten)]
public sealed record AIAgentTemplate
{
    public Optional<string> Description { get; init; }

    public Optional<string> FirstMessage { get; init; }

    public Optional<string> Id { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<bool> Preview { get; init; }
}
