using System.Collections.Frozen;

namespace NodeHost.Runtime.Expressions.Functions;

/// <summary>The data functions of objects.</summary>
internal static class ObjectFunctions
{
    /// <summary>Every one, by its name.</summary>
    public static FrozenDictionary<string, DataFunction> All { get; } = FrozenDictionary<string, DataFunction>.Empty;
}
