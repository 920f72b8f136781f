// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Bulk ips delete.</summary>
[Action("Blocklist", "Bulk Ips Delete", "POST", "/Blocklist/Pbx.BulkIpsDelete")]
public sealed class BulkIpsDelete : XapiAction<BulkIpsDeleteParameters>;

/// <summary>Parameters of <see cref="BulkIpsDelete"/>.</summary>
public sealed record BulkIpsDeleteParameters
{
    public Optional<JsonText<IReadOnlyList<int>>> Ids { get; init; }
}

/// <summary>Makes a blocklist addr.</summary>
[Action("Blocklist", "Create Blocklist Addr", "POST", "/Blocklist")]
[Answer<BlocklistAddr>]
public sealed class CreateBlocklistAddr : XapiAction<BlocklistAddr>;

/// <summary>Removes a blocklist addr.</summary>
[Action("Blocklist", "Delete Blocklist Addr", "DELETE", "/Blocklist({Id})")]
public sealed class DeleteBlocklistAddr : XapiAction<DeleteById>;

/// <summary>Reads a blocklist addr.</summary>
[Action("Blocklist", "Get Blocklist Addr", "GET", "/Blocklist({Id})")]
[Answer<BlocklistAddr>]
public sealed class GetBlocklistAddr : XapiAction<GetById>;

/// <summary>Lists blocklist addrs.</summary>
[Action("Blocklist", "List Blocklist Addr", "GET", "/Blocklist")]
[Answer<BlocklistAddr>(IsList = true)]
public sealed class ListBlocklistAddr : XapiAction<ListQuery>;

/// <summary>Changes a blocklist addr.</summary>
[Action("Blocklist", "Update Blocklist Addr", "PATCH", "/Blocklist({Id})")]
public sealed class UpdateBlocklistAddr : XapiAction<BlocklistAddr>;
