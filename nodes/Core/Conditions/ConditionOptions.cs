using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Conditions;

/// <summary>The options of the nodes If and Filter.</summary>
public sealed record ConditionOptions
{
    [Parameter("Ignore Case", Description = "Takes upper and lower case for the same.")]
    public bool IgnoreCase { get; init; } = true;

    [Parameter("Convert types where required", Description = "Converts values of another type instead of refusing them.")]
    public bool LooseTypeValidation { get; init; }
}
