using NodeHost.Nodes.ThreeCx.Client;
using NodeHost.Nodes.ThreeCx.Entities;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Actions;

/// <summary>Lets the callers with the given ids through again.</summary>
[Action("Black List Numbers", "Bulk Numbers Delete", "POST", "/BlackListNumbers/Pbx.BulkNumbersDelete",
    Effect = NodeEffect.Delete, Description = "Lets the callers with the given ids through again")]
public sealed class BulkNumbersDelete : XapiAction<BulkNumbersDeleteParameters>;

/// <summary>Parameters of <see cref="BulkNumbersDelete"/>.</summary>
public sealed record BulkNumbersDeleteParameters
{
    [Parameter(Description = "Ids of the entries, as List Black List Number gives them.", Example = "[\"17\"]")]
    public required JsonText<IReadOnlyList<string>> Ids { get; init; }
}

/// <summary>Blocks a caller's number.</summary>
[Action("Black List Numbers", "Create Black List Number", "POST", "/BlackListNumbers",
    NaturalKey = "CallerId", Description = "Blocks a caller's number")]
[Answer<BlackListNumber>]
public sealed class CreateBlackListNumber : XapiAction<BlackListNumber>;

/// <summary>Lets a caller's number through again.</summary>
[Action("Black List Numbers", "Delete Black List Number", "DELETE", "/BlackListNumbers({Id})", Description = "Lets a caller's number through again")]
public sealed class DeleteBlackListNumber : XapiAction<DeleteBlackListNumberParameters>;

/// <summary>Parameters of <see cref="DeleteBlackListNumber"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record DeleteBlackListNumberParameters
{
    [Parameter(Description = "Id that the PBX gave to the entry.", Example = "17")]
    public required string Id { get; init; }

    [Header]
    [Parameter("If-Match", Name = "If-Match", Description = "Delete it only while it still has this ETag.")]
    public Optional<string> IfMatch { get; init; }
}

/// <summary>Reads one blocked number.</summary>
[Action("Black List Numbers", "Get Black List Number", "GET", "/BlackListNumbers({Id})", Description = "Reads one blocked number")]
[Answer<BlackListNumber>]
public sealed class GetBlackListNumber : XapiAction<GetBlackListNumberParameters>;

/// <summary>Parameters of <see cref="GetBlackListNumber"/>.</summary>
[Naming(Naming.AsWritten)]
public sealed record GetBlackListNumberParameters : EntityQuery
{
    [Parameter(Description = "Id that the PBX gave to the entry.", Example = "17")]
    public required string Id { get; init; }
}

/// <summary>Lists blocked numbers, for example with the $filter startswith(CallerId, '+49').</summary>
[Action("Black List Numbers", "List Black List Number", "GET", "/BlackListNumbers",
    Description = "Lists blocked numbers, for example with the $filter startswith(CallerId, '+49')")]
[Answer<BlackListNumber>(IsList = true)]
public sealed class ListBlackListNumber : XapiAction<ListQuery>;

/// <summary>Changes the set properties of a blocked number.</summary>
[Action("Black List Numbers", "Update Black List Number", "PATCH", "/BlackListNumbers({Id})",
    Description = "Changes the set properties of a blocked number")]
public sealed class UpdateBlackListNumber : XapiAction<BlackListNumber>;
