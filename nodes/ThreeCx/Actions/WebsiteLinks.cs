// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Bulk links delete.</summary>
[Action("Website Links", "Bulk Links Delete", "POST", "/WebsiteLinks/Pbx.BulkLinksDelete")]
public sealed class BulkLinksDelete : XapiAction<BulkLinksDeleteParameters>;

/// <summary>Parameters of <see cref="BulkLinksDelete"/>.</summary>
public sealed record BulkLinksDeleteParameters
{
    public Optional<JsonText<IReadOnlyList<string>>> Ids { get; init; }
}

/// <summary>Makes a weblink.</summary>
[Action("Website Links", "Create Weblink", "POST", "/WebsiteLinks")]
[Answer<Weblink>]
public sealed class CreateWeblink : XapiAction<Weblink>;

/// <summary>Removes a weblink.</summary>
[Action("Website Links", "Delete Weblink", "DELETE", "/WebsiteLinks({Link})")]
public sealed class DeleteWeblink : XapiAction<DeleteWeblinkParameters>;

/// <summary>Parameters of <see cref="DeleteWeblink"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record DeleteWeblinkParameters
{
    public required string Link { get; init; }

    [Header]
    [Parameter("If-Match", Name = "If-Match")]
    public Optional<string> IfMatch { get; init; }
}

/// <summary>Reads a weblink.</summary>
[Action("Website Links", "Get Weblink", "GET", "/WebsiteLinks({Link})")]
[Answer<Weblink>]
public sealed class GetWeblink : XapiAction<GetWeblinkParameters>;

/// <summary>Parameters of <see cref="GetWeblink"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetWeblinkParameters : EntityQuery
{
    public required string Link { get; init; }
}

/// <summary>Lists weblinks.</summary>
[Action("Website Links", "List Weblink", "GET", "/WebsiteLinks")]
[Answer<Weblink>(IsList = true)]
public sealed class ListWeblink : XapiAction<ListQuery>;

/// <summary>Changes a weblink.</summary>
[Action("Website Links", "Update Weblink", "PATCH", "/WebsiteLinks({Link})")]
public sealed class UpdateWeblink : XapiAction<Weblink>;

/// <summary>Validate link.</summary>
[Action("Website Links", "Validate Link", "POST", "/WebsiteLinks/Pbx.ValidateLink")]
public sealed class ValidateLink : XapiAction<ValidateLinkParameters>;

/// <summary>Parameters of <see cref="ValidateLink"/>.</summary>
public sealed record ValidateLinkParameters
{
    public Optional<JsonText<ChatLinkNameValidation>> Model { get; init; }
}
