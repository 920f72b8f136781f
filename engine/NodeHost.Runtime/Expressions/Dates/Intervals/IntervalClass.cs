using Jint;
using Jint.Native;
using Jint.Runtime;
using Jint.Runtime.Interop;
using NodeHost.Runtime.Expressions.Dates.Durations;

namespace NodeHost.Runtime.Expressions.Dates.Intervals;

/// <summary>The class <c>Interval</c> of one script engine.</summary>
internal sealed class IntervalClass
{
    private readonly DateRealm _realm;
    private readonly DatePrototype<IntervalValue> _prototype;

    public IntervalClass(DateRealm realm)
    {
        _realm = realm;
        _prototype = new DatePrototype<IntervalValue>(realm, "an interval", IntervalMembers.Methods, IntervalMembers.Getters);
        Function = DateClass.Of(
            realm.Engine,
            "Interval",
            _prototype,
            ("fromDateTimes", arguments => Of(IntervalValue.Between(Date(arguments.At(0)), Date(arguments.At(1))))),
            ("after", arguments => After(DurationLike.Read(realm, arguments.At(1)), Date(arguments.At(0)))),
            ("before", arguments => Before(DurationLike.Read(realm, arguments.At(1)), Date(arguments.At(0)))),
            ("fromISO", arguments => FromIso(arguments.At(0), arguments.At(1))),
            ("invalid", arguments => Invalid(arguments.At(0), arguments.At(1))),
            ("isInterval", arguments => arguments.At(0) is IntervalObject),
            ("merge", arguments => IntervalArguments.Array(realm, IntervalSets.Merge(IntervalArguments.List(realm, arguments.At(0))))),
            ("xor", arguments => IntervalArguments.Array(realm, IntervalSets.Xor(IntervalArguments.List(realm, arguments.At(0))))));
    }

    /// <summary>What the name stands for in scripts.</summary>
    public ClrFunction Function { get; }

    public IntervalObject Of(IntervalValue interval) => new(_realm, _prototype, interval);

    private DateTimeValue Date(JsValue value) => IntervalArguments.Date(_realm, value);

    private IntervalObject After(DurationValue length, DateTimeValue start) => Of(IntervalValue.Between(start, start.Plus(length)));

    private IntervalObject Before(DurationValue length, DateTimeValue end) => Of(IntervalValue.Between(end.Minus(length), end));

    private IntervalObject FromIso(JsValue text, JsValue options)
    {
        string[] parts = TypeConverter.ToBoolean(text) ? TypeConverter.ToString(text).Split('/') : [];
        if (parts.Length >= 2 && parts[0].Length > 0 && parts[1].Length > 0)
        {
            (DateTimeValue? start, DateTimeValue? end) = (Parse(parts[0], options), Parse(parts[1], options));
            if (start is not null && end is not null)
                return Of(IntervalValue.Between(start, end));
            if (start is not null && DurationText.FromIso(parts[1]) is { IsValid: true } after)
                return After(after, start);
            if (end is not null && DurationText.FromIso(parts[0]) is { IsValid: true } before)
                return Before(before, end);
        }

        return Of(IntervalValue.Invalid("unparsable", $"the input \"{text}\" can't be parsed as ISO 8601"));
    }

    private DateTimeValue? Parse(string text, JsValue options)
    {
        JsValue date = _realm.DateTimeClass.Get("fromISO").Call(_realm.DateTimeClass, [text, options]);
        return _realm.TryDateTime(date, out DateTimeValue value) && value.IsValid ? value : null;
    }

    private IntervalObject Invalid(JsValue reason, JsValue explanation)
    {
        if (!TypeConverter.ToBoolean(reason))
            throw new JavaScriptException(_realm.Engine.Intrinsics.Error, "need to specify a reason the Interval is invalid");
        bool isExplained = !explanation.IsUndefined() && !explanation.IsNull();
        return Of(IntervalValue.Invalid(TypeConverter.ToString(reason), isExplained ? TypeConverter.ToString(explanation) : null));
    }
}
