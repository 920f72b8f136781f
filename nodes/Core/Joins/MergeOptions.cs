using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Joins;

/// <summary>The options of Merge from version 2 on.</summary>
public sealed record MergeOptions
{
    [Parameter("Clash Handling")] public ClashHandling ClashHandling { get; init; } = new();

    [Parameter("Disable Dot Notation", Description = "Takes a name such as a.b for the name itself, not for the field b within a.")]
    public bool DisableDotNotation { get; init; }

    [Parameter("Fuzzy Compare", Description = "Tolerates small differences of type, as between 3 and \"3\".")]
    public bool FuzzyCompare { get; init; }

    [Parameter("Include Any Unpaired Items", Description = "Passes on the items that have none of the other input beside them.")]
    public bool IncludeUnpaired { get; init; }

    [Parameter("Empty Query Result", Description = "What comes out when a query finds nothing.")]
    public EmptyQueryResult EmptyQueryResult { get; init; } = EmptyQueryResult.Success;

    [Parameter("Multiple Matches")] public MultipleMatches MultipleMatches { get; init; } = MultipleMatches.All;
}

public enum MultipleMatches
{
    [Option("Include All Matches", Description = "An item for each match.")]
    All,

    [Option("Include First Match Only")]
    First,
}

public enum EmptyQueryResult
{
    [Option("Success", Description = "One item that says so.")]
    Success,

    [Option("Empty Result", Description = "No item.")]
    Empty,
}

public enum JoinMode
{
    [Option("Keep Matches", Description = "Items that belong together.")]
    KeepMatches,

    [Option("Keep Non-Matches", Description = "Items that nothing belongs to.")]
    KeepNonMatches,

    [Option("Keep Everything", Description = "Items that belong together, and all others.")]
    KeepEverything,

    [Option("Enrich Input 1", Description = "All of input 1, with what belongs to it from input 2.")]
    EnrichInput1,

    [Option("Enrich Input 2", Description = "All of input 2, with what belongs to it from input 1.")]
    EnrichInput2,
}

public enum OutputDataFrom
{
    [Option("Both Inputs Merged Together")] Both,
    [Option("Input 1")] Input1,
    [Option("Input 2")] Input2,
}
