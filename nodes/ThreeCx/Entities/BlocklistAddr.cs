using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>An IP address that is refused or always let through. (XAPI Pbx.BlocklistAddr)</summary>
[Naming(Naming.AsWritten)]
public sealed record BlocklistAddr
{
    [Parameter(Description = "Who added it. Set by the PBX.")]
    public Optional<AddedBy> AddedBy { get; init; }

    [Parameter(Description = "Block refuses it, Allow never blocks it.")]
    public Optional<BlockType> BlockType { get; init; }

    [Parameter(Description = "Why.", Example = "Scanner")]
    public Optional<string> Description { get; init; }

    [Parameter(Description = "When the entry ends.", Example = "2027-12-31T23:59:59Z")]
    public Optional<DateTimeOffset> ExpiresAt { get; init; }

    [Parameter(Description = "Given by the PBX; an update names by it what to change.", Example = "17")]
    public Optional<int> Id { get; init; }

    [Parameter(Description = "An address, or a network with its mask.", Example = "203.0.113.0/255.255.255.0")]
    public Optional<string> IPAddrMask { get; init; }
}
