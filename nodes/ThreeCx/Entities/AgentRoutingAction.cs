// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Agent routing action. (XAPI Pbx.AgentRoutingAction)</summary>
[Naming(Naming.AsWritten)]
public sealed record AgentRoutingAction
{
    public Optional<string> Action { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> Number { get; init; }

    public Optional<JsonText<IReadOnlyList<UserTag>>> Tags { get; init; }

    public Optional<PeerType> Type { get; init; }
}
