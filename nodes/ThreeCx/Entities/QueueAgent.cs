// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Queue agent. (XAPI Pbx.QueueAgent)</summary>
[Naming(Naming.AsWritten)]
public sealed record QueueAgent
{
    public Optional<int> Id { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> Number { get; init; }

    public Optional<string> SkillGroup { get; init; }

    public Optional<JsonText<IReadOnlyList<UserTag>>> Tags { get; init; }
}
