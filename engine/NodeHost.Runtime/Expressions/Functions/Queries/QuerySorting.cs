using System.Globalization;
using Jint;
using Jint.Native;
using Jint.Runtime;
using NodeHost.Runtime.Expressions.Functions.Lists;

namespace NodeHost.Runtime.Expressions.Functions.Queries;

/// <summary>The functions of queries that put values in an order.</summary>
internal static class QuerySorting
{
    private const string NumberOrText = "number,string";

    /// <summary>Sorts as JavaScript's <c>sort()</c> does: numbers by their text, so that 10 comes before 9.</summary>
    public static JsValue Sort(QueryRun run, JsArray list) =>
        run.ListOf(ListItems.Of(list).OrderBy(TypeConverter.ToString, StringComparer.Ordinal));

    public static JsValue SortBy(QueryRun run, JsArray list, QueryStep key)
    {
        (JsValue Item, JsValue Key)[] keyed = [.. Keyed(run, list, key)];
        if (keyed.Length == 0)
            return run.ListOf([]);
        string type = QueryTypes.Of(keyed[0].Key);
        RequireType(run, type, NumberOrText);
        foreach ((_, JsValue other) in keyed)
            RequireType(run, QueryTypes.Of(other), type);
        return run.ListOf(keyed.OrderBy(pair => pair.Key, ByOrder).Select(pair => pair.Item));
    }

    /// <summary>The element whose key is the greatest or least number. Texts are accepted, but none is the greatest: jmespath.js.</summary>
    public static JsValue Extreme(QueryRun run, JsArray list, QueryStep key, int sign)
    {
        double best = double.NegativeInfinity;
        JsValue found = JsValue.Undefined;
        foreach ((JsValue item, JsValue itemKey) in Keyed(run, list, key))
        {
            RequireType(run, QueryTypes.Of(itemKey), NumberOrText);
            if (sign * TypeConverter.ToNumber(itemKey) is var number && number > best)
                (best, found) = (number, item);
        }

        return found;
    }

    /// <summary>The order of two numbers or two texts, texts as in a dictionary.</summary>
    public static int CompareAlike(JsValue left, JsValue right) => left.IsNumber()
        ? left.AsNumber().CompareTo(right.AsNumber())
        : CultureInfo.InvariantCulture.CompareInfo.Compare(left.AsString(), right.AsString());

    private static Comparer<JsValue> ByOrder => Comparer<JsValue>.Create((left, right) => LogicSteps.Compare(left, right) ?? 0);

    private static IEnumerable<(JsValue Item, JsValue Key)> Keyed(QueryRun run, JsArray list, QueryStep key) =>
        ListItems.Of(list).Select(item => (item, run.Enter(key, item)));

    private static void RequireType(QueryRun run, string type, string allowed)
    {
        if (!allowed.Split(',').Contains(type))
            throw run.Error($"TypeError: expected {(allowed.Contains(',') ? "one of " : "")}{allowed}, received {type}");
    }
}
