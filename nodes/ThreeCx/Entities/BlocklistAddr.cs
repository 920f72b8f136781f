// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Blocklist addr. (XAPI Pbx.BlocklistAddr)</summary>
[Naming(Naming.AsWritten)]
public sealed record BlocklistAddr
{
    public Optional<AddedBy> AddedBy { get; init; }

    public Optional<BlockType> BlockType { get; init; }

    public Optional<string> Description { get; init; }

    public Optional<DateTimeOffset> ExpiresAt { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<string> IPAddrMask { get; init; }
}
