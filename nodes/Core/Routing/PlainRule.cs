using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Conditions;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Routing;

/// <summary>The rules of Switch before version 3.</summary>
public sealed record PlainRules
{
    [Parameter("Routing Rules")] public IReadOnlyList<PlainRule> Rules { get; init; } = [];
}

/// <summary>A rule of Switch before version 3: what the value is compared with, and where it goes.</summary>
public sealed record PlainRule
{
    [Parameter("Operation", Description = "Left out, it is \"smaller\" for numbers, \"after\" for dates and \"equal\" for others.")]
    public Optional<PlainOperation> Operation { get; init; }

    [Parameter("Value 2", KeepsNonFinite = true)] public Optional<JToken> Value2 { get; init; }

    [Parameter("Output", Description = "Zero-based output in version 1.")]
    public double Output { get; init; }

    [Parameter("Output Name", Description = "Name of the output in version 2.")]
    public string OutputKey { get; init; } = "";

    /// <summary>Whether the rule holds for a value.</summary>
    internal bool Holds(PlainType type, Optional<JToken> value, PlainComparison comparison)
    {
        PlainOperation byDefault = type switch
        {
            PlainType.Number => PlainOperation.Smaller,
            PlainType.DateTime => PlainOperation.After,
            _ => PlainOperation.Equal,
        };
        return comparison.Holds(Operation.Or(byDefault), OrDefault(value, type), OrDefault(Value2, type));
    }

    // What the file leaves out is the type's empty value; what an expression gave as null stays null.
    private static JToken? OrDefault(Optional<JToken> value, PlainType type) => value switch
    {
        { HasValue: true } => value.Value,
        { IsSet: true } => null,
        _ => type switch
        {
            PlainType.Number => 0,
            PlainType.Boolean => false,
            _ => "",
        },
    };
}
