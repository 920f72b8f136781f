using NodeHost.Runtime.Expressions.Dates.Durations;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>Moves dates by durations.</summary>
internal static class DateArithmetic
{
    /// <summary>
    /// Whole days and longer move on the calendar and keep the time on the clock, and the last day of a short month stands for those that it
    /// has not; everything else is time that passes.
    /// </summary>
    public static DateTimeValue Add(DateTimeValue date, DurationValue duration, int sign)
    {
        if (!date.IsValid)
            return date;
        if (!duration.IsValid)
            return DateTimeValue.Of(double.NaN, date.Zone, date.Locale);
        double months = 0, days = 0, passing = 0;
        foreach ((DateUnit unit, double given) in duration.Units)
        {
            double amount = given * sign;
            double whole = unit > DateUnit.Days ? 0 : Math.Truncate(amount);
            months += whole * Months(unit);
            days += whole * Days(unit);
            passing += amount == whole ? 0 : (amount - whole) * MillisOf(unit);
        }

        double shown = Moved(date, months, days);
        return DateTimeValue.Of(LocalClock.TimestampAt(shown, date.Zone, date.Local.Offset) + passing, date.Zone, date.Locale);
    }

    private static double Moved(DateTimeValue date, double months, double days)
    {
        double shown = LocalClock.ShownAt(date);
        if (months == 0)
            return shown + (days * Civil.MillisPerDay);
        double month = date.Local.Month + months;
        double day = Math.Min(date.Local.Day, Civil.DaysInMonth(date.Local.Year, month));
        double time = shown - (Math.Floor(shown / Civil.MillisPerDay) * Civil.MillisPerDay);
        return ((Civil.Day(date.Local.Year, month, day) + days) * Civil.MillisPerDay) + time;
    }

    // What is left of a month or a year counts as 30 days to a month and 365 to a year.
    private static double MillisOf(DateUnit unit) => unit == DateUnit.Milliseconds ? 1 : DurationMatrix.Casual[unit, DateUnit.Milliseconds];

    private static double Months(DateUnit unit) => unit switch
    {
        DateUnit.Years => 12,
        DateUnit.Quarters => 3,
        DateUnit.Months => 1,
        _ => 0,
    };

    private static double Days(DateUnit unit) => unit switch
    {
        DateUnit.Weeks => 7,
        DateUnit.Days => 1,
        _ => 0,
    };
}
