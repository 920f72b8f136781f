using System.Collections.Frozen;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using NodeHost.Runtime.Expressions.Functions.Lists;

namespace NodeHost.Runtime.Expressions.Functions.Queries;

/// <summary>The functions that queries can call, by the JMESPath specification and the habits of jmespath.js.</summary>
internal static class QueryFunctions
{
    private const string Numbers = "array[number]";
    private const string Texts = "array[string]";
    private const int LongestText = 32_000_000;

    private static readonly FrozenDictionary<string, QueryFunction> All = new Dictionary<string, QueryFunction>
    {
        ["abs"] = OfNumber(Math.Abs),
        ["avg"] = new([Numbers], (_, a, _) => NumbersOf(a[0]).Sum() / ((JsArray)a[0]).Length),
        ["ceil"] = OfNumber(Math.Ceiling),
        ["contains"] = new(["string|array", "any"], (_, a, _) => Contains(a[0], a[1])),
        ["ends_with"] = new(["string", "string"], (_, a, _) => a[0].AsString().EndsWith(a[1].AsString(), StringComparison.Ordinal)),
        ["floor"] = OfNumber(Math.Floor),
        ["join"] = new(["string", Texts], (_, a, _) => Join(a[0].AsString(), (JsArray)a[1])),
        ["keys"] = new(["object"], (run, a, _) => run.ListOf(Members.Of((ObjectInstance)a[0]).Select(member => member.Name))),
        ["length"] = new(["string|array|object"], (_, a, _) => LengthOf(a[0])),
        ["map"] = new(["expression", "array"], (run, a, each) => run.ListOf(ListItems.Of((JsArray)a[1]).Select(item => run.Enter(each!, item)))),
        ["max"] = new([$"{Numbers}|{Texts}"], (_, a, _) => Extreme((JsArray)a[0], 1)),
        ["max_by"] = new(["array", "expression"], (run, a, key) => QuerySorting.Extreme(run, (JsArray)a[0], key!, 1)),
        ["merge"] = new(["object"], Merge) { IsVariadic = true },
        ["min"] = new([$"{Numbers}|{Texts}"], (_, a, _) => Extreme((JsArray)a[0], -1)),
        ["min_by"] = new(["array", "expression"], (run, a, key) => QuerySorting.Extreme(run, (JsArray)a[0], key!, -1)),
        ["not_null"] = new(["any"], (_, a, _) => Array.Find(a, value => QueryTypes.Of(value) != "null") ?? JsValue.Null) { IsVariadic = true },
        ["reverse"] = new(["string|array"], Reverse),
        ["sort"] = new([$"{Texts}|{Numbers}"], (run, a, _) => QuerySorting.Sort(run, (JsArray)a[0])),
        ["sort_by"] = new(["array", "expression"], (run, a, key) => QuerySorting.SortBy(run, (JsArray)a[0], key!)),
        ["starts_with"] = new(["string", "string"], (_, a, _) => a[0].AsString().StartsWith(a[1].AsString(), StringComparison.Ordinal)),
        ["sum"] = new([Numbers], (_, a, _) => NumbersOf(a[0]).Sum()),
        ["to_array"] = new(["any"], (run, a, _) => a[0] is JsArray ? a[0] : run.ListOf([a[0]])),
        ["to_number"] = new(["any"], (_, a, _) => ToNumber(a[0])),
        ["to_string"] = new(["any"], ToText),
        ["type"] = new(["any"], (_, a, _) => QueryTypes.Of(a[0])),
        ["values"] = new(["object"], (run, a, _) => run.ListOf(Members.Of((ObjectInstance)a[0]).Select(member => member.Value))),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A call. Mistakes in it are found when it is made, as it may never be.</summary>
    public static QueryStep Call(string name, IReadOnlyList<QueryArgument> arguments)
    {
        if (!All.TryGetValue(name, out QueryFunction? function))
            return (run, _) => throw run.Error($"Unknown function: {name}()");
        QueryStep? expression = arguments.FirstOrDefault(argument => argument.IsExpression)?.Step;
        return (run, value) =>
        {
            JsValue[] values = [.. arguments.Select(argument => argument.IsExpression ? JsValue.Undefined : run.Enter(argument.Step, value))];
            QueryTypes.Check(run, name, function, arguments, values);
            return function.Body(run, values, expression);
        };
    }

    private static QueryFunction OfNumber(Func<double, double> body) => new(["number"], (_, a, _) => body(a[0].AsNumber()));

    private static IEnumerable<double> NumbersOf(JsValue list) => ListItems.Of((JsArray)list).Select(item => item.AsNumber());

    private static bool Contains(JsValue subject, JsValue wanted) => subject is JsArray list
        ? ListItems.Of(list).Any(item => item is ObjectInstance ? ReferenceEquals(item, wanted) : !IsNotANumber(item) && item.Equals(wanted))
        : subject.AsString().Contains(TypeConverter.ToString(wanted), StringComparison.Ordinal);

    private static bool IsNotANumber(JsValue value) => value.IsNumber() && double.IsNaN(value.AsNumber());

    private static string Join(string separator, JsArray texts)
    {
        string[] parts = [.. ListItems.Of(texts).Select(item => item.AsString())];
        double length = parts.Sum(part => (double)part.Length) + ((double)separator.Length * parts.Length);
        return length <= LongestText
            ? string.Join(separator, parts)
            : throw new ExpressionException(Sdk.Codes.ScriptMemory, $"join() would make {length:0} characters; {LongestText} are allowed.");
    }

    private static JsValue LengthOf(JsValue value) => value switch
    {
        JsArray list => list.Length,
        ObjectInstance owner => Members.Of(owner).Count(),
        _ => value.AsString().Length,
    };

    private static JsValue Extreme(JsArray list, int sign)
    {
        JsValue best = JsValue.Null;
        foreach (JsValue item in ListItems.Of(list))
        {
            if (IsNotANumber(item))
                return item;
            if (best.IsNull() || sign * QuerySorting.CompareAlike(item, best) > 0)
                best = item;
        }

        return best;
    }

    private static JsObject Merge(QueryRun run, JsValue[] arguments, QueryStep? none)
    {
        var merged = new JsObject(run.Engine);
        foreach (JsValue argument in arguments)
        {
            IEnumerable<(JsValue Name, JsValue Value)> members = argument is ObjectInstance owner ? Members.Of(owner) : LettersOf(argument);
            foreach ((JsValue name, JsValue value) in members)
                merged.Put(name, value);
        }

        return merged;
    }

    private static IEnumerable<(JsValue Name, JsValue Value)> LettersOf(JsValue value) => value.IsString()
        ? value.AsString().Select((letter, place) => (TypeConverter.ToPropertyKey(place), (JsValue)letter.ToString()))
        : [];

    private static JsValue Reverse(QueryRun run, JsValue[] arguments, QueryStep? none)
    {
        if (arguments[0] is JsArray list)
            return run.ListOf(ListItems.Of(list).Reverse());
        char[] letters = arguments[0].AsString().ToCharArray();
        Array.Reverse(letters);
        return new string(letters);
    }

    private static JsValue ToNumber(JsValue value)
    {
        if (value.IsNumber())
            return value;
        return value.IsString() && TypeConverter.ToNumber(value) is var number && !double.IsNaN(number) ? number : JsValue.Null;
    }

    private static JsValue ToText(QueryRun run, JsValue[] arguments, QueryStep? none) => arguments[0].IsString()
        ? arguments[0]
        : run.Engine.Global.Get("JSON").Get("stringify").Call(JsValue.Undefined, arguments);
}
