// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Bulk numbers delete.</summary>
[Action("Black List Numbers", "Bulk Numbers Delete", "POST", "/BlackListNumbers/Pbx.BulkNumbersDelete")]
public sealed class BulkNumbersDelete : XapiAction<BulkNumbersDeleteParameters>;

/// <summary>Parameters of <see cref="BulkNumbersDelete"/>.</summary>
public sealed record BulkNumbersDeleteParameters
{
    public Optional<JsonText<IReadOnlyList<string>>> Ids { get; init; }
}

/// <summary>Makes a black list number.</summary>
[Action("Black List Numbers", "Create Black List Number", "POST", "/BlackListNumbers")]
[Answer<BlackListNumber>]
public sealed class CreateBlackListNumber : XapiAction<BlackListNumber>;

/// <summary>Removes a black list number.</summary>
[Action("Black List Numbers", "Delete Black List Number", "DELETE", "/BlackListNumbers({Id})")]
public sealed class DeleteBlackListNumber : XapiAction<DeleteBlackListNumberParameters>;

/// <summary>Parameters of <see cref="DeleteBlackListNumber"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record DeleteBlackListNumberParameters
{
    public required string Id { get; init; }

    [Header]
    [Parameter("If-Match", Name = "If-Match")]
    public Optional<string> IfMatch { get; init; }
}

/// <summary>Reads a black list number.</summary>
[Action("Black List Numbers", "Get Black List Number", "GET", "/BlackListNumbers({Id})")]
[Answer<BlackListNumber>]
public sealed class GetBlackListNumber : XapiAction<GetBlackListNumberParameters>;

/// <summary>Parameters of <see cref="GetBlackListNumber"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetBlackListNumberParameters : EntityQuery
{
    public required string Id { get; init; }
}

/// <summary>Lists black list numbers.</summary>
[Action("Black List Numbers", "List Black List Number", "GET", "/BlackListNumbers")]
[Answer<BlackListNumber>(IsList = true)]
public sealed class ListBlackListNumber : XapiAction<ListQuery>;

/// <summary>Changes a black list number.</summary>
[Action("Black List Numbers", "Update Black List Number", "PATCH", "/BlackListNumbers({Id})")]
public sealed class UpdateBlackListNumber : XapiAction<BlackListNumber>;
