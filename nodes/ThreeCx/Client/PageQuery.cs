using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>Which part of a list is wanted.</summary>
[Naming(Naming.AsWritten)]
public record PageQuery
{
    [Query]
    [Parameter("$top", Name = "$top", Description = "How many entities to return at most.")]
    public Optional<int> Top { get; init; }

    [Query]
    [Parameter("$skip", Name = "$skip", Description = "How many entities to leave out at the start.")]
    public Optional<int> Skip { get; init; }

    [Query]
    [Parameter("$search", Name = "$search", Description = "Words to search for.")]
    public Optional<string> Search { get; init; }

    [Query]
    [Parameter("$filter", Name = "$filter", Example = "startswith(Name, 'Main')",
        Description = "An OData condition that entities must meet.")]
    public Optional<string> Filter { get; init; }

    [Query]
    [Parameter("$count", Name = "$count",
        Description = "Also tell how many entities there are in all: every item then has @odata.count.")]
    public Optional<bool> Count { get; init; }

    [NotSent]
    [Parameter("Return All", Name = "returnAll",
        Description = "Ask for page after page until there is no more. $top then says how many a page has.")]
    public bool ReturnAll { get; init; }
}
