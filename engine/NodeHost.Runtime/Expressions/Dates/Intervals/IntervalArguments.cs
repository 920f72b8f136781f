using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using NodeHost.Runtime.Expressions.Dates.Durations;

namespace NodeHost.Runtime.Expressions.Dates.Intervals;

/// <summary>Reads what scripts give to the methods of intervals.</summary>
internal static class IntervalArguments
{
    /// <summary>A <c>DateTime</c>, a <c>Date</c>, or an object with units such as <c>{ year: 2030 }</c>. A number gives an invalid date.</summary>
    /// <exception cref="JavaScriptException">It is none of those.</exception>
    public static DateTimeValue Date(DateRealm realm, JsValue value)
    {
        if (realm.TryDateTime(value, out DateTimeValue date))
            return date;
        if (value is DurationObject || value.IsNumber())
            return DateTimeValue.Invalid("invalid input");
        if (value is ObjectInstance && !value.IsCallable()
            && realm.TryDateTime(realm.DateTimeClass.Get("fromObject").Call(realm.DateTimeClass, [value]), out DateTimeValue made))
        {
            return made;
        }

        throw new JavaScriptException(realm.Engine.Intrinsics.Error, $"Unknown datetime argument: {value}, of type {DurationLike.TypeOf(value)}");
    }

    /// <summary>What a comparison makes of a value: milliseconds for dates, NaN for what is no number.</summary>
    public static double Timestamp(DateRealm realm, JsValue value) =>
        realm.TryDateTime(value, out DateTimeValue date) ? date.Timestamp : TypeConverter.ToNumber(value);

    /// <summary>An interval, which may be invalid.</summary>
    /// <exception cref="JavaScriptException">It is none.</exception>
    public static IntervalValue Interval(DateRealm realm, JsValue value) => value is IntervalObject interval
        ? interval.Value
        : throw new JavaScriptException(realm.Engine.Intrinsics.TypeError, $"{value} is not an interval");

    /// <summary>A valid interval.</summary>
    /// <exception cref="JavaScriptException">It is none.</exception>
    public static IntervalValue Valid(DateRealm realm, JsValue value) => Interval(realm, value) is { IsValid: true } interval
        ? interval
        : throw new JavaScriptException(realm.Engine.Intrinsics.Error, "The interval is invalid");

    /// <summary>The intervals of an array.</summary>
    /// <exception cref="JavaScriptException">It is no array, or something in it is no interval.</exception>
    public static IEnumerable<IntervalValue> List(DateRealm realm, JsValue value) => value is JsArray list
        ? list.Select(item => Interval(realm, item))
        : throw new JavaScriptException(realm.Engine.Intrinsics.TypeError, "intervals is not an array");

    /// <summary>An array of intervals.</summary>
    public static JsArray Array(DateRealm realm, List<IntervalValue> intervals) => new(realm.Engine, [.. intervals.Select(realm.Of)]);

    /// <summary>A method of a date, called.</summary>
    public static JsValue Call(this DateRealm realm, DateTimeValue date, string method, params JsValue[] arguments)
    {
        JsValue self = realm.Of(date);
        return self.Get(method).Call(self, arguments);
    }
}
