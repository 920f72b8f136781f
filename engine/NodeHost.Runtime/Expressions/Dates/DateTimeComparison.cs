using Jint;
using Jint.Native;
using Jint.Runtime;
using NodaTime;
using NodeHost.Runtime.Expressions.Dates.Durations;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>How scripts compare two dates.</summary>
internal static class DateTimeComparison
{
    /// <exception cref="JavaScriptException">A unit is none, or there are none.</exception>
    public static JsValue Diff(DateRealm realm, DateTimeValue self, JsValue other, JsValue unit, JsValue options)
    {
        RefuseNothing(realm, other);
        if (!self.IsValid || other is not DateTimeObject { Value: { IsValid: true } date })
            return realm.Of(DurationValue.Invalid("created by diffing an invalid DateTime"));
        DateUnit[] units = unit switch
        {
            JsArray list => [.. list.Select(name => DateUnits.Parse(realm.Engine, name))],
            _ when unit.IsUndefined() => [DateUnit.Milliseconds],
            _ => [DateUnits.Parse(realm.Engine, unit)],
        };
        if (units.Length == 0 && self.Timestamp != date.Timestamp)
            throw new JavaScriptException(realm.Engine.Intrinsics.Error, "Invalid unit undefined");
        return realm.Of(DurationOptions.Create(self.Diff(date, units) with { Locale = self.Locale }, options));
    }

    /// <summary>Whether the other date lies in the same unit of the calendar, in its own zone.</summary>
    public static JsValue HasSame(DateRealm realm, DateTimeValue self, JsValue[] arguments)
    {
        RefuseNothing(realm, arguments.At(0));
        if (!self.IsValid)
            return false;
        DateUnit unit = DateUnits.Parse(realm.Engine, arguments.At(1));
        bool hasLocaleWeeks = new DateOptions(realm, arguments.At(2)).Flag("useLocaleWeeks");
        if (!realm.TryDateTime(arguments.At(0), out DateTimeValue other) || !other.IsValid)
            return false;
        WeekRule weeks = hasLocaleWeeks ? WeekRule.Of(self.Locale) : WeekRule.Iso;
        return HasSame(self, other, unit, weeks);
    }

    public static bool HasSame(DateTimeValue self, DateTimeValue other, DateUnit unit, WeekRule weeks)
    {
        DateTimeValue there = ZoneObject.AreSame(self.Zone, other.Zone) ? self : self.KeepingClock(other.Zone);
        return DateBounds.StartOf(there, unit, weeks).Timestamp <= other.Timestamp && other.Timestamp <= DateBounds.EndOf(there, unit, weeks).Timestamp;
    }

    public static JsValue AreEqual(DateRealm realm, DateTimeValue self, JsValue[] arguments)
    {
        if (!self.IsValid)
            return false;
        RefuseNothing(realm, arguments.At(0));
        if (arguments.At(0) is not DateTimeObject { Value: var other })
            return JsValue.Undefined;
        return other.IsValid && self.Timestamp == other.Timestamp && ZoneObject.AreSame(self.Zone, other.Zone) && self.Locale.Tag == other.Locale.Tag;
    }

    private static void RefuseNothing(DateRealm realm, JsValue value)
    {
        if (value.IsUndefined() || value.IsNull())
            throw new JavaScriptException(realm.Engine.Intrinsics.TypeError, $"Cannot read properties of {value} (reading 'isValid')");
    }
}
