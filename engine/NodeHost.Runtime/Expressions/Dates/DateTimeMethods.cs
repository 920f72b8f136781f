using System.Collections.Frozen;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using NodaTime;
using NodeHost.Runtime.Expressions.Dates.Durations;
using NodeHost.Runtime.Expressions.Dates.Text;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>What scripts can do with a date, but for writing it.</summary>
internal static class DateTimeMethods
{
    public static FrozenDictionary<string, DateMethod<DateTimeValue>> All { get; } = new Dictionary<string, DateMethod<DateTimeValue>>
    {
        ["plus"] = (realm, self, arguments) => Shift(realm, self, arguments, 1),
        ["minus"] = (realm, self, arguments) => Shift(realm, self, arguments, -1),
        ["set"] = (realm, self, arguments) => realm.Of(self.IsValid ? DateWithFields.Of(self, DateTimeLike.Fields(realm, arguments.At(0))) : self),
        ["startOf"] = (realm, self, arguments) => Bound(realm, self, arguments, DateBounds.StartOf),
        ["endOf"] = (realm, self, arguments) => Bound(realm, self, arguments, DateBounds.EndOf),
        ["get"] = (realm, self, arguments) => ((ObjectInstance)realm.Of(self)).Get(TypeConverter.ToPropertyKey(arguments.At(0))),
        ["diff"] = (realm, self, arguments) => DateTimeComparison.Diff(realm, self, arguments.At(0), arguments.At(1), arguments.At(2)),
        ["diffNow"] = (realm, self, arguments) => DateTimeComparison.Diff(realm, self, realm.Of(realm.Now), arguments.At(0), arguments.At(1)),
        ["until"] = (realm, self, arguments) => self.IsValid
            ? realm.IntervalClass.Get("fromDateTimes").Call(realm.IntervalClass, [realm.Of(self), arguments.At(0)])
            : realm.Of(self),
        ["hasSame"] = DateTimeComparison.HasSame,
        ["equals"] = DateTimeComparison.AreEqual,
        ["setZone"] = (realm, self, arguments) => SetZone(realm, self, arguments.At(0), arguments.At(1)),
        ["toUTC"] = (realm, self, arguments) =>
            SetZone(realm, self, arguments.At(0) is var minutes && minutes.IsUndefined() ? 0 : TypeConverter.ToNumber(minutes), arguments.At(1)),
        ["toLocal"] = (realm, self, _) => SetZone(realm, self, JsValue.Undefined, JsValue.Undefined),
        ["setLocale"] = (realm, self, arguments) => realm.Of(arguments.At(0) is JsString tag ? self.InLocale(DateLocale.Of(tag.ToString())) : self),
        ["reconfigure"] = (realm, self, arguments) => realm.Of(self.InLocale(new DateOptions(realm, arguments.At(0)).Locale(self.Locale))),
        ["getPossibleOffsets"] = PossibleOffsets,
        ["resolvedLocaleOptions"] = (realm, self, arguments) => Locale(realm, new DateOptions(realm, arguments.At(0)).Locale(self.Locale)),
        ["toMillis"] = (_, self, _) => self.Timestamp,
        ["valueOf"] = (_, self, _) => self.Timestamp,
        ["toSeconds"] = (_, self, _) => self.Timestamp / 1000,
        ["toUnixInteger"] = (_, self, _) => Math.Floor(self.Timestamp / 1000),
        ["toJSDate"] = (realm, self, _) => realm.Native(self),
        ["toBSON"] = (realm, self, _) => realm.Native(self),
        ["toObject"] = ToObject,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static JsValue Shift(DateRealm realm, DateTimeValue self, JsValue[] arguments, int sign)
    {
        DurationValue duration = self.IsValid ? DurationLike.ReadAll(realm, arguments) : new DurationValue();
        return realm.Of(DateArithmetic.Add(self, duration, sign));
    }

    private static JsValue Bound(
        DateRealm realm, DateTimeValue self, JsValue[] arguments, Func<DateTimeValue, DateUnit, WeekRule, DateTimeValue> find)
    {
        if (!self.IsValid)
            return realm.Of(self);
        DateUnit unit = DateUnits.Parse(realm.Engine, arguments.At(0));
        WeekRule weeks = new DateOptions(realm, arguments.At(1)).Flag("useLocaleWeeks") ? WeekRule.Of(self.Locale) : WeekRule.Iso;
        return realm.Of(find(self, unit, weeks));
    }

    private static JsValue SetZone(DateRealm realm, DateTimeValue self, JsValue wanted, JsValue given)
    {
        var options = new DateOptions(realm, given);
        if (!DateOptions.TryZone(realm, wanted, out DateTimeZone zone, out DateTimeValue fault))
            return realm.Of(fault);
        if (!self.IsValid || ZoneObject.AreSame(self.Zone, zone))
            return realm.Of(self);
        return realm.Of(options.Flag("keepLocalTime") || options.Flag("keepCalendarTime") ? self.KeepingClock(zone) : self.InZone(zone));
    }

    private static JsArray PossibleOffsets(DateRealm realm, DateTimeValue self, JsValue[] arguments)
    {
        if (!self.IsValid || ZoneText.IsFixed(self.Zone) || self.Zone.MapLocal(self.Local.LocalDateTime) is not { Count: 2 } both)
            return new JsArray(realm.Engine, [realm.Of(self)]);
        return new JsArray(realm.Engine, [.. ((ZonedDateTime[])[both.First(), both.Last()]).Select(
            time => realm.Of(DateTimeValue.Of(time.ToInstant(), self.Zone, self.Locale)))]);
    }

    private static JsObject ToObject(DateRealm realm, DateTimeValue self, JsValue[] arguments)
    {
        if (!self.IsValid)
            return new JsObject(realm.Engine);
        JsObject parts = DateTimeGetters.Parts(realm.Engine, self);
        if (new DateOptions(realm, arguments.At(0)).Flag("includeConfig"))
        {
            parts.Set("outputCalendar", JsValue.Null);
            parts.Set("numberingSystem", JsValue.Null);
            parts.Set("locale", self.Locale.Tag);
        }

        return parts;
    }

    private static JsObject Locale(DateRealm realm, DateLocale locale)
    {
        var options = new JsObject(realm.Engine);
        options.Set("locale", locale.Tag);
        options.Set("numberingSystem", "latn");
        options.Set("outputCalendar", "gregory");
        return options;
    }
}
