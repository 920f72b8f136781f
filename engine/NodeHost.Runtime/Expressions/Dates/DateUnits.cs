using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Jint;
using Jint.Native;
using Jint.Runtime;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>Names of units of time: singular or plural, in any case.</summary>
internal static class DateUnits
{
    /// <summary>All units, from the longest to the shortest.</summary>
    public static IReadOnlyList<DateUnit> All { get; } = Enum.GetValues<DateUnit>();

    private static readonly string[] Plurals = [.. All.Select(unit => unit.ToString().ToLowerInvariant())];

    private static readonly FrozenDictionary<string, DateUnit> ByName =
        All.SelectMany(unit => (KeyValuePair<string, DateUnit>[])[new(unit.Plural(), unit), new(unit.Singular(), unit)])
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Such as <c>years</c>.</summary>
    public static string Plural(this DateUnit unit) => Plurals[(int)unit];

    /// <summary>Such as <c>year</c>.</summary>
    public static string Singular(this DateUnit unit) => Plurals[(int)unit][..^1];

    public static bool TryParse([NotNullWhen(true)] string? name, out DateUnit unit) => ByName.TryGetValue(name ?? "", out unit);

    /// <summary>The unit that a script names.</summary>
    /// <exception cref="JavaScriptException">There is no such unit.</exception>
    public static DateUnit Parse(Engine engine, JsValue name)
    {
        if (name.IsString() && TryParse(name.AsString(), out DateUnit unit))
            return unit;
        throw new JavaScriptException(engine.Intrinsics.Error, $"Invalid unit {(name.IsObject() ? "[object Object]" : name.ToString())}");
    }
}
