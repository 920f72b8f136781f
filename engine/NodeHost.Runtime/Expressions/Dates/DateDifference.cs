namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>Measures the time between two dates in units of the calendar and the clock.</summary>
internal static class DateDifference
{
    public static DurationValue Between(DateTimeValue from, DateTimeValue to, IReadOnlyList<DateUnit> units) => throw new NotImplementedException();
}
