using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Removes the entries for IP addresses with the given ids.</summary>
[Action("Blocklist", "Bulk Ips Delete", "POST", "/Blocklist/Pbx.BulkIpsDelete",
    Effect = NodeEffect.Delete, Description = "Removes the entries for IP addresses with the given ids")]
public sealed class BulkIpsDelete : XapiAction<BulkIpsDeleteParameters>;

/// <summary>Parameters of <see cref="BulkIpsDelete"/>.</summary>
public sealed record BulkIpsDeleteParameters
{
    [Parameter(Description = "Ids of the entries.", Example = "[17, 18]")]
    public required JsonText<IReadOnlyList<int>> Ids { get; init; }
}

/// <summary>Blocks an IP address or network, or lets it through always.</summary>
[Action("Blocklist", "Create Blocklist Addr", "POST", "/Blocklist",
    NaturalKey = "IPAddrMask", Description = "Blocks an IP address or network, or lets it through always")]
[Answer<BlocklistAddr>]
public sealed class CreateBlocklistAddr : XapiAction<BlocklistAddr>;

/// <summary>Removes the entry for an IP address.</summary>
[Action("Blocklist", "Delete Blocklist Addr", "DELETE", "/Blocklist({Id})", Description = "Removes the entry for an IP address")]
public sealed class DeleteBlocklistAddr : XapiAction<DeleteById>;

/// <summary>Reads the entry for an IP address.</summary>
[Action("Blocklist", "Get Blocklist Addr", "GET", "/Blocklist({Id})", Description = "Reads the entry for an IP address")]
[Answer<BlocklistAddr>]
public sealed class GetBlocklistAddr : XapiAction<GetById>;

/// <summary>Lists blocked and allowed IP addresses, for example with the $filter BlockType eq 'Block'.</summary>
[Action("Blocklist", "List Blocklist Addr", "GET", "/Blocklist",
    Description = "Lists blocked and allowed IP addresses, for example with the $filter BlockType eq 'Block'")]
[Answer<BlocklistAddr>(IsList = true)]
public sealed class ListBlocklistAddr : XapiAction<ListQuery>;

/// <summary>Changes the set properties of the entry for an IP address.</summary>
[Action("Blocklist", "Update Blocklist Addr", "PATCH", "/Blocklist({Id})", Description = "Changes the set properties of the entry for an IP address")]
public sealed class UpdateBlocklistAddr : XapiAction<BlocklistAddr>;
