using System.Collections.Frozen;

namespace NodeHost.Runtime.Expressions.Functions;

/// <summary>The functions that stand alone, such as <c>$ifEmpty(a, b)</c>. They have no value of their own: <c>Self</c> is undefined.</summary>
internal static class GlobalFunctions
{
    /// <summary>Every one, by its name.</summary>
    public static FrozenDictionary<string, DataFunction> All { get; } = FrozenDictionary<string, DataFunction>.Empty;
}
