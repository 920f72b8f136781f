using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Makes a department.</summary>
[Action("Groups", "Create Group", "POST", "/Groups", NaturalKey = "Name", Description = "Makes a department")]
[Answer<Group>]
public sealed class CreateGroup : XapiAction<Group>;

/// <summary>Removes a department with all that belongs to it, by its id.</summary>
[Action("Groups", "Delete Company By Id", "POST", "/Groups/Pbx.DeleteCompanyById",
    Effect = NodeEffect.Delete, Description = "Removes a department with all that belongs to it, by its id")]
public sealed class DeleteCompanyById : XapiAction<DeleteCompanyByIdParameters>;

/// <summary>Parameters of <see cref="DeleteCompanyById"/>.</summary>
public sealed record DeleteCompanyByIdParameters
{
    [Parameter(Description = "Id of the department.", Example = "28")]
    public required int Id { get; init; }
}

/// <summary>Removes a department with all that belongs to it, by its number.</summary>
[Action("Groups", "Delete Company By Number", "POST", "/Groups/Pbx.DeleteCompanyByNumber",
    Effect = NodeEffect.Delete, Description = "Removes a department with all that belongs to it, by its number")]
public sealed class DeleteCompanyByNumber : XapiAction<DeleteCompanyByNumberParameters>;

/// <summary>Parameters of <see cref="DeleteCompanyByNumber"/>.</summary>
public sealed record DeleteCompanyByNumberParameters
{
    [Parameter(Description = "Number of the department.", Example = "GRP0001")]
    public required string Number { get; init; }
}

/// <summary>Removes a department.</summary>
[Action("Groups", "Delete Group", "DELETE", "/Groups({Id})", Description = "Removes a department")]
public sealed class DeleteGroup : XapiAction<DeleteById>;

/// <summary>Reads one department.</summary>
[Action("Groups", "Get Group", "GET", "/Groups({Id})", Description = "Reads one department")]
[Answer<Group>]
public sealed class GetGroup : XapiAction<GetById>;

/// <summary>Tells how many users, trunks and so on a department may have and has.</summary>
[Action("Groups", "Get Restrictions", "GET", "/Groups({Id})/Pbx.GetRestrictions()",
    Description = "Tells how many users, trunks and so on a department may have and has")]
[Answer<Restrictions>]
public sealed class GetRestrictions : XapiAction<CallById>;

/// <summary>Puts a department under the care of a reseller.</summary>
[Action("Groups", "Link Group Partner", "POST", "/Groups/Pbx.LinkGroupPartner",
    Effect = NodeEffect.Update, Description = "Puts a department under the care of a reseller")]
public sealed class LinkGroupPartner : XapiAction<LinkGroupPartnerParameters>;

/// <summary>Parameters of <see cref="LinkGroupPartner"/>.</summary>
public sealed record LinkGroupPartnerParameters
{
    [Parameter(Description = "Id of the department.", Example = "28")]
    public Optional<string> GroupId { get; init; }

    [Parameter(Description = "Id of the reseller.", Example = "200123")]
    public Optional<string> ResellerId { get; init; }
}

/// <summary>Lists departments, for example with the $filter IsDefault eq false.</summary>
[Action("Groups", "List Group", "GET", "/Groups", Description = "Lists departments, for example with the $filter IsDefault eq false")]
[Answer<Group>(IsList = true)]
public sealed class ListGroup : XapiAction<ListQuery>;

/// <summary>Lists who and what belongs to a department.</summary>
[Action("Groups", "List Members", "GET", "/Groups({Id})/Members", Description = "Lists who and what belongs to a department")]
[Answer<UserGroup>(IsList = true)]
public sealed class ListMembers : XapiAction<ListById>;

/// <summary>Lists the roles of a department and what each may do.</summary>
[Action("Groups", "List Rights", "GET", "/Groups({Id})/Rights", Description = "Lists the roles of a department and what each may do")]
[Answer<Rights>(IsList = true)]
public sealed class ListRights : XapiAction<ListById>;

/// <summary>Gives a department another licence key.</summary>
[Action("Groups", "Replace Group License Key", "POST", "/Groups/Pbx.ReplaceGroupLicenseKey",
    Effect = NodeEffect.Update, Description = "Gives a department another licence key")]
public sealed class ReplaceGroupLicenseKey : XapiAction<ReplaceGroupLicenseKeyParameters>;

/// <summary>Parameters of <see cref="ReplaceGroupLicenseKey"/>.</summary>
public sealed record ReplaceGroupLicenseKeyParameters
{
    [Parameter(Description = "Id of the department.", Example = "28")]
    public Optional<string> GroupId { get; init; }

    [Parameter(Description = "The new key.", Example = "AAAA-BBBB-CCCC-DDDD")]
    public Optional<string> LicenseKey { get; init; }
}

/// <summary>Ends the care of a reseller.</summary>
[Action("Groups", "Unlink Group Partner", "POST", "/Groups/Pbx.UnlinkGroupPartner",
    Effect = NodeEffect.Update, Description = "Ends the care of a reseller")]
public sealed class UnlinkGroupPartner : XapiAction<NoParameters>;

/// <summary>Changes the set properties of a department.</summary>
[Action("Groups", "Update Group", "PATCH", "/Groups({Id})", Description = "Changes the set properties of a department")]
public sealed class UpdateGroup : XapiAction<Group>;
