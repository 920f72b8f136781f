using System.Collections.Frozen;

namespace NodeHost.Runtime.Expressions.Functions;

/// <summary>The data functions of dates, for those of Luxon and those of JavaScript.</summary>
internal static class DateFunctions
{
    /// <summary>Every one, by its name.</summary>
    public static FrozenDictionary<string, DataFunction> All { get; } = FrozenDictionary<string, DataFunction>.Empty;
}
