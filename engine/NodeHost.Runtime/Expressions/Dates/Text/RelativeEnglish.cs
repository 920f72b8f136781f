using System.Globalization;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>Relative times in English as Luxon words them, which is not quite as JavaScript does.</summary>
internal static class RelativeEnglish
{
    public static string Write(double amount, DateUnit unit, NameLength style, bool auto)
    {
        string plural = unit.ToString().ToLowerInvariant();
        string singular = plural[..^1];
        if (auto && unit < DateUnit.Hours && amount is (-1 or 0 or 1))
            return Word(amount, unit, singular);
        double size = Math.Abs(amount);
        string name = style == NameLength.Long ? size == 1 ? singular : plural : Abbreviation(unit, size);
        string number = Number(size);
        return double.IsNegative(amount) ? $"{number} {name} ago" : $"in {number} {name}";
    }

    private static string Word(double amount, DateUnit unit, string singular) => (unit, amount) switch
    {
        (DateUnit.Days, 1) => "tomorrow",
        (DateUnit.Days, -1) => "yesterday",
        (DateUnit.Days, _) => "today",
        (_, 1) => $"next {singular}",
        (_, -1) => $"last {singular}",
        _ => $"this {singular}",
    };

    private static string Abbreviation(DateUnit unit, double size) => unit switch
    {
        DateUnit.Years => "yr.",
        DateUnit.Quarters => "qtr.",
        DateUnit.Months => "mo.",
        DateUnit.Weeks => "wk.",
        DateUnit.Days => size == 1 ? "day" : "days",
        DateUnit.Hours => "hr.",
        DateUnit.Minutes => "min.",
        _ => "sec.",
    };

    // As JavaScript writes a number; no relative time is large enough for an exponent.
    private static string Number(double size) => size.ToString("R", CultureInfo.InvariantCulture);
}
