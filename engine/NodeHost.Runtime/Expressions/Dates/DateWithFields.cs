using NodeHost.Runtime.Expressions.Dates.Text;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>Changes fields of a date and keeps the others.</summary>
internal static class DateWithFields
{
    /// <summary>
    /// Fields may be out of range and run over. Where only the month or the year is given and the month is too short, its last day is taken.
    /// </summary>
    /// <exception cref="ConflictingDateException">The fields contradict each other in kind.</exception>
    public static DateTimeValue Of(DateTimeValue date, DateFields fields)
    {
        if (!date.IsValid)
            return date;
        WeekRule weeks = fields.TakeWeeks(date.Locale);
        fields.RefuseMixtures();
        double day = DayOf(date, fields, weeks);
        fields[DateField.Hour] ??= date.Local.Hour;
        fields[DateField.Minute] ??= date.Local.Minute;
        fields[DateField.Second] ??= date.Local.Second;
        fields[DateField.Millisecond] ??= date.Local.Millisecond;
        return DateTimeValue.Of(LocalClock.TimestampAt(fields.ShownOn(day), date.Zone, date.Local.Offset), date.Zone, date.Locale);
    }

    private static double DayOf(DateTimeValue date, DateFields fields, WeekRule weeks)
    {
        double today = Math.Floor(LocalClock.ShownAt(date) / Civil.MillisPerDay);
        if (fields.HasAny(DateField.WeekYear, DateField.WeekNumber, DateField.Weekday))
        {
            (double weekYear, double weekNumber, double weekday) = weeks.WeekOf(today, date.Local.Year);
            return weeks.Day(
                fields.Value(DateField.WeekYear, weekYear), fields.Value(DateField.WeekNumber, weekNumber), fields.Value(DateField.Weekday, weekday));
        }

        double year = fields.Value(DateField.Year, date.Local.Year);
        if (fields[DateField.Ordinal] is { } ordinal)
            return Civil.Day(year, 1, ordinal);
        double month = fields.Value(DateField.Month, date.Local.Month);
        return Civil.Day(year, month, fields[DateField.Day] ?? Math.Min(date.Local.Day, Civil.DaysInMonth(year, month)));
    }
}
