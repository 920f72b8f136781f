using System.Collections.Frozen;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using NodeHost.Runtime.Expressions.Dates.Durations;

namespace NodeHost.Runtime.Expressions.Dates.Intervals;

/// <summary>What scripts can ask an interval, and do with it. Its texts are in <see cref="IntervalTexts"/>.</summary>
internal static class IntervalMembers
{
    public static FrozenDictionary<string, DateGetter<IntervalValue>> Getters { get; } = new Dictionary<string, DateGetter<IntervalValue>>
    {
        ["start"] = (realm, self) => self.IsValid ? realm.Of(self.Start) : JsValue.Null,
        ["end"] = (realm, self) => self.IsValid ? realm.Of(self.End) : JsValue.Null,
        ["lastDateTime"] = (realm, self) => self.IsValid ? realm.Of(BeforeEnd(self)) : JsValue.Null,
        ["isValid"] = (_, self) => self.IsValid,
        ["invalidReason"] = (_, self) => self.InvalidReason is { } reason ? reason : JsValue.Null,
        ["invalidExplanation"] = (_, self) => self.InvalidExplanation is { } explanation ? explanation : JsValue.Null,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static FrozenDictionary<string, DateMethod<IntervalValue>> Methods { get; } = new Dictionary<string, DateMethod<IntervalValue>>
    {
        ["length"] = Length,
        ["count"] = Count,
        ["toDuration"] = ToDuration,
        ["hasSame"] = (realm, self, arguments) =>
            self.IsValid && (self.IsEmpty || TypeConverter.ToBoolean(realm.Call(BeforeEnd(self), "hasSame", realm.Of(self.Start), arguments.At(0)))),
        ["isEmpty"] = (realm, self, _) => self.IsValid
            ? self.IsEmpty
            : throw new JavaScriptException(realm.Engine.Intrinsics.TypeError, "An invalid interval is neither empty nor not"),
        ["isAfter"] = (realm, self, arguments) => self.IsValid && self.Start.Timestamp > IntervalArguments.Timestamp(realm, arguments.At(0)),
        ["isBefore"] = (realm, self, arguments) => self.IsValid && self.End.Timestamp <= IntervalArguments.Timestamp(realm, arguments.At(0)),
        ["contains"] = (realm, self, arguments) => self.IsValid && self.Contains(IntervalArguments.Timestamp(realm, arguments.At(0))),
        ["overlaps"] = (realm, self, arguments) => self.Overlaps(Other(realm, arguments)),
        ["abutsStart"] = (realm, self, arguments) => self.IsValid && self.AbutsStart(Other(realm, arguments)),
        ["abutsEnd"] = (realm, self, arguments) => self.IsValid && Other(realm, arguments).AbutsStart(self),
        ["engulfs"] = (realm, self, arguments) => self.IsValid && self.Engulfs(Other(realm, arguments)),
        ["equals"] = IsSame,
        ["set"] = Set,
        ["mapEndpoints"] = MapEndpoints,
        ["splitAt"] = (realm, self, arguments) => IntervalArguments.Array(
            realm, self.IsValid ? IntervalPieces.SplitAt(self, [.. arguments.Select(date => IntervalArguments.Date(realm, date))]) : []),
        ["splitBy"] = (realm, self, arguments) =>
            IntervalArguments.Array(realm, IntervalPieces.SplitBy(realm.Engine, self, DurationLike.Read(realm, arguments.At(0)))),
        ["divideEqually"] = DivideEqually,
        ["intersection"] = (realm, self, arguments) => !self.IsValid
            ? realm.Of(self)
            : self.Intersection(IntervalArguments.Valid(realm, arguments.At(0))) is { } common ? realm.Of(common) : JsValue.Null,
        ["union"] = (realm, self, arguments) =>
            realm.Of(self.IsValid ? self.Union(IntervalArguments.Valid(realm, arguments.At(0))) : self),
        ["difference"] = Difference,
        ["toString"] = IntervalTexts.ToText,
        ["toISO"] = IntervalTexts.ToIso,
        ["toISODate"] = IntervalTexts.ToIsoDate,
        ["toISOTime"] = IntervalTexts.ToIsoTime,
        ["toFormat"] = IntervalTexts.ToFormat,
        ["toLocaleString"] = IntervalTexts.ToLocaleText,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static DateTimeValue BeforeEnd(IntervalValue self) => self.End.Minus(DurationValue.FromMillis(1));

    private static IntervalValue Other(DateRealm realm, JsValue[] arguments) => IntervalArguments.Interval(realm, arguments.At(0));

    private static JsValue Length(DateRealm realm, IntervalValue self, JsValue[] arguments)
    {
        if (!self.IsValid)
            return double.NaN;
        JsValue unit = arguments.At(0).IsUndefined() ? "milliseconds" : arguments[0];
        JsValue duration = ToDuration(realm, self, [unit]);
        return duration.Get("get").Call(duration, [unit]);
    }

    private static JsValue ToDuration(DateRealm realm, IntervalValue self, JsValue[] arguments) => self.IsValid
        ? realm.Call(self.End, "diff", realm.Of(self.Start), arguments.At(0), arguments.At(1))
        : realm.Of(DurationValue.Invalid(self.InvalidReason ?? ""));

    // How many days of the calendar it touches, for example.
    private static JsValue Count(DateRealm realm, IntervalValue self, JsValue[] arguments)
    {
        if (!self.IsValid)
            return double.NaN;
        JsValue unit = arguments.At(0).IsUndefined() ? "milliseconds" : arguments[0];
        JsValue start = realm.Call(self.Start, "startOf", unit, arguments.At(1));
        JsValue end = realm.Call(self.End, "startOf", unit, arguments.At(1));
        JsValue duration = end.Get("diff").Call(end, [start, unit]);
        double whole = Math.Floor(TypeConverter.ToNumber(duration.Get("get").Call(duration, [unit])));
        return whole + (IntervalArguments.Timestamp(realm, end) == self.End.Timestamp ? 0 : 1);
    }

    private static JsBoolean IsSame(DateRealm realm, IntervalValue self, JsValue[] arguments)
    {
        if (!self.IsValid || arguments.At(0) is not IntervalObject { Value: { IsValid: true } other })
            return JsBoolean.False;
        bool isSame = TypeConverter.ToBoolean(realm.Call(self.Start, "equals", realm.Of(other.Start)))
            && TypeConverter.ToBoolean(realm.Call(self.End, "equals", realm.Of(other.End)));
        return isSame ? JsBoolean.True : JsBoolean.False;
    }

    private static JsValue Set(DateRealm realm, IntervalValue self, JsValue[] arguments)
    {
        if (!self.IsValid || arguments.At(0) is not ObjectInstance ends)
            return realm.Of(self);
        return realm.Of(IntervalValue.Between(End(realm, ends.Get("start"), self.Start), End(realm, ends.Get("end"), self.End)));
    }

    private static DateTimeValue End(DateRealm realm, JsValue value, DateTimeValue otherwise) =>
        TypeConverter.ToBoolean(value) ? IntervalArguments.Date(realm, value) : otherwise;

    private static JsValue MapEndpoints(DateRealm realm, IntervalValue self, JsValue[] arguments)
    {
        if (!arguments.At(0).IsCallable())
            throw new JavaScriptException(realm.Engine.Intrinsics.TypeError, "mapFn is not a function");
        return realm.Of(IntervalValue.Between(Mapped(realm, arguments[0], self.Start), Mapped(realm, arguments[0], self.End)));
    }

    private static JsArray Difference(DateRealm realm, IntervalValue self, JsValue[] arguments)
    {
        IntervalValue[] others = [.. arguments.Select(other => IntervalArguments.Interval(realm, other))];
        return self.IsValid || others.Length == 0
            ? IntervalArguments.Array(realm, IntervalSets.Difference(self, others))
            : throw new JavaScriptException(realm.Engine.Intrinsics.TypeError, "Nothing differs from an invalid interval");
    }

    private static DateTimeValue Mapped(DateRealm realm, JsValue map, DateTimeValue date) =>
        IntervalArguments.Date(realm, map.Call(JsValue.Undefined, [date.IsValid ? realm.Of(date) : JsValue.Undefined]));

    private static JsArray DivideEqually(DateRealm realm, IntervalValue self, JsValue[] arguments)
    {
        if (!self.IsValid)
            return IntervalArguments.Array(realm, []);
        double parts = TypeConverter.ToNumber(arguments.At(0));
        double length = DurationLike.Number(realm.Engine, (self.End.Timestamp - self.Start.Timestamp) / parts);
        List<IntervalValue> pieces = IntervalPieces.SplitBy(realm.Engine, self, DurationValue.FromMillis(length));
        return IntervalArguments.Array(realm, pieces[..(int)Math.Min(pieces.Count, parts)]);
    }
}
