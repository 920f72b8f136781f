namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>
/// Counts in the calendar. Parts may be out of range and then run over into the larger ones, as the 32nd of January is the 1st of February.
/// </summary>
internal static class Civil
{
    public const double MillisPerDay = 86_400_000;

    private const double DaysPerEra = 146_097;
    private const double YearsPerEra = 400;
    private const double DaysBefore1970 = 719_468;

    /// <summary>Days since 1970 began.</summary>
    public static double Day(double year, double month, double day)
    {
        double months = (year * 12) + month - 1;
        double shifted = months - 2; // Years that begin in March have their leap day at the end.
        double y = Math.Floor(shifted / 12);
        double m = shifted - (y * 12);
        double era = Math.Floor(y / YearsPerEra);
        double yearOfEra = y - (era * YearsPerEra);
        double dayOfYear = Math.Floor(((153 * m) + 2) / 5);
        double dayOfEra = (yearOfEra * 365) + Math.Floor(yearOfEra / 4) - Math.Floor(yearOfEra / 100) + dayOfYear;
        return (era * DaysPerEra) + dayOfEra - DaysBefore1970 + day - 1;
    }

    /// <summary>Milliseconds since 1970 began.</summary>
    public static double Millis(double day, double hour, double minute, double second, double millisecond) =>
        (day * MillisPerDay) + (hour * 3_600_000) + (minute * 60_000) + (second * 1000) + millisecond;

    public static double DaysInMonth(double year, double month) => Day(year, month + 1, 1) - Day(year, month, 1);

    public static double DaysInYear(double year) => Day(year + 1, 1, 1) - Day(year, 1, 1);

    /// <summary>1 is Monday.</summary>
    public static double Weekday(double day) => day + 3 - (7 * Math.Floor((day + 3) / 7)) + 1;
}
