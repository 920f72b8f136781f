namespace NodeHost.Runtime.Expressions.Functions.Queries;

/// <summary>One link of a path.</summary>
/// <param name="Kind">What it does to the rest of its path.</param>
/// <param name="Step">What it does to a value; of a filter, its condition.</param>
internal sealed record QueryLink(QueryLinkKind Kind, QueryStep Step)
{
    /// <summary>True for <c>.name</c>, false for <c>[…]</c> and for the first link.</summary>
    public bool IsAfterDot { get; init; }

    /// <summary>The name, where the link is one.</summary>
    public string Name { get; init; } = "";

    public static QueryLink Of(QueryStep step) => new(QueryLinkKind.Plain, step);
}

/// <summary>What a link does to the rest of its path.</summary>
internal enum QueryLinkKind
{
    /// <summary>A name, an index, a function, or anything in parentheses.</summary>
    Plain,

    /// <summary>A list or record of other queries: <c>[a, b]</c>, <c>{x: a}</c>.</summary>
    Select,

    /// <summary><c>[1:2]</c></summary>
    Slice,

    /// <summary><c>[*]</c></summary>
    Elements,

    /// <summary><c>*</c></summary>
    Values,

    /// <summary><c>[?…]</c></summary>
    Filter,

    /// <summary><c>[]</c></summary>
    Flatten,
}
