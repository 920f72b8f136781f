// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes a group.</summary>
[Action("Groups", "Create Group", "POST", "/Groups")]
[Answer<Group>]
public sealed class CreateGroup : XapiAction<Group>;

/// <summary>Removes a company by id.</summary>
[Action("Groups", "Delete Company By Id", "POST", "/Groups/Pbx.DeleteCompanyById")]
public sealed class DeleteCompanyById : XapiAction<DeleteCompanyByIdParameters>;

/// <summary>Parameters of <see cref="DeleteCompanyById"/>.</summary>
public sealed record DeleteCompanyByIdParameters
{
    public Optional<int> Id { get; init; }
}

/// <summary>Removes a company by number.</summary>
[Action("Groups", "Delete Company By Number", "POST", "/Groups/Pbx.DeleteCompanyByNumber")]
public sealed class DeleteCompanyByNumber : XapiAction<DeleteCompanyByNumberParameters>;

/// <summary>Parameters of <see cref="DeleteCompanyByNumber"/>.</summary>
public sealed record DeleteCompanyByNumberParameters
{
    public Optional<string> Number { get; init; }
}

/// <summary>Removes a group.</summary>
[Action("Groups", "Delete Group", "DELETE", "/Groups({Id})")]
public sealed class DeleteGroup : XapiAction<DeleteById>;

/// <summary>Reads a group.</summary>
[Action("Groups", "Get Group", "GET", "/Groups({Id})")]
[Answer<Group>]
public sealed class GetGroup : XapiAction<GetById>;

/// <summary>Reads restrictions.</summary>
[Action("Groups", "Get Restrictions", "GET", "/Groups({Id})/Pbx.GetRestrictions()")]
[Answer<Restrictions>]
public sealed class GetRestrictions : XapiAction<CallById>;

/// <summary>Links a group partner.</summary>
[Action("Groups", "Link Group Partner", "POST", "/Groups/Pbx.LinkGroupPartner")]
public sealed class LinkGroupPartner : XapiAction<LinkGroupPartnerParameters>;

/// <summary>Parameters of <see cref="LinkGroupPartner"/>.</summary>
public sealed record LinkGroupPartnerParameters
{
    public Optional<string> GroupId { get; init; }

    public Optional<string> ResellerId { get; init; }
}

/// <summary>Lists groups.</summary>
[Action("Groups", "List Group", "GET", "/Groups")]
[Answer<Group>(IsList = true)]
public sealed class ListGroup : XapiAction<ListQuery>;

/// <summary>Lists members.</summary>
[Action("Groups", "List Members", "GET", "/Groups({Id})/Members")]
[Answer<UserGroup>(IsList = true)]
public sealed class ListMembers : XapiAction<ListById>;

/// <summary>Lists rights.</summary>
[Action("Groups", "List Rights", "GET", "/Groups({Id})/Rights")]
[Answer<Rights>(IsList = true)]
public sealed class ListRights : XapiAction<ListById>;

/// <summary>Replaces a group license key.</summary>
[Action("Groups", "Replace Group License Key", "POST", "/Groups/Pbx.ReplaceGroupLicenseKey")]
public sealed class ReplaceGroupLicenseKey : XapiAction<ReplaceGroupLicenseKeyParameters>;

/// <summary>Parameters of <see cref="ReplaceGroupLicenseKey"/>.</summary>
public sealed record ReplaceGroupLicenseKeyParameters
{
    public Optional<string> GroupId { get; init; }

    public Optional<string> LicenseKey { get; init; }
}

/// <summary>Unlinks a group partner.</summary>
[Action("Groups", "Unlink Group Partner", "POST", "/Groups/Pbx.UnlinkGroupPartner")]
public sealed class UnlinkGroupPartner : XapiAction<NoParameters>;

/// <summary>Changes a group.</summary>
[Action("Groups", "Update Group", "PATCH", "/Groups({Id})")]
public sealed class UpdateGroup : XapiAction<Group>;
