using System.Globalization;
using System.Text;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>Writes a date by a pattern such as <c>yyyy-MM-dd HH:mm</c>; text in single quotes stays as it is.</summary>
internal static class DateTimeFormat
{
    public static string Write(DateTimeOffset date, string pattern)
    {
        var text = new StringBuilder();
        for (int i = 0; i < pattern.Length;)
        {
            char letter = pattern[i];
            int end = i + 1;
            if (letter == '\'')
            {
                end = pattern.IndexOf('\'', end) is >= 0 and var close ? close : pattern.Length;
                text.Append(pattern, i + 1, end - i - 1);
                i = end + 1;
                continue;
            }

            while (end < pattern.Length && pattern[end] == letter)
                end++;
            text.Append(Token(date, pattern[i..end]));
            i = end;
        }

        return text.ToString();
    }

    private static string Token(DateTimeOffset date, string token) => token switch
    {
        "y" => Number(date.Year),
        "yyyy" => date.Year.ToString("0000", CultureInfo.InvariantCulture),
        "yy" => (date.Year % 100).ToString("00", CultureInfo.InvariantCulture),
        "M" or "L" => Number(date.Month),
        "d" => Number(date.Day),
        "H" => Number(date.Hour),
        "h" => Number(((date.Hour + 11) % 12) + 1),
        "m" => Number(date.Minute),
        "s" => Number(date.Second),
        "S" or "SSS" => date.Millisecond.ToString(token.Length == 3 ? "000" : "0", CultureInfo.InvariantCulture),
        "LL" or "LLL" or "LLLL" => Name(date, token.Replace('L', 'M')),
        "MM" or "MMM" or "MMMM" or "dd" or "HH" or "hh" or "mm" or "ss" => Name(date, token),
        "ccc" or "EEE" => Name(date, "ddd"),
        "cccc" or "EEEE" => Name(date, "dddd"),
        "a" => date.Hour < 12 ? "AM" : "PM",
        "ZZ" => Name(date, "zzz"),
        "X" => Number(date.ToUnixTimeSeconds()),
        "x" => Number(date.ToUnixTimeMilliseconds()),
        _ => token,
    };

    private static string Name(DateTimeOffset date, string format) => date.ToString(format, CultureInfo.InvariantCulture);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
