using System.Collections.Frozen;
using Newtonsoft.Json.Linq;

namespace NodeHost.Runtime.Expressions.Direct;

/// <summary>One step of a path: a member by its name or an element by its index.</summary>
internal sealed record PathStep(string? Name, int Index, bool IsOptional)
{
    // Names that every object, array or text has from its prototype: the script engine answers those.
    private static readonly FrozenSet<string> Inherited = FrozenSet.Create(
        StringComparer.Ordinal,
        "constructor", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "toString", "valueOf");

    /// <summary>As it is written behind a value.</summary>
    public string Label => Name ?? Index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public DirectValue From(DirectValue value)
    {
        switch (value.Kind)
        {
            case DirectKind.Undefined or DirectKind.Null:
                return DirectValue.Error($"Cannot read properties of {(value.Kind == DirectKind.Null ? "null" : "undefined")} (reading '{Label}')");
            case DirectKind.Container when value.Container is JObject record && Name is not null:
                if (record.TryGetValue(Name, out JToken? member))
                    return DirectValue.Of(member);
                return IsInherited(Name) ? DirectValue.Undecided : DirectValue.Undefined;
            case DirectKind.Container when value.Container is JArray list:
                return Name is null ? DirectValue.Of(Index < list.Count ? list[Index] : null)
                    : Name == "length" ? DirectValue.Of((double)list.Count) : DirectValue.Undecided;
            case DirectKind.Text when Name == "length":
                return DirectValue.Of((double)value.Text.Length);
            default:
                return DirectValue.Undecided;
        }
    }

    private static bool IsInherited(string name) => Inherited.Contains(name) || name.StartsWith("__", StringComparison.Ordinal);
}
