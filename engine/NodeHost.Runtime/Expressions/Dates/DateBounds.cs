namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>Where units of the calendar begin and end.</summary>
internal static class DateBounds
{
    public static DateTimeValue StartOf(DateTimeValue date, DateUnit unit, int firstDayOfWeek) => throw new NotImplementedException();

    public static DateTimeValue EndOf(DateTimeValue date, DateUnit unit, int firstDayOfWeek) => throw new NotImplementedException();
}
