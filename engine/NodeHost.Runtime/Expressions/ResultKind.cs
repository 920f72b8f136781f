namespace NodeHost.Runtime.Expressions;

/// <summary>What the JSON of a value does not show.</summary>
public enum ResultKind
{
    /// <summary>The JSON says all.</summary>
    Plain,

    /// <summary>A date; the JSON is its ISO text.</summary>
    DateTime,

    /// <summary>Not a number; the JSON is null.</summary>
    NaN,

    /// <summary>Infinity; the JSON is null.</summary>
    Infinity,

    /// <summary>Negative infinity; the JSON is null.</summary>
    NegativeInfinity,
}
