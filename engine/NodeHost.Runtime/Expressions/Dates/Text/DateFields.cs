using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>
/// Makes a point in time of the fields of a date: fields before the largest one that is set are those of today, fields after it are the
/// first; a field that cannot be makes the date invalid.
/// </summary>
internal static class DateFields
{
    private const int Days = 7;
    private const int LastYear = 9999;

    public static DateTimeValue Resolve(ParsedDate fields, DateTimeZone zone, Instant now, DateLocale locale)
    {
        Offset guess = fields.Offset ?? zone.GetUtcOffset(now);
        LocalDateTime today = now.WithOffset(guess).LocalDateTime;
        bool calendar = fields.Year is not null || fields.Month is not null || fields.Day is not null;
        bool weeks = IsSet(fields.WeekYear) || IsSet(fields.WeekNumber);
        Check(fields, calendar, weeks);
        bool byWeek = weeks || (IsSet(fields.Weekday) && !calendar);
        ParsedDate full = byWeek ? WithWeek(fields, today) : fields.Ordinal is not null ? WithOrdinal(fields, today) : WithDay(fields, today);
        if (InvalidField(full, byWeek) is var (unit, value))
            return OutOfRange(unit, value);
        // The years that the calendar has; JavaScript's reaches farther.
        if ((full.Year ?? full.WeekYear) is < -9998 or > LastYear || IsAfterTheEnd(full, byWeek))
            return DateTimeValue.Invalid("Timestamp out of range");
        DateTimeValue date = LocalClock.At(Shown(full, byWeek), zone, locale, guess);
        if (IsSet(fields.Weekday) && calendar && date.IsValid && fields.Weekday != (int)date.Local.DayOfWeek)
        {
            string iso = IsoText.Write(date.Local, IsoOptions.Default);
            return DateTimeValue.Invalid("mismatched weekday", $"you can't specify both a weekday of {fields.Weekday} and a date of {iso}");
        }

        return date;
    }

    // The last year has no midnight at its end, and no week that goes beyond it.
    private static bool IsAfterTheEnd(ParsedDate fields, bool byWeek) =>
        (byWeek ? fields.WeekYear == LastYear : fields.Year == LastYear) && (byWeek || fields.Hour == 24);

    // JavaScript takes 0 for not set here.
    private static bool IsSet(double? field) => field is not (null or 0);

    private static void Check(ParsedDate fields, bool calendar, bool weeks)
    {
        if (weeks && (calendar || fields.Ordinal is not null))
            throw new ConflictingDateException("Can't mix weekYear/weekNumber units with year/month/day or ordinals");
        if (fields.Ordinal is not null && (fields.Month is not null || fields.Day is not null))
            throw new ConflictingDateException("Can't mix ordinal dates with month/day");
    }

    private static ParsedDate WithDay(ParsedDate fields, LocalDateTime today) =>
        fields.Year is not null ? WithTime(fields with { Month = fields.Month ?? 1, Day = fields.Day ?? 1 })
        : fields.Month is not null ? WithTime(fields with { Year = today.Year, Day = fields.Day ?? 1 })
        : fields.Day is not null ? WithTime(fields with { Year = today.Year, Month = today.Month })
        : WithTime(fields with { Year = today.Year, Month = today.Month, Day = today.Day }, today);

    private static ParsedDate WithOrdinal(ParsedDate fields, LocalDateTime today) =>
        WithTime(fields with { Year = fields.Year ?? today.Year });

    private static ParsedDate WithWeek(ParsedDate fields, LocalDateTime today)
    {
        int year = WeekYearRules.Iso.GetWeekYear(today.Date);
        return fields.WeekYear is not null ? WithTime(fields with { WeekNumber = fields.WeekNumber ?? 1, Weekday = fields.Weekday ?? 1 })
            : fields.WeekNumber is not null ? WithTime(fields with { WeekYear = year, Weekday = fields.Weekday ?? 1 })
            : WithTime(fields with { WeekYear = year, WeekNumber = WeekYearRules.Iso.GetWeekOfWeekYear(today.Date) });
    }

    private static ParsedDate WithTime(ParsedDate fields) => fields with
    {
        Hour = fields.Hour ?? 0,
        Minute = fields.Minute ?? 0,
        Second = fields.Second ?? 0,
        Millisecond = fields.Millisecond ?? 0,
    };

    private static ParsedDate WithTime(ParsedDate fields, LocalDateTime today)
    {
        ParsedDate result = fields;
        if (result.Hour is null)
        {
            result = result with { Hour = today.Hour };
            if (result.Minute is null)
            {
                result = result with { Minute = today.Minute };
                if (result.Second is null)
                    result = result with { Second = today.Second, Millisecond = result.Millisecond ?? today.Millisecond };
            }
        }

        return WithTime(result);
    }

    private static (string Unit, double Value)? InvalidField(ParsedDate fields, bool byWeek) =>
        byWeek ? InvalidWeek(fields) ?? InvalidTime(fields)
        : fields.Ordinal is { } ordinal
            ? IsOutside(fields.Year, double.MinValue, double.MaxValue) ? ("year", fields.Year!.Value)
            : IsOutside(ordinal, 1, DateTime.IsLeapYear(LeapYear(fields.Year!.Value)) ? 366 : 365) ? ("ordinal", ordinal)
            : InvalidTime(fields)
        : InvalidDay(fields) ?? InvalidTime(fields);

    private static (string Unit, double Value)? InvalidWeek(ParsedDate fields)
    {
        if (IsOutside(fields.WeekYear, double.MinValue, double.MaxValue))
            return ("weekYear", fields.WeekYear!.Value);
        if (IsOutside(fields.WeekNumber, 1, WeekYearRules.Iso.GetWeeksInWeekYear(LeapYear(fields.WeekYear!.Value))))
            return ("week", fields.WeekNumber!.Value);
        return IsOutside(fields.Weekday, 1, Days) ? ("weekday", fields.Weekday!.Value) : null;
    }

    private static (string Unit, double Value)? InvalidDay(ParsedDate fields)
    {
        if (IsOutside(fields.Year, double.MinValue, double.MaxValue))
            return ("year", fields.Year!.Value);
        if (IsOutside(fields.Month, 1, 12))
            return ("month", fields.Month!.Value);
        int last = DateTime.DaysInMonth(LeapYear(fields.Year!.Value), (int)fields.Month!.Value);
        return IsOutside(fields.Day, 1, last) ? ("day", fields.Day!.Value) : null;
    }

    private static (string Unit, double Value)? InvalidTime(ParsedDate fields)
    {
        bool midnight = fields is { Hour: 24, Minute: 0, Second: 0, Millisecond: 0 };
        if (!midnight && IsOutside(fields.Hour, 0, 23))
            return ("hour", fields.Hour!.Value);
        if (IsOutside(fields.Minute, 0, 59))
            return ("minute", fields.Minute!.Value);
        if (IsOutside(fields.Second, 0, 59))
            return ("second", fields.Second!.Value);
        return IsOutside(fields.Millisecond, 0, 999) ? ("millisecond", fields.Millisecond!.Value) : null;
    }

    // All fields are set by now.
    private static bool IsOutside(double? value, double first, double last) =>
        value is not { } number || number != Math.Truncate(number) || number < first || number > last;

    // A year of the same length and with the same weekdays: the calendar repeats after 400 years.
    private static int LeapYear(double year) => (int)((((year % 400) + 400) % 400) + 2000);

    private static DateTimeValue OutOfRange(string unit, double value) =>
        DateTimeValue.Invalid("unit out of range", $"you specified {value.ToString(CultureInfo.InvariantCulture)} (of type number) as a {unit}, which is invalid");

    private static LocalDateTime Shown(ParsedDate fields, bool byWeek)
    {
        LocalDate date = byWeek
            ? WeekYearRules.Iso.GetLocalDate((int)fields.WeekYear!.Value, (int)fields.WeekNumber!.Value, (IsoDayOfWeek)(int)fields.Weekday!.Value)
            : fields.Ordinal is { } ordinal
                ? new LocalDate((int)fields.Year!.Value, 1, 1).PlusDays((int)ordinal - 1)
                : new LocalDate((int)fields.Year!.Value, (int)fields.Month!.Value, (int)fields.Day!.Value);
        return date.AtMidnight()
            .PlusHours((long)fields.Hour!.Value)
            .PlusMinutes((long)fields.Minute!.Value)
            .PlusSeconds((long)fields.Second!.Value)
            .PlusMilliseconds((long)fields.Millisecond!.Value);
    }
}
