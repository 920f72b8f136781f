using NodaTime;
using NodeHost.Runtime.Expressions.Dates.Text;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>
/// Makes a date of some of its fields: those that are larger than the first one given are those of now, smaller ones are the least.
/// </summary>
internal static class DateFromFields
{
    private static readonly DateField[] Calendar = [DateField.Year, DateField.Month, DateField.Day];
    private static readonly DateField[] Weeks = [DateField.WeekYear, DateField.WeekNumber, DateField.Weekday];
    private static readonly DateField[] Ordinals = [DateField.Year, DateField.Ordinal];
    private static readonly DateField[] Clock = [DateField.Hour, DateField.Minute, DateField.Second, DateField.Millisecond];

    /// <param name="fields">What is given.</param>
    /// <param name="now">In the zone and the language of the date.</param>
    /// <param name="guess">The offset that decides where the clock shows a time twice; null for that of now.</param>
    /// <exception cref="ConflictingDateException">The fields contradict each other in kind.</exception>
    public static DateTimeValue Of(DateFields fields, DateTimeValue now, Offset? guess = null)
    {
        WeekRule weeks = fields.TakeWeeks(now.Locale);
        fields.RefuseMixtures();
        bool hasDate = fields.HasAny(Calendar);
        double? weekday = fields[DateField.Weekday];
        DateField[] kind = fields[DateField.WeekYear] is not null and not 0 || fields[DateField.WeekNumber] is not null and not 0
            || (weekday is not null and not 0 && !hasDate) ? Weeks
            : fields[DateField.Ordinal] is not null ? Ordinals : Calendar;
        Complete(fields, kind, now, weeks);
        if (Fault(fields, kind, weeks) is { } fault)
            return OutOfRange(fields, fault);
        double shown = fields.ShownOn(DayOf(fields, kind, weeks));
        Offset offset = guess ?? now.Local.Offset;
        DateTimeValue date = DateTimeValue.Of(LocalClock.TimestampAt(shown, now.Zone, offset), now.Zone, now.Locale);
        return weekday is not null and not 0 && hasDate && date.IsValid && weekday != (int)date.Local.DayOfWeek ? Mismatch(date, weekday.Value) : date;
    }

    /// <summary>The first field that no date has; null if all are fine.</summary>
    public static DateField? Fault(DateFields fields) => Fault(fields, Calendar, WeekRule.Iso);

    public static DateTimeValue OutOfRange(DateFields fields, DateField fault) =>
        DateTimeValue.Invalid("unit out of range", DateFields.OutOfRange(NameOf(fault), fields.Value(fault)));

    /// <summary>What Luxon calls a field in its complaints.</summary>
    public static string NameOf(DateField field) => field switch
    {
        DateField.WeekNumber => "week",
        DateField.WeekYear => "weekYear",
        _ => field.ToString().ToLowerInvariant(),
    };

    private static void Complete(DateFields fields, DateField[] kind, DateTimeValue now, WeekRule weeks)
    {
        bool isGiven = false;
        foreach (DateField field in (ReadOnlySpan<DateField>)[.. kind, .. Clock])
        {
            isGiven |= fields[field] is not null;
            fields[field] ??= isGiven ? (field < DateField.Hour ? 1 : 0) : Current(now, field, weeks);
        }
    }

    private static double Current(DateTimeValue now, DateField field, WeekRule weeks)
    {
        double today = Math.Floor(LocalClock.ShownAt(now) / Civil.MillisPerDay);
        return field switch
        {
            DateField.Year => now.Local.Year,
            DateField.Month => now.Local.Month,
            DateField.Day => now.Local.Day,
            DateField.Ordinal => now.Local.DayOfYear,
            DateField.WeekYear => weeks.WeekOf(today, now.Local.Year).WeekYear,
            DateField.WeekNumber => weeks.WeekOf(today, now.Local.Year).WeekNumber,
            DateField.Weekday => weeks.WeekOf(today, now.Local.Year).Weekday,
            DateField.Hour => now.Local.Hour,
            DateField.Minute => now.Local.Minute,
            DateField.Second => now.Local.Second,
            _ => now.Local.Millisecond,
        };
    }

    private static DateField? Fault(DateFields fields, DateField[] kind, WeekRule weeks)
    {
        foreach (DateField field in (ReadOnlySpan<DateField>)[.. kind, .. Clock])
        {
            double value = fields.Value(field);
            (double least, double most) = RangeOf(fields, field, weeks);
            if (value != Math.Floor(value) || !(value >= least && value <= most))
                return field;
        }

        return null;
    }

    private static (double Least, double Most) RangeOf(DateFields fields, DateField field, WeekRule weeks) => field switch
    {
        DateField.Year or DateField.WeekYear => (double.MinValue, double.MaxValue),
        DateField.Month => (1, 12),
        DateField.Day => (1, Civil.DaysInMonth(fields.Value(DateField.Year), fields.Value(DateField.Month))),
        DateField.Ordinal => (1, Civil.DaysInYear(fields.Value(DateField.Year))),
        DateField.WeekNumber => (1, weeks.WeeksIn(fields.Value(DateField.WeekYear))),
        DateField.Weekday => (1, 7),
        DateField.Hour => (0, IsMidnight(fields) ? 24 : 23),
        DateField.Minute or DateField.Second => (0, 59),
        _ => (0, 999),
    };

    private static bool IsMidnight(DateFields fields) =>
        fields.Value(DateField.Minute) == 0 && fields.Value(DateField.Second) == 0 && fields.Value(DateField.Millisecond) == 0;

    private static double DayOf(DateFields fields, DateField[] kind, WeekRule weeks)
    {
        if (kind == Weeks)
            return weeks.Day(fields.Value(DateField.WeekYear), fields.Value(DateField.WeekNumber), fields.Value(DateField.Weekday));
        return kind == Ordinals
            ? Civil.Day(fields.Value(DateField.Year), 1, fields.Value(DateField.Ordinal))
            : Civil.Day(fields.Value(DateField.Year), fields.Value(DateField.Month), fields.Value(DateField.Day));
    }

    private static DateTimeValue Mismatch(DateTimeValue date, double weekday) => DateTimeValue.Invalid(
        "mismatched weekday",
        $"you can't specify both a weekday of {weekday} and a date of {IsoText.Write(date.Local, IsoOptions.Default)}");
}
