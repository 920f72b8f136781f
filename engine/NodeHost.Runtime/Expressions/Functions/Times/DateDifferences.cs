using System.Collections.Frozen;
using Jint;
using Jint.Native;
using Jint.Runtime;
using NodeHost.Runtime.Expressions.Dates;

namespace NodeHost.Runtime.Expressions.Functions.Times;

/// <summary>The data functions that count the time between two dates: a number for one unit, an object for several.</summary>
internal static class DateDifferences
{
    // As n8n has it, which knows no single quarter.
    private static readonly FrozenSet<string> Units = DateUnits.All
        .SelectMany(unit => (string[])[unit.Plural(), unit.Singular()])
        .Where(name => name != "quarter")
        .ToFrozenSet(StringComparer.Ordinal);

    public static JsValue ToDate(FunctionCall call)
    {
        JsValue[] units = UnitsOf(call, call[1]);
        JsValue other = call[0].IsString() ? TextDates.ToDateTime(call with { Self = call[0], Arguments = [] }) : call[0];
        return Between(call, other, units);
    }

    public static JsValue ToNow(FunctionCall call)
    {
        JsValue[] units = UnitsOf(call, call[0]);
        return Between(call, call.Dates.Of(call.Dates.Now), units);
    }

    // n8n asks the date itself for the difference, and JavaScript's own dates have no such function.
    private static JsValue Between(FunctionCall call, JsValue other, JsValue[] units)
    {
        if (call.Self is JsDate)
            throw new JavaScriptException(call.Engine.Intrinsics.TypeError, "A JavaScript date cannot tell differences. Call toDateTime() first");
        if (!call.Dates.TryDateTime(other, out DateTimeValue date) || !date.IsValid || !DateFunctions.DateOf(call).IsValid)
            return double.NaN;
        JsValue duration = call.Self.Get("diff").Call(call.Self, [call.Dates.Of(date), new JsArray(call.Engine, units)]);
        return units.Length == 1 ? duration.Get("as").Call(duration, units) : duration.Get("toObject").Call(duration, []);
    }

    private static JsValue[] UnitsOf(FunctionCall call, JsValue value)
    {
        JsValue[] units = value switch
        {
            JsArray list => [.. list],
            _ when value.IsUndefined() => [],
            _ => [value],
        };
        foreach (JsValue unit in units)
        {
            if (!TypeConverter.ToBoolean(unit))
                throw new JavaScriptException(call.Engine.Intrinsics.Error, $"Invalid unit {unit}");
            if (!unit.IsString() || !Units.Contains(unit.AsString()))
                throw FunctionCall.Wrong($"Unsupported unit '{TypeConverter.ToString(unit)}'. Supported: {Supported}.");
        }

        return units.Length == 0 ? ["days"] : units;
    }

    private static string Supported => string.Join(", ", DateUnits.All.Reverse().Select(unit => $"'{unit.Plural()}'"));
}
