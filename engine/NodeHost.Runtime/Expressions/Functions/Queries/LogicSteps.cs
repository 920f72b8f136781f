using Jint;
using Jint.Native;
using Jint.Native.Json;
using Jint.Runtime;

namespace NodeHost.Runtime.Expressions.Functions.Queries;

/// <summary>The parts of a query that compare, decide, and name values.</summary>
internal static class LogicSteps
{
    /// <summary>An array or object, made anew each time, as the script may change it.</summary>
    public static QueryStep Literal(string json) => (run, _) => new JsonParser(run.Engine).Parse(json);

    public static QueryStep Constant(JsValue value) => (_, _) => value;

    public static QueryStep And(QueryStep left, QueryStep right) => (run, value) =>
        run.Enter(left, value) is var first && QueryRun.IsFalse(first) ? first : run.Enter(right, value);

    public static QueryStep Or(QueryStep left, QueryStep right) => (run, value) =>
        run.Enter(left, value) is var first && QueryRun.IsFalse(first) ? run.Enter(right, value) : first;

    public static QueryStep Not(QueryStep part) => (run, value) => QueryRun.IsFalse(run.Enter(part, value));

    public static QueryStep Equal(QueryStep left, QueryStep right) => (run, value) => run.AreEqual(run.Enter(left, value), run.Enter(right, value));

    public static QueryStep NotEqual(QueryStep left, QueryStep right) => (run, value) =>
        !run.AreEqual(run.Enter(left, value), run.Enter(right, value));

    /// <summary>An order as JavaScript's <c>&lt;</c> sees it: texts letter by letter, everything else as numbers.</summary>
    public static QueryStep Ordered(QueryStep left, QueryStep right, Func<int, bool> isWanted) => (run, value) =>
        Compare(run.Enter(left, value), run.Enter(right, value)) is { } order && isWanted(order);

    /// <summary>Below, at or above zero; null where the values have no order.</summary>
    public static int? Compare(JsValue left, JsValue right)
    {
        (left, right) = (TypeConverter.ToPrimitive(left, Types.Number), TypeConverter.ToPrimitive(right, Types.Number));
        if (left.IsString() && right.IsString())
            return string.CompareOrdinal(left.AsString(), right.AsString());
        (double first, double second) = (TypeConverter.ToNumber(left), TypeConverter.ToNumber(right));
        return double.IsNaN(first) || double.IsNaN(second) ? null : first.CompareTo(second);
    }
}
