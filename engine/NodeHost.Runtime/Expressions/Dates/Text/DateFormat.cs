using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Calendars;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>
/// Writes a date by a pattern of Luxon's tokens, such as <c>yyyy-MM-dd HH:mm</c>; text in single quotes stays as it is. Digits are always
/// those of English, also for languages that have their own.
/// </summary>
internal static class DateFormat
{
    /// <exception cref="ExpressionException">The pattern is too long.</exception>
    public static string Write(ZonedDateTime local, string pattern, DateLocale locale)
    {
        var text = new StringBuilder(pattern.Length + 16);
        foreach (FormatToken token in FormatToken.Of(pattern))
        {
            if (token.IsLiteral)
                text.Append(token.Text);
            else
                Append(text, local, token.Text, locale);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ZonedDateTime local, string token, DateLocale locale)
    {
        LocalDateTime time = local.LocalDateTime;
        _ = token switch
        {
            "S" => Pad(text, time.Millisecond, 1),
            "u" or "SSS" => Pad(text, time.Millisecond, 3),
            "uu" => Pad(text, time.Millisecond / 10, 2),
            "uuu" => Pad(text, time.Millisecond / 100, 1),
            "s" => Pad(text, time.Second, 1),
            "ss" => Pad(text, time.Second, 2),
            "m" => Pad(text, time.Minute, 1),
            "mm" => Pad(text, time.Minute, 2),
            "h" => Pad(text, time.ClockHourOfHalfDay, 1),
            "hh" => Pad(text, time.ClockHourOfHalfDay, 2),
            "H" => Pad(text, time.Hour, 1),
            "HH" => Pad(text, time.Hour, 2),
            "d" => Pad(text, time.Day, 1),
            "dd" => Pad(text, time.Day, 2),
            "c" or "E" => Pad(text, (int)time.DayOfWeek, 1),
            "L" or "M" => Pad(text, time.Month, 1),
            "LL" or "MM" => Pad(text, time.Month, 2),
            "y" => Pad(text, time.Year, 1),
            "yy" => Pad(text, LastTwo(time.Year), 2),
            "yyyy" => Pad(text, time.Year, 4),
            "yyyyyy" => Pad(text, time.Year, 6),
            "o" => Pad(text, time.DayOfYear, 1),
            "ooo" => Pad(text, time.DayOfYear, 3),
            "q" => Pad(text, (time.Month + 2) / 3, 1),
            "qq" => Pad(text, (time.Month + 2) / 3, 2),
            "X" => text.Append(CultureInfo.InvariantCulture, $"{local.ToInstant().ToUnixTimeSeconds()}"),
            "x" => text.Append(CultureInfo.InvariantCulture, $"{local.ToInstant().ToUnixTimeMilliseconds()}"),
            _ => text.Append(Name(local, token, locale) ?? Week(time.Date, token, locale) ?? Macro(local, token, locale)),
        };
    }

    private static string? Name(ZonedDateTime local, string token, DateLocale locale)
    {
        int month = local.Month - 1;
        int day = (int)local.DayOfWeek - 1;
        return token switch
        {
            "a" => locale.Meridiems[local.Hour < 12 ? 0 : 1],
            "ccc" or "cccc" or "ccccc" => locale.Weekdays(Length(token.Length), standalone: true)[day],
            "EEE" or "EEEE" or "EEEEE" => locale.Weekdays(Length(token.Length), standalone: false)[day],
            "LLL" or "LLLL" or "LLLLL" => locale.Months(Length(token.Length), standalone: true)[month],
            "MMM" or "MMMM" or "MMMMM" => locale.Months(Length(token.Length), standalone: false)[month],
            "G" => Era(NameLength.Short),
            "GG" => Era(NameLength.Long),
            "GGGGG" => Era(NameLength.Narrow),
            "Z" => ZoneText.Write(local.Offset, NameLength.Narrow),
            "ZZ" => ZoneText.Write(local.Offset, NameLength.Long),
            "ZZZ" => ZoneText.Write(local.Offset, NameLength.Short),
            "ZZZZ" => ZoneText.OffsetName(local, NameLength.Short, locale),
            "ZZZZZ" => ZoneText.OffsetName(local, NameLength.Long, locale),
            "z" => ZoneText.Name(local.Zone),
            _ => null,
        };

        // Luxon lets the year 0 be one after Christ in English, unlike the other languages.
        string Era(NameLength length) => locale.Eras(length)[local.Year < (locale.IsEnglish ? 0 : 1) ? 0 : 1];
    }

    private static string? Week(LocalDate date, string token, DateLocale locale)
    {
        IWeekYearRule rule = token[0] is 'n' or 'i' ? locale.WeekRule : WeekYearRules.Iso;
        return token switch
        {
            "W" or "n" => Padded(rule.GetWeekOfWeekYear(date), 1),
            "WW" or "nn" => Padded(rule.GetWeekOfWeekYear(date), 2),
            "kk" or "ii" => Padded(LastTwo(rule.GetWeekYear(date)), 2),
            "kkkk" or "iiii" => Padded(rule.GetWeekYear(date), 4),
            _ => null,
        };
    }

    private static string Macro(ZonedDateTime local, string token, DateLocale locale) =>
        IntlOptions.Macros.TryGetValue(token, out IntlOptions? options) ? IntlFormat.Write(local, options, locale) : token;

    private static NameLength Length(int letters) => letters switch
    {
        3 => NameLength.Short,
        4 => NameLength.Long,
        _ => NameLength.Narrow,
    };

    private static int LastTwo(int year) => Math.Abs(year) % 100;

    private static string Padded(int number, int digits) => Pad(new StringBuilder(), number, digits).ToString();

    // The sign does not count as a digit.
    private static StringBuilder Pad(StringBuilder text, int number, int digits)
    {
        if (number < 0)
            text.Append('-');
        int size = Math.Abs(number);
        for (int limit = 10; digits > 1; digits--, limit *= 10)
        {
            if (size < limit)
                text.Append('0');
        }

        return text.Append(size);
    }
}
