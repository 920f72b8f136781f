using System.Collections.Frozen;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using NodeHost.Runtime.Expressions.Dates;
using NodeHost.Runtime.Expressions.Functions.Lists;
using NodeHost.Runtime.Expressions.Functions.Texts;
using NodeHost.Runtime.Expressions.Functions.Times;

namespace NodeHost.Runtime.Expressions.Functions;

/// <summary>The data functions of every kind of value.</summary>
internal static class KindFunctions
{
    private static readonly FrozenDictionary<string, DataFunction>[] Tables =
    [
        ArrayFunctions.All, DateFunctions.All, NumberFunctions.All, ObjectFunctions.All, StringFunctions.All, BooleanFunctions.All,
        FrozenDictionary<string, DataFunction>.Empty,
    ];

    /// <summary>How many kinds there are.</summary>
    public const int Count = (int)ValueKind.Other + 1;

    /// <summary>Every name that some kind has.</summary>
    public static FrozenSet<string> Names { get; } =
        Tables.SelectMany(table => table.Keys).Concat(GenericFunctions.All.Keys).ToFrozenSet(StringComparer.Ordinal);

    public static ValueKind KindOf(JsValue value, DateRealm dates) => value switch
    {
        JsString => ValueKind.String,
        JsNumber => ValueKind.Number,
        JsBoolean => ValueKind.Boolean,
        JsArray => ValueKind.Array,
        ObjectInstance item => KindOf(item, dates),
        _ => ValueKind.Other,
    };

    /// <summary>The function of a kind; null if it has none of that name.</summary>
    public static DataFunction? Find(ValueKind kind, string name) =>
        Tables[(int)kind].TryGetValue(name, out DataFunction? function) || GenericFunctions.All.TryGetValue(name, out function) ? function : null;

    /// <summary>The names that a kind has.</summary>
    public static IEnumerable<string> NamesOf(ValueKind kind) => Tables[(int)kind].Keys.Concat(GenericFunctions.All.Keys);

    /// <summary>The kinds that have a function: <c>type "Array"</c>, or <c>types "Array", and "Object"</c>.</summary>
    public static string Owners(string name)
    {
        string[] kinds = [.. Enum.GetValues<ValueKind>().Where(kind => Tables[(int)kind].ContainsKey(name)).Select(kind => $"\"{kind}\"")];
        return kinds.Length == 1 ? $"type {kinds[0]}" : $"types {string.Join(", ", kinds[..^1])}, and {kinds[^1]}";
    }

    private static ValueKind KindOf(ObjectInstance item, DateRealm dates)
    {
        if (item is JsDate || dates.TryDateTime(item, out _))
            return ValueKind.Date;
        return item.IsCallable() ? ValueKind.Other : ValueKind.Object;
    }
}
