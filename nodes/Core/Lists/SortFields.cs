using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Lists;

/// <summary>The fields to sort by.</summary>
public sealed record SortFields
{
    [Parameter("Fields To Sort By")] public IReadOnlyList<SortField> SortField { get; init; } = [];
}

/// <summary>A field to sort by, and its direction.</summary>
public sealed record SortField
{
    [Parameter("Field Name", Example = "address.city")] public string FieldName { get; init; } = "";

    [Parameter("Order")] public SortOrder Order { get; init; } = SortOrder.Ascending;
}

/// <summary>A direction to sort in.</summary>
public enum SortOrder
{
    Ascending,
    Descending,
}

/// <summary>What decides about the order.</summary>
public enum SortBy
{
    [Option("Simple", Description = "By fields.")] Simple,
    [Option("Random", Description = "By chance.")] Random,
    [Option("Code", Description = "By JavaScript that compares two items.")] Code,
}
