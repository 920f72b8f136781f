using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Conditions;

/// <summary>Conditions as workflow files write them; the nodes If, Filter and Switch have them as a parameter.</summary>
public sealed record FilterValue
{
    [Parameter("Options")] public FilterOptions Options { get; init; } = new();

    [Parameter("Conditions")] public IReadOnlyList<FilterCondition> Conditions { get; init; } = [];

    [Parameter("Combine")] public Combinator Combinator { get; init; } = Combinator.And;
}

/// <summary>How all conditions of a filter compare.</summary>
public sealed record FilterOptions
{
    [Parameter("Case Sensitive", Description = "False to take upper and lower case for the same.")]
    public Optional<bool> CaseSensitive { get; init; }

    [Parameter("Type Validation", Description = "Whether a value of another type is an error or is converted.")]
    public Optional<TypeValidation> TypeValidation { get; init; }

    [Parameter("Version", Description = "From 2 on, loose booleans read \"false\" and \"0\" as false.")]
    public int Version { get; init; } = 1;

    [Parameter(Ignored = true)] public JToken? LeftValue { get; init; }
}

/// <summary>One comparison.</summary>
public sealed record FilterCondition
{
    [Parameter(Ignored = true)] public string Id { get; init; } = "";

    [Parameter("Value 1", Example = "={{ $json.name }}", KeepsNonFinite = true)] public JToken? LeftValue { get; init; }

    [Parameter("Value 2", KeepsNonFinite = true)] public JToken? RightValue { get; init; }

    [Parameter("Operator")] public required FilterOperator Operator { get; init; }
}

/// <summary>What a condition compares by.</summary>
public sealed record FilterOperator
{
    [Parameter("Type")] public FilterType Type { get; init; } = FilterType.String;

    [Parameter("Operation", Example = "equals")] public required string Operation { get; init; }

    [Parameter("Type of value 2", Description = "Where it is another than that of value 1.")]
    public Optional<FilterType> RightType { get; init; }

    [Parameter("Single value", Description = "True where there is no second value, as for \"exists\".")]
    public bool SingleValue { get; init; }

    [Parameter(Ignored = true)] public string Name { get; init; } = "";
}
