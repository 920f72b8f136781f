namespace NodeHost.Nodes.Core.Dates;

/// <summary>A unit of time that is added, from the largest to the smallest.</summary>
public enum DateUnit
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

/// <summary>A unit of time that a date is taken apart or rounded by.</summary>
public enum DatePart
{
    Year,
    Quarter,
    Month,
    Week,
    Day,
    Hour,
    Minute,
    Second,
    Millisecond,
}
