using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Somebody who watches over a queue. (XAPI Pbx.QueueManager)</summary>
[Naming(Naming.AsWritten)]
public sealed record QueueManager
{
    [Parameter(Description = "Set by the PBX.")]
    public Optional<int> Id { get; init; }

    [Parameter(Description = "Set by the PBX.")]
    public Optional<string> Name { get; init; }

    [Parameter(Description = "The manager's extension.", Example = "100")]
    public Optional<string> Number { get; init; }

    [Parameter(Description = "Set by the PBX.")]
    public Optional<JsonText<IReadOnlyList<UserTag>>> Tags { get; init; }
}
