using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>An extension that a ring group rings. (XAPI Pbx.RingGroupMember)</summary>
[Naming(Naming.AsWritten)]
public sealed record RingGroupMember
{
    [Parameter(Description = "Set by the PBX.")]
    public Optional<int> Id { get; init; }

    [Parameter(Description = "Set by the PBX.")]
    public Optional<string> Name { get; init; }

    [Parameter(Description = "The extension.", Example = "101")]
    public Optional<string> Number { get; init; }

    [Parameter(Description = "Set by the PBX.")]
    public Optional<JsonText<IReadOnlyList<UserTag>>> Tags { get; init; }
}
