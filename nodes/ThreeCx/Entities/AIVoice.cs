// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>AI voice. (XAPI Pbx.AIVoice)</summary>
[Naming(Naming.AsWritten)]
public sealed record AIVoice
{
    public Optional<string> Description { get; init; }

    public Optional<string> Gender { get; init; }

    public Optional<string> Id { get; init; }
}
