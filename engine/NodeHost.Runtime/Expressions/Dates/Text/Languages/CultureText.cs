using System.Globalization;

namespace NodeHost.Runtime.Expressions.Dates.Text.Languages;

/// <summary>
/// The table of a language that has none of its own, made from what the system knows of its culture. It is near to what JavaScript writes,
/// not the same: abbreviations may differ, patterns that the system has not are put together from those it has, and relative times and
/// the names of zones are English or offsets.
/// </summary>
internal static class CultureText
{
    public static Language Of(CultureInfo culture)
    {
        DateTimeFormatInfo format = (DateTimeFormatInfo)culture.DateTimeFormat.Clone();
        // JavaScript counts in the calendar of the culture, which expressions do not.
        if (culture.OptionalCalendars.FirstOrDefault(calendar => calendar is GregorianCalendar) is { } gregorian)
            format.Calendar = gregorian;
        string time = Pattern(format.ShortTimePattern);
        string seconds = Pattern(format.LongTimePattern);
        string date = Pattern(format.ShortDatePattern).Replace("{dddd}", "{E}");
        string full = Pattern(format.LongDatePattern);
        return Language.Read($$"""
            hours={{(time.Contains("{h", StringComparison.Ordinal) ? 'h' : 'H')}}
            hours24=h23
            gmt=GMT
            decimal={{culture.NumberFormat.NumberDecimalSeparator}}
            {{Names(format)}}
            eras.long={{Eras(culture)}}
            eras.short={{Eras(culture)}}
            eras.narrow={{Eras(culture)}}
            meridiems={{Meridiem(format.AMDesignator, "AM")}}|{{Meridiem(format.PMDesignator, "PM")}}
            p.E={c}
            p.d={d}
            p.M={M}
            p.MMM={L}
            p.y={y}
            p.Md={{WithoutYear(date)}}
            p.yM={M}/{y}
            p.MMMd={{Pattern(format.MonthDayPattern)}}
            p.yMMM={{Pattern(format.YearMonthPattern)}}
            p.yMd={{date}}
            p.yMMMd={{WithoutDay(full)}}
            p.yMMMEd={{full}}
            p.h={h} {a}
            p.H={HH}
            p.hm={{Twelve(time)}}
            p.Hm={{TwentyFour(time)}}
            p.hms={{Twelve(seconds)}}
            p.Hms={{TwentyFour(seconds)}}
            p.m={m}
            p.s={s}
            p.ms={mm}:{ss}
            p.glue.short={1} {0}
            p.glue.medium={1} {0}
            p.glue.long={1} {0}
            p.glue.full={1} {0}
            p.date.full={{full.Replace("{E}", "{EEEE}").Replace("{M}", "{MMMM}")}}
            p.date.long={{WithoutDay(full).Replace("{M}", "{MMMM}")}}
            p.date.medium={{WithoutDay(full).Replace("{M}", "{MMM}")}}
            p.date.short={{date}}
            p.time.full={{seconds}} {zzzz}
            p.time.long={{seconds}} {z}
            p.time.medium={{seconds}}
            p.time.short={{time}}
            """);
    }

    private static string Names(DateTimeFormatInfo format) => $"""
        months.long={Join(format.MonthGenitiveNames.Take(12))}
        months.long.alone={Join(format.MonthNames.Take(12))}
        months.short={Join(format.AbbreviatedMonthGenitiveNames.Take(12))}
        months.short.alone={Join(format.AbbreviatedMonthNames.Take(12))}
        months.narrow={Join(format.MonthNames.Take(12).Select(First))}
        days.long={Join(FromMonday(format.DayNames))}
        days.short={Join(FromMonday(format.AbbreviatedDayNames))}
        days.narrow={Join(FromMonday(format.ShortestDayNames))}
        """;

    // A pattern of .NET: fields are letters, text may stand in quotes or behind a backslash.
    private static string Pattern(string pattern)
    {
        System.Text.StringBuilder text = new();
        foreach (FormatToken token in FormatToken.Of(pattern.Replace("\\", "").Replace("%", "")))
        {
            text.Append(token.IsLiteral ? token.Text : token.Text switch
            {
                "dddd" or "ddd" => "{E}",
                "MMMM" or "MMM" or "M" => "{M}",
                "d" or "h" or "H" => "{" + token.Text + "}",
                "y" or "yyyy" => "{y}",
                "dd" or "MM" or "yy" or "hh" or "HH" or "mm" or "ss" => "{" + token.Text + "}",
                "t" or "tt" => "{a}",
                "g" or "gg" => "{G}",
                _ => token.Text,
            });
        }

        return text.ToString();
    }

    private static string WithoutYear(string date) => date.Replace("{y}", "").Replace("{yy}", "").Trim(' ', '/', '-', ',').Replace("//", "/");

    private static string WithoutDay(string full) => full.Replace("{E}", "").Trim(' ', ',', '،', '、').Replace("()", "");

    private static string Twelve(string time) => time.Contains("{a}", StringComparison.Ordinal)
        ? time
        : time.Replace("{HH}", "{h}").Replace("{H}", "{h}") + " {a}";

    private static string TwentyFour(string time) => time.Replace("{a}", "").Replace("{hh}", "{HH}").Replace("{h}", "{HH}").Trim();

    private static string Eras(CultureInfo culture) => $"BC|{culture.DateTimeFormat.GetEraName(culture.Calendar.Eras[0])}";

    private static string Meridiem(string name, string otherwise) => name.Length > 0 ? name : otherwise;

    private static string First(string name) => StringInfo.GetNextTextElement(name).ToUpperInvariant();

    private static IEnumerable<string> FromMonday(string[] days) => days.Skip(1).Append(days[0]);

    private static string Join(IEnumerable<string> names) => string.Join('|', names.Select(name => name.Replace('|', ' ')));
}
