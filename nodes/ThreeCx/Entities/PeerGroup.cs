// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Peer group. (XAPI Pbx.PeerGroup)</summary>
[Naming(Naming.AsWritten)]
public sealed record PeerGroup
{
    public Optional<int> GroupID { get; init; }

    public Optional<bool> IsPrimary { get; init; }

    public Optional<string> Name { get; init; }

    public Optional<string> Number { get; init; }

    public Optional<string> RoleName { get; init; }
}
