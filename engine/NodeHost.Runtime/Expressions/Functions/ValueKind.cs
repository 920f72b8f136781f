namespace NodeHost.Runtime.Expressions.Functions;

/// <summary>The kinds of values that have data functions, in the order in which messages name them.</summary>
internal enum ValueKind
{
    Array,
    Date,
    Number,
    Object,
    String,
    Boolean,

    /// <summary>Functions, symbols, big integers, null and undefined.</summary>
    Other,
}
