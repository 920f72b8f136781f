// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Bulk fax delete.</summary>
[Action("Fax", "Bulk Fax Delete", "POST", "/Fax/Pbx.BulkFaxDelete")]
public sealed class BulkFaxDelete : XapiAction<BulkFaxDeleteParameters>;

/// <summary>Parameters of <see cref="BulkFaxDelete"/>.</summary>
public sealed record BulkFaxDeleteParameters
{
    public Optional<JsonText<IReadOnlyList<int>>> Ids { get; init; }
}

/// <summary>Makes a fax.</summary>
[Action("Fax", "Create Fax", "POST", "/Fax")]
[Answer<Fax>]
public sealed class CreateFax : XapiAction<Fax>;

/// <summary>Removes a fax.</summary>
[Action("Fax", "Delete Fax", "DELETE", "/Fax({Id})")]
public sealed class DeleteFax : XapiAction<DeleteById>;

/// <summary>Reads a fax.</summary>
[Action("Fax", "Get Fax", "GET", "/Fax({Id})")]
[Answer<Fax>]
public sealed class GetFax : XapiAction<GetById>;

/// <summary>Reads a fax by number.</summary>
[Action("Fax", "Get Fax By Number", "GET", "/Fax(Number={Number})")]
[Answer<Fax>]
public sealed class GetFaxByNumber : XapiAction<GetByNumber>;

/// <summary>Init fax.</summary>
[Action("Fax", "Init Fax", "GET", "/Fax/Pbx.InitFax()")]
[Answer<Fax>]
public sealed class InitFax : XapiAction<NoParameters>;

/// <summary>Lists faxs.</summary>
[Action("Fax", "List Fax", "GET", "/Fax")]
[Answer<Fax>(IsList = true)]
public sealed class ListFax : XapiAction<ListQuery>;

/// <summary>Changes a fax.</summary>
[Action("Fax", "Update Fax", "PATCH", "/Fax({Id})")]
public sealed class UpdateFax : XapiAction<Fax>;
