using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Somebody who takes calls of a queue. (XAPI Pbx.QueueAgent)</summary>
[Naming(Naming.AsWritten)]
public sealed record QueueAgent
{
    [Parameter(Description = "Set by the PBX.")]
    public Optional<int> Id { get; init; }

    [Parameter(Description = "Set by the PBX.")]
    public Optional<string> Name { get; init; }

    [Parameter(Description = "The agent's extension.", Example = "101")]
    public Optional<string> Number { get; init; }

    [Parameter(Description = "Group of skills; 1 is asked first.", Example = "1")]
    public Optional<string> SkillGroup { get; init; }

    [Parameter(Description = "Set by the PBX.")]
    public Optional<JsonText<IReadOnlyList<UserTag>>> Tags { get; init; }
}
