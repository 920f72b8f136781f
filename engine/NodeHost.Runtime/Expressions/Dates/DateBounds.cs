using NodeHost.Runtime.Expressions.Dates.Durations;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>Where units of the calendar begin and end.</summary>
internal static class DateBounds
{
    public static DateTimeValue StartOf(DateTimeValue date, DateUnit unit, WeekRule weeks)
    {
        if (!date.IsValid)
            return date;
        double shown = LocalClock.ShownAt(date);
        double day = Math.Floor(shown / Civil.MillisPerDay);
        double start = unit switch
        {
            DateUnit.Years => Civil.Day(date.Local.Year, 1, 1) * Civil.MillisPerDay,
            DateUnit.Quarters => Civil.Day(date.Local.Year, date.Local.Month - ((date.Local.Month - 1) % 3), 1) * Civil.MillisPerDay,
            DateUnit.Months => (day - date.Local.Day + 1) * Civil.MillisPerDay,
            DateUnit.Weeks => (day - weeks.WeekOf(day, date.Local.Year).Weekday + 1) * Civil.MillisPerDay,
            DateUnit.Days => day * Civil.MillisPerDay,
            DateUnit.Hours => Floor(shown, 3_600_000),
            DateUnit.Minutes => Floor(shown, 60_000),
            DateUnit.Seconds => Floor(shown, 1000),
            _ => shown,
        };
        return DateTimeValue.Of(LocalClock.TimestampAt(start, date.Zone, date.Local.Offset), date.Zone, date.Locale);
    }

    public static DateTimeValue EndOf(DateTimeValue date, DateUnit unit, WeekRule weeks) =>
        StartOf(date.Plus(DurationValue.Of(unit, 1)), unit, weeks).Minus(DurationValue.FromMillis(1));

    private static double Floor(double value, double step) => Math.Floor(value / step) * step;
}
