// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Peer. (XAPI Pbx.Peer)</summary>
[Naming(Naming.AsWritten)]
public sealed record Peer
{
    public Optional<bool> Hidden { get; init; }

    public Optional<int> Id { get; init; }

    [Navigation]
    public Optional<JsonText<IReadOnlyList<PeerGroup>>> MemberOf { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> Number { get; init; }

    public Optional<JsonText<IReadOnlyList<UserTag>>> Tags { get; init; }

    public Optional<PeerType> Type { get; init; }
}
