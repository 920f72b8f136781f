// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Reads my group.</summary>
[Action("My Group", "Get My Group", "GET", "/MyGroup")]
[Answer<Group>]
public sealed class GetMyGroup : XapiAction<GetMyGroupParameters>;

/// <summary>Parameters of <see cref="GetMyGroup"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetMyGroupParameters : EntityQuery;

/// <summary>Reads my group partner info.</summary>
[Action("My Group", "Get My Group Partner Info", "GET", "/MyGroup/Pbx.GetMyGroupPartnerInfo(resellerId={resellerId})")]
[Answer<ResellerInfo>]
public sealed class GetMyGroupPartnerInfo : XapiAction<GetMyGroupPartnerInfoParameters>;

/// <summary>Parameters of <see cref="GetMyGroupPartnerInfo"/>.</summary>
public sealed record GetMyGroupPartnerInfoParameters
{
    public required string ResellerId { get; init; }
}

/// <summary>Reads my group restrictions.</summary>
[Action("My Group", "Get My Group Restrictions", "GET", "/MyGroup/Pbx.GetRestrictions()")]
[Answer<Restrictions>]
public sealed class GetMyGroupRestrictions : XapiAction<NoParameters>;

/// <summary>Links my group partner.</summary>
[Action("My Group", "Link My Group Partner", "POST", "/MyGroup/Pbx.LinkMyGroupPartner")]
public sealed class LinkMyGroupPartner : XapiAction<LinkMyGroupPartnerParameters>;

/// <summary>Parameters of <see cref="LinkMyGroupPartner"/>.</summary>
public sealed record LinkMyGroupPartnerParameters
{
    public Optional<string> ResellerId { get; init; }
}

/// <summary>Lists my group members.</summary>
[Action("My Group", "List My Group Members", "GET", "/MyGroup/Members")]
[Answer<UserGroup>(IsList = true)]
public sealed class ListMyGroupMembers : XapiAction<ListQuery>;

/// <summary>Lists my group rights.</summary>
[Action("My Group", "List My Group Rights", "GET", "/MyGroup/Rights")]
[Answer<Rights>(IsList = true)]
public sealed class ListMyGroupRights : XapiAction<ListQuery>;

/// <summary>Replaces my group license key.</summary>
[Action("My Group", "Replace My Group License Key", "POST", "/MyGroup/Pbx.ReplaceMyGroupLicenseKey")]
public sealed class ReplaceMyGroupLicenseKey : XapiAction<ReplaceMyGroupLicenseKeyParameters>;

/// <summary>Parameters of <see cref="ReplaceMyGroupLicenseKey"/>.</summary>
public sealed record ReplaceMyGroupLicenseKeyParameters
{
    public Optional<string> LicenseKey { get; init; }
}

/// <summary>Unlinks my group partner.</summary>
[Action("My Group", "Unlink My Group Partner", "POST", "/MyGroup/Pbx.UnlinkMyGroupPartner")]
public sealed class UnlinkMyGroupPartner : XapiAction<NoParameters>;

/// <summary>Changes my group.</summary>
[Action("My Group", "Update My Group", "PATCH", "/MyGroup")]
public sealed class UpdateMyGroup : XapiAction<Group>;
