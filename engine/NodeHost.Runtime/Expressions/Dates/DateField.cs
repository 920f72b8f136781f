namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>What can be given to make or change a date.</summary>
internal enum DateField
{
    Year,
    Quarter,
    Month,
    Day,
    Ordinal,
    WeekYear,
    WeekNumber,
    Weekday,
    LocalWeekYear,
    LocalWeekNumber,
    LocalWeekday,
    Hour,
    Minute,
    Second,
    Millisecond,
}
