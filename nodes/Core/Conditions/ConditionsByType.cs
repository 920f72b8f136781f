using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Conditions;

/// <summary>The conditions of If and Filter in version 1: a list for each type.</summary>
public sealed record ConditionsByType
{
    [Parameter("Boolean")] public IReadOnlyList<BooleanCondition> Boolean { get; init; } = [];

    [Parameter("Date & Time")] public IReadOnlyList<DateTimeCondition> DateTime { get; init; } = [];

    [Parameter("Number")] public IReadOnlyList<NumberCondition> Number { get; init; } = [];

    [Parameter("String")] public IReadOnlyList<StringCondition> String { get; init; } = [];

    /// <summary>Whether all, or any, of the conditions hold. None at all holds as "all" and does not as "any".</summary>
    internal bool Hold(bool all, TimeZoneInfo zone)
    {
        var comparison = new PlainComparison(zone);
        IEnumerable<(PlainOperation By, JToken? Left, JToken? Right)> conditions = Boolean.Select(static one => (one.Operation, one.Value1, one.Value2))
            .Concat(DateTime.Select(static one => (one.Operation, one.Value1, one.Value2)))
            .Concat(Number.Select(static one => (one.Operation, one.Value1, one.Value2)))
            .Concat(String.Select(static one => (one.Operation, one.Value1, one.Value2)));
        return all
            ? conditions.All(one => comparison.Holds(one.By, one.Left, one.Right))
            : conditions.Any(one => comparison.Holds(one.By, one.Left, one.Right));
    }
}

/// <summary>A comparison of booleans.</summary>
public sealed record BooleanCondition
{
    [Parameter("Value 1")] public JToken? Value1 { get; init; } = false;

    [Parameter("Operation")] public PlainOperation Operation { get; init; } = PlainOperation.Equal;

    [Parameter("Value 2")] public JToken? Value2 { get; init; } = false;
}

/// <summary>A comparison of dates.</summary>
public sealed record DateTimeCondition
{
    [Parameter("Value 1")] public JToken? Value1 { get; init; } = "";

    [Parameter("Operation")] public PlainOperation Operation { get; init; } = PlainOperation.After;

    [Parameter("Value 2")] public JToken? Value2 { get; init; } = "";
}

/// <summary>A comparison of numbers.</summary>
public sealed record NumberCondition
{
    [Parameter("Value 1", KeepsNonFinite = true)] public JToken? Value1 { get; init; } = 0;

    [Parameter("Operation")] public PlainOperation Operation { get; init; } = PlainOperation.Smaller;

    [Parameter("Value 2", KeepsNonFinite = true)] public JToken? Value2 { get; init; } = 0;
}

/// <summary>A comparison of texts.</summary>
public sealed record StringCondition
{
    [Parameter("Value 1")] public JToken? Value1 { get; init; } = "";

    [Parameter("Operation")] public PlainOperation Operation { get; init; } = PlainOperation.Equal;

    [Parameter("Value 2", Description = "A regular expression stands as text or between slashes, as in /^a.*z$/i.")]
    public JToken? Value2 { get; init; } = "";
}
