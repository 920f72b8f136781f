namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>Units of time, from the longest to the shortest, as dates and durations count them.</summary>
internal enum DateUnit
{
    Years,
    Quarters,
    Months,
    Weeks,
    Days,
    Hours,
    Minutes,
    Seconds,
    Milliseconds,
}
