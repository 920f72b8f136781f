using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Lists.Summaries;

/// <summary>The fields that are summarised.</summary>
public sealed record SummaryFields
{
    [Parameter("Fields to Summarize")] public IReadOnlyList<SummaryField> Values { get; init; } = [];
}

/// <summary>A field, and what is made of its values.</summary>
public sealed record SummaryField
{
    [Parameter("Aggregation")] public Aggregation Aggregation { get; init; } = Aggregation.Count;

    [Parameter("Field", Example = "price")] public string Field { get; init; } = "";

    [ShowWhen(nameof(Aggregation), Aggregation.Append, Aggregation.Concatenate, Aggregation.Count, Aggregation.CountUnique)]
    [Parameter("Include Empty Values", Description = "Counts null, missing and empty text, too.")]
    public bool IncludeEmpty { get; init; }

    [ShowWhen(nameof(Aggregation), Aggregation.Concatenate)]
    [Parameter("Separator")]
    public SummarySeparator SeparateBy { get; init; } = SummarySeparator.Comma;

    [ShowWhen(nameof(Aggregation), Aggregation.Concatenate)]
    [ShowWhen(nameof(SeparateBy), SummarySeparator.Other)]
    [Parameter("Custom Separator")]
    public string CustomSeparator { get; init; } = "";
}

/// <summary>What is made of the values of a field.</summary>
public enum Aggregation
{
    [Option("Append", Description = "A list of the values.")] Append,
    [Option("Average", Description = "The mean of the numbers.")] Average,
    [Option("Concatenate", Description = "The values as one text.")] Concatenate,
    [Option("Count", Description = "How many values there are.")] Count,
    [Option("Count Unique", Description = "How many different values there are.")] CountUnique,
    [Option("Max", Description = "The highest value.")] Max,
    [Option("Min", Description = "The lowest value.")] Min,
    [Option("Sum", Description = "The sum of the numbers.")] Sum,
}

/// <summary>What stands between values that are joined.</summary>
public enum SummarySeparator
{
    [Option("Comma", Value = ",")] Comma,
    [Option("Comma and Space", Value = ", ")] CommaAndSpace,
    [Option("New Line", Value = "\n")] NewLine,
    [Option("None", Value = "")] None,
    [Option("Space", Value = " ")] Space,
    [Option("Other", Value = "other")] Other,
}

/// <summary>How the groups come out.</summary>
public enum SummaryFormat
{
    [Option("Each Split in a Separate Item")] SeparateItems,
    [Option("All Splits in a Single Item")] SingleItem,
}
