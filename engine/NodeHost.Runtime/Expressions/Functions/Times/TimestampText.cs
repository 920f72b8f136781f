namespace NodeHost.Runtime.Expressions.Functions.Times;

/// <summary>The units in which numbers count time since a beginning.</summary>
internal static class TimestampText
{
    private const double MillisecondsADay = 86_400_000;

    // Spreadsheets count days from a beginning that makes the first of March 1900 day 61.
    private const double ExcelDayOf1970 = 25569;

    /// <summary>Milliseconds since 1970 began; false if there is no such unit.</summary>
    public static bool TryMillis(double number, string unit, out double millis)
    {
        millis = unit switch
        {
            "ms" => number,
            "s" => number * 1000,
            "us" => number / 1000,
            "excel" => (number - ExcelDayOf1970) * MillisecondsADay,
            _ => double.NaN,
        };
        return unit is "ms" or "s" or "us" or "excel";
    }
}
