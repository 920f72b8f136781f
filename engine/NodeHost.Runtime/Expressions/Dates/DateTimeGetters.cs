using System.Collections.Frozen;
using Jint;
using Jint.Native;
using NodaTime;
using NodeHost.Runtime.Expressions.Dates.Text;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>The properties of a date.</summary>
internal static class DateTimeGetters
{
    public static FrozenDictionary<string, DateGetter<DateTimeValue>> All { get; } = new Dictionary<string, DateGetter<DateTimeValue>>
    {
        ["year"] = (_, self) => Number(self, local => local.Year),
        ["quarter"] = (_, self) => Number(self, local => (local.Month + 2) / 3),
        ["month"] = (_, self) => Number(self, local => local.Month),
        ["day"] = (_, self) => Number(self, local => local.Day),
        ["hour"] = (_, self) => Number(self, local => local.Hour),
        ["minute"] = (_, self) => Number(self, local => local.Minute),
        ["second"] = (_, self) => Number(self, local => local.Second),
        ["millisecond"] = (_, self) => Number(self, local => local.Millisecond),
        ["ordinal"] = (_, self) => Number(self, local => local.DayOfYear),
        ["weekday"] = (_, self) => Number(self, local => (int)local.DayOfWeek),
        ["weekNumber"] = (_, self) => Week(self, WeekRule.Iso).WeekNumber,
        ["weekYear"] = (_, self) => Week(self, WeekRule.Iso).WeekYear,
        ["localWeekday"] = (_, self) => Week(self, WeekRule.Of(self.Locale)).Weekday,
        ["localWeekNumber"] = (_, self) => Week(self, WeekRule.Of(self.Locale)).WeekNumber,
        ["localWeekYear"] = (_, self) => Week(self, WeekRule.Of(self.Locale)).WeekYear,
        ["weeksInWeekYear"] = (_, self) => Weeks(self, WeekRule.Iso),
        ["weeksInLocalWeekYear"] = (_, self) => Weeks(self, WeekRule.Of(self.Locale)),
        ["isWeekend"] = (_, self) => self.IsValid && self.Locale.Weekend.Contains((int)self.Local.DayOfWeek),
        ["monthShort"] = (_, self) => Month(self, NameLength.Short),
        ["monthLong"] = (_, self) => Month(self, NameLength.Long),
        ["weekdayShort"] = (_, self) => Weekday(self, NameLength.Short),
        ["weekdayLong"] = (_, self) => Weekday(self, NameLength.Long),
        ["daysInMonth"] = (_, self) => self.IsValid ? Civil.DaysInMonth(self.Local.Year, self.Local.Month) : JsValue.Undefined,
        ["daysInYear"] = (_, self) => Number(self, local => (int)Civil.DaysInYear(local.Year)),
        ["isInLeapYear"] = (_, self) => self.IsValid && Civil.DaysInYear(self.Local.Year) > 365,
        ["zone"] = (realm, self) => realm.Of(ZoneOf(realm, self)),
        ["zoneName"] = (_, self) => self.IsValid ? ZoneText.Name(self.Zone) : JsValue.Null,
        ["offset"] = (_, self) => self.IsValid ? self.Local.Offset.Milliseconds / 60_000d : double.NaN,
        ["offsetNameShort"] = (_, self) => OffsetName(self, NameLength.Short),
        ["offsetNameLong"] = (_, self) => OffsetName(self, NameLength.Long),
        ["isOffsetFixed"] = (_, self) => self.IsValid ? ZoneText.IsFixed(self.Zone) : JsValue.Null,
        ["isInDST"] = (_, self) => self.IsValid && IsInSummer(self),
        ["isValid"] = (_, self) => self.IsValid,
        ["invalidReason"] = (_, self) => Text(self.InvalidReason),
        ["invalidExplanation"] = (_, self) => Text(self.InvalidExplanation),
        ["locale"] = (_, self) => self.IsValid ? self.Locale.Tag : JsValue.Null,
        ["numberingSystem"] = (_, _) => JsValue.Null,
        ["outputCalendar"] = (_, _) => JsValue.Null,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The zone of a date; an invalid one has the run's.</summary>
    public static DateTimeZone ZoneOf(DateRealm realm, DateTimeValue date) => date.IsValid ? date.Zone : realm.Settings.Zone;

    /// <summary>Year to millisecond as an object.</summary>
    public static JsObject Parts(Engine engine, DateTimeValue date)
    {
        var parts = new JsObject(engine);
        parts.Set("year", date.Local.Year);
        parts.Set("month", date.Local.Month);
        parts.Set("day", date.Local.Day);
        parts.Set("hour", date.Local.Hour);
        parts.Set("minute", date.Local.Minute);
        parts.Set("second", date.Local.Second);
        parts.Set("millisecond", date.Local.Millisecond);
        return parts;
    }

    private static JsValue Number(DateTimeValue date, Func<ZonedDateTime, int> part) => date.IsValid ? part(date.Local) : double.NaN;

    private static JsValue Text(string? text) => text is null ? JsValue.Null : text;

    private static (double WeekYear, double WeekNumber, double Weekday) Week(DateTimeValue date, WeekRule rule) => date.IsValid
        ? rule.WeekOf(Math.Floor(LocalClock.ShownAt(date) / Civil.MillisPerDay), date.Local.Year)
        : (double.NaN, double.NaN, double.NaN);

    private static double Weeks(DateTimeValue date, WeekRule rule) => date.IsValid ? rule.WeeksIn(Week(date, rule).WeekYear) : double.NaN;

    private static JsValue Month(DateTimeValue date, NameLength length) =>
        date.IsValid ? date.Locale.Months(length, standalone: true)[date.Local.Month - 1] : JsValue.Null;

    private static JsValue Weekday(DateTimeValue date, NameLength length) =>
        date.IsValid ? date.Locale.Weekdays(length, standalone: true)[(int)date.Local.DayOfWeek - 1] : JsValue.Null;

    private static JsValue OffsetName(DateTimeValue date, NameLength length) =>
        date.IsValid ? ZoneText.OffsetName(date.Local, length, date.Locale) : JsValue.Null;

    // Further ahead of UTC than in January or in May: summer is in one half of the year or in the other.
    private static bool IsInSummer(DateTimeValue date) => !ZoneText.IsFixed(date.Zone)
        && (date.Local.Offset > OffsetIn(date, DateField.Month, 1, DateField.Day) || date.Local.Offset > OffsetIn(date, DateField.Month, 5, null));

    private static Offset OffsetIn(DateTimeValue date, DateField field, double value, DateField? first)
    {
        var fields = new DateFields { [field] = value };
        if (first is { } other)
            fields[other] = 1;
        return DateWithFields.Of(date, fields).Local.Offset;
    }
}
