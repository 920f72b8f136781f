using System.Text;

namespace NodeHost.Runtime.Expressions.Dates.Durations;

/// <summary>Writes durations by a pattern such as <c>hh:mm:ss</c>; text in single quotes stays as it is.</summary>
internal sealed class DurationFormat(DurationNumberStyle style, bool isFloored, bool hasOneSign)
{
    public string Write(DurationValue duration, string pattern)
    {
        List<(bool IsLiteral, string Text)> tokens = Split(pattern);
        DateUnit[] units = [.. tokens.Where(token => !token.IsLiteral).Select(token => UnitOf(token.Text)).OfType<DateUnit>()];
        DurationValue shifted = duration.ShiftTo(units);
        DurationNumberStyle marked = style with { Marks = duration.Locale.Culture.NumberFormat };
        DateUnit? largest = units.Length == 0 ? null : units.Min();
        bool isNegative = shifted.ToMillis() < 0;
        var text = new StringBuilder();
        foreach ((bool isLiteral, string token) in tokens)
        {
            DateUnit? unit = isLiteral ? null : UnitOf(token);
            text.Append(unit is { } known ? Number(marked, shifted[known], token.Length, known == largest, isNegative) : token);
        }

        return text.ToString();
    }

    private string Number(DurationNumberStyle marked, double amount, int digits, bool isLargest, bool isNegative)
    {
        bool isQuiet = hasOneSign && !isLargest;
        double signed = isQuiet && isNegative ? -amount : amount;
        DurationNumberStyle own = marked with { Digits = digits, Sign = isQuiet ? SignStyle.Never : style.Sign };
        return own.Write(isFloored ? Math.Floor(signed) : signed);
    }

    private static DateUnit? UnitOf(string token) => token[0] switch
    {
        'S' => DateUnit.Milliseconds,
        's' => DateUnit.Seconds,
        'm' => DateUnit.Minutes,
        'h' => DateUnit.Hours,
        'd' => DateUnit.Days,
        'w' => DateUnit.Weeks,
        'M' => DateUnit.Months,
        'y' => DateUnit.Years,
        _ => null,
    };

    // Runs of one letter are tokens; two quotes in a row are a quote.
    private static List<(bool IsLiteral, string Text)> Split(string pattern)
    {
        var tokens = new List<(bool, string)>();
        for (int i = 0; i < pattern.Length;)
        {
            int end = i + 1;
            if (pattern[i] == '\'')
            {
                end = pattern.IndexOf('\'', end) is >= 0 and var close ? close : pattern.Length;
                string quoted = pattern[(i + 1)..end];
                tokens.Add((true, quoted.Length == 0 && end < pattern.Length ? "'" : quoted));
                i = end + 1;
                continue;
            }

            while (end < pattern.Length && pattern[end] == pattern[i])
                end++;
            tokens.Add((false, pattern[i..end]));
            i = end;
        }

        return tokens;
    }
}
