using System.Collections.Frozen;
using Jint;
using Jint.Native;
using Jint.Runtime;
using NodeHost.Runtime.Expressions.Dates;
using NodeHost.Runtime.Expressions.Dates.Durations;

namespace NodeHost.Runtime.Expressions.Functions.Times;

/// <summary>The data functions of dates, for those of Luxon and those of JavaScript. What they move stays of the kind that it was.</summary>
internal static class DateFunctions
{
    /// <summary>Every one, by its name.</summary>
    public static FrozenDictionary<string, DataFunction> All { get; } = new Dictionary<string, DataFunction>
    {
        ["beginningOf"] = call => Moved(call, "startOf", call[0].IsUndefined() ? "week" : call[0]),
        ["endOfMonth"] = call => Moved(call, "endOf", "month"),
        ["plus"] = call => Shifted(call, "plus"),
        ["minus"] = call => Shifted(call, "minus"),
        ["format"] = call => Ask(call, "toFormat", call.Arguments),
        ["extract"] = Extract,
        ["isBetween"] = IsBetween,
        ["isInLast"] = IsInLast,
        ["isDst"] = call => LuxonOf(call).Get("isInDST"),
        ["isWeekend"] = call => TypeConverter.ToNumber(LuxonOf(call).Get("weekday")) is 6 or 7,
        ["diffTo"] = DateDifferences.ToDate,
        ["diffToNow"] = DateDifferences.ToNow,
        ["toDateTime"] = LuxonOf,
        ["toInt"] = call => DateOf(call).Timestamp,
        ["toFloat"] = call => DateOf(call).Timestamp,
        ["toBoolean"] = call => throw new JavaScriptException(call.Engine.Intrinsics.TypeError, "A date is neither true nor false"),
        ["isEmpty"] = _ => JsBoolean.False,
        ["isNotEmpty"] = _ => JsBoolean.True,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The date that the function is called on.</summary>
    /// <exception cref="JavaScriptException">It is called on something else.</exception>
    public static DateTimeValue DateOf(FunctionCall call) => call.Dates.TryDateTime(call.Self, out DateTimeValue date)
        ? date
        : throw new JavaScriptException(call.Engine.Intrinsics.TypeError, $"{call.Name} needs a date");

    /// <summary>The same as Luxon's object.</summary>
    public static JsValue LuxonOf(FunctionCall call) => call.Self is JsDate ? call.Dates.Of(DateOf(call)) : call.Self;

    private static JsValue Ask(FunctionCall call, string method, params JsValue[] arguments)
    {
        JsValue date = LuxonOf(call);
        return date.Get(method).Call(date, arguments);
    }

    private static JsValue Moved(FunctionCall call, string method, params JsValue[] arguments)
    {
        JsValue moved = Ask(call, method, arguments);
        return call.Self is JsDate ? moved.Get("toJSDate").Call(moved, []) : moved;
    }

    private static JsValue Shifted(FunctionCall call, string method) =>
        Moved(call, method, call.Dates.Of(DurationLike.ReadAll(call.Dates, call.Arguments)));

    private static JsValue Extract(FunctionCall call)
    {
        string part = call[0].IsUndefined() ? "week" : TypeConverter.ToString(call[0]);
        // n8n counts the days of the year where the clock of the run hangs, whatever the zone of the date.
        if (part == "yearDayNumber")
            return call.Dates.Of(DateOf(call).InZone(call.Dates.Settings.Zone)).Get("ordinal");
        string name = part switch
        {
            "week" => "weekNumber",
            "years" or "months" or "days" or "hours" or "minutes" or "seconds" or "milliseconds" => part[..^1],
            _ => part,
        };
        return name is "constructor" ? JsValue.Undefined : LuxonOf(call).Get(name);
    }

    private static JsValue IsBetween(FunctionCall call)
    {
        if (call.Arguments.Length != 2)
            throw FunctionCall.Wrong("isBetween(): expected exactly two args");
        (double first, double second) = (Bound(call, call[0]), Bound(call, call[1]));
        double date = DateOf(call).Timestamp;
        return first > second ? second < date && date < first : first < date && date < second;
    }

    private static double Bound(FunctionCall call, JsValue value)
    {
        if (call.Dates.TryDateTime(value, out DateTimeValue date))
            return date.Timestamp;
        double bound = value.IsString() ? LooseDate.Millis(value.AsString(), call.Dates.Settings.Zone) : double.NaN;
        return double.IsNaN(bound) ? throw new JavaScriptException(call.Engine.Intrinsics.Error, $"{value} is not a date") : bound;
    }

    private static JsValue IsInLast(FunctionCall call)
    {
        DateTimeValue now = call.Dates.Now;
        DateTimeValue start = now.Minus(DurationLike.ReadAll(call.Dates, [call[0], call[1]]));
        double date = DateOf(call).Timestamp;
        return start.Timestamp <= date && date <= now.Timestamp;
    }
}
