using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Conditions;

/// <summary>The type by which a condition compares its values.</summary>
public enum FilterType
{
    String,
    Number,
    Boolean,
    DateTime,
    Array,
    Object,

    /// <summary>No check and no conversion; for the right side of conditions on arrays.</summary>
    Any,
}

/// <summary>What happens to a value of another type than the condition's.</summary>
public enum TypeValidation
{
    [Option("Strict", Description = "A value of another type is an error.")]
    Strict,

    [Option("Loose", Description = "A value of another type is converted where that is possible.")]
    Loose,
}

/// <summary>How the conditions of a filter make one answer.</summary>
public enum Combinator
{
    And,
    Or,
}
