namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>How weeks are counted: the day with which they begin (1 is Monday), and how many days of a year make its first week.</summary>
internal readonly record struct WeekRule(int FirstDay, int MinimalDays)
{
    /// <summary>From Monday on; the first week has the 4th of January.</summary>
    public static WeekRule Iso => new(1, 4);

    public static WeekRule Of(DateLocale locale) => new(locale.FirstDay, locale.MinimalDays);

    /// <summary>The day, counted from 1970, that a week and a day in it name.</summary>
    public double Day(double weekYear, double weekNumber, double weekday) => FirstDayOf(weekYear) + ((weekNumber - 1) * 7) + weekday - 1;

    /// <summary>The week that a day lies in.</summary>
    public (double WeekYear, double WeekNumber, double Weekday) WeekOf(double day, double year)
    {
        double weekYear = day < FirstDayOf(year) ? year - 1 : day >= FirstDayOf(year + 1) ? year + 1 : year;
        return (weekYear, Math.Floor((day - FirstDayOf(weekYear)) / 7) + 1, Number(day));
    }

    public double WeeksIn(double weekYear) => (FirstDayOf(weekYear + 1) - FirstDayOf(weekYear)) / 7;

    private double FirstDayOf(double weekYear)
    {
        double inFirstWeek = Civil.Day(weekYear, 1, MinimalDays);
        return inFirstWeek - Number(inFirstWeek) + 1;
    }

    // Which day of its week it is, beginning with 1.
    private double Number(double day) => ((Civil.Weekday(day) - FirstDay + 7) % 7) + 1;
}
