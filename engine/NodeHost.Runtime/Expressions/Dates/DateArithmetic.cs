namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>Moves dates by durations.</summary>
internal static class DateArithmetic
{
    public static DateTimeValue Add(DateTimeValue date, DurationValue duration, int sign) => throw new NotImplementedException();
}
