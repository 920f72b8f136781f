namespace NodeHost.Nodes.Core.Lists.Summaries;

/// <summary>How items are grouped and summarised.</summary>
internal sealed record SummarySettings
{
    public required IReadOnlyList<SummaryField> Fields { get; init; }

    /// <summary>The fields to group by, outermost first.</summary>
    public required string[] GroupBy { get; init; }

    public required FieldAccess Access { get; init; }

    /// <summary>True to leave out items that lack a value to group by.</summary>
    public bool SkipsEmptyGroups { get; init; }

    /// <summary>True where the values to group by become text, as in old versions.</summary>
    public bool GroupsByText { get; init; }

    /// <summary>True where groups by whole numbers come first, in their order.</summary>
    public bool NumbersFirst { get; init; }
}
