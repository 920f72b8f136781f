using System.Globalization;
using System.Text;
using NodaTime;
using NodeHost.Runtime.Expressions.Dates.Text.Languages;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>Writes a date as JavaScript's <c>Intl.DateTimeFormat</c> does, called by Luxon.</summary>
/// <remarks>
/// Exact in American English and for Luxon's presets in the languages that have tables (see <see cref="DateLocale"/>); the Gregorian calendar
/// and English digits alone; the generic names of zones (<c>ET</c>) are those of the time that they show (<c>EST</c>).
/// </remarks>
internal static class IntlFormat
{
    private const char NarrowSpace = '\u202f';

    /// <summary>The text.</summary>
    public static string Write(ZonedDateTime local, IntlOptions options, DateLocale locale)
    {
        StringBuilder text = new(32);
        foreach (IntlPart part in Parts(local, options, locale))
            text.Append(part.Value);
        // Node's JavaScript puts plain spaces into a text but not into parts, of which Luxon makes the text for some zones.
        return options.TimeZone is null && IsFromParts(local.Zone) ? text.ToString() : text.Replace(NarrowSpace, ' ').ToString();
    }

    /// <summary>The text in pieces, for each what it is.</summary>
    public static IReadOnlyList<IntlPart> Parts(ZonedDateTime local, IntlOptions options, DateLocale locale)
    {
        IntlOptions asked = options.HasDate || options.HasTime ? options : options with { Year = "numeric", Month = "numeric", Day = "numeric" };
        ZonedDateTime shown = options.TimeZone is null ? local : local.WithZone(options.TimeZone);
        string cycle = CycleOf(asked, locale.Language);
        List<IntlPart> parts = [];
        foreach (PatternField field in IntlPattern.Find(asked, locale.Language, cycle is "h11" or "h12" ? 'h' : 'H'))
        {
            IntlPart part = field.Letter == '\0' ? new IntlPart("literal", field.Text) : Field(shown, field, asked, locale, cycle);
            if (part.Type == "literal" && parts.Count > 0 && parts[^1].Type == "literal")
                parts[^1] = part with { Value = parts[^1].Value + part.Value };
            else
                parts.Add(part);
        }

        return parts;
    }

    /// <summary>Whether hours are counted to twelve.</summary>
    public static bool IsTwelveHours(IntlOptions options, DateLocale locale) => CycleOf(options, locale.Language) is "h11" or "h12";

    private static string CycleOf(IntlOptions options, Language language)
    {
        if (options.Hour12 is { } twelve)
            return twelve ? "h12" : language.HourCycle24;
        return options.HourCycle ?? (language.HourLetter == 'h' ? "h12" : "h23");
    }

    private static IntlPart Field(ZonedDateTime local, PatternField field, IntlOptions asked, DateLocale locale, string cycle)
    {
        int digits = field.Width > 1 ? field.Width : 0;
        return field.Letter switch
        {
            'y' => new("year", Year(local.Year, digits == 2 || (digits == 0 && asked.Year == "2-digit"))),
            'M' or 'L' => new("month", Month(local.Month, field, asked, locale)),
            'd' => new("day", Number(local.Day, digits, asked.Day)),
            'E' or 'c' => new("weekday", locale.Weekdays(Length(digits, asked.Weekday), field.Letter == 'c')[(int)local.DayOfWeek - 1]),
            'G' => new("era", locale.Eras(Length(digits, asked.Era))[local.Year < 1 ? 0 : 1]),
            'h' or 'H' => new("hour", Number(Hour(local.Hour, cycle), digits, asked.Hour)),
            'm' => new("minute", Number(local.Minute, digits, asked.Hour is null ? null : asked.Minute)),
            's' => new("second", Number(local.Second, digits, asked.Minute is null ? null : asked.Second)),
            'S' => new("fractionalSecond", local.Millisecond.ToString("000", CultureInfo.InvariantCulture)[..(asked.FractionalSecondDigits ?? 3)]),
            'a' => new("dayPeriod", locale.Meridiems[local.Hour < 12 ? 0 : 1]),
            _ => new("timeZoneName", ZoneName(local, digits == 4 ? "long" : asked.TimeZoneName ?? "short", asked, locale)),
        };
    }

    // The year before 1 is 1 before Christ.
    private static string Year(int year, bool two)
    {
        int shown = year < 1 ? 1 - year : year;
        return two ? Padded(shown % 100, 2) : Padded(shown, 1);
    }

    private static string Month(int month, PatternField field, IntlOptions asked, DateLocale locale) =>
        field.Width == 2 || (field.Width == 1 && asked.Month is "numeric" or "2-digit" or null)
            ? Number(month, field.Width == 2 ? 2 : 0, asked.Month)
            : locale.Months(Length(field.Width == 1 ? 0 : field.Width, asked.Month), field.Letter == 'L')[month - 1];

    private static int Hour(int hour, string cycle) => cycle switch
    {
        "h11" => hour % 12,
        "h12" => ((hour + 11) % 12) + 1,
        "h24" => hour == 0 ? 24 : hour,
        _ => hour,
    };

    private static string ZoneName(ZonedDateTime local, string style, IntlOptions asked, DateLocale locale)
    {
        NameLength length = style.StartsWith("long", StringComparison.Ordinal) ? NameLength.Long : NameLength.Short;
        // The whole hours from UTC are zones of the database; Luxon names the other fixed zones itself.
        if (asked.TimeZone is null && IsFromParts(local.Zone))
            return ZoneText.Name(local.Zone);
        return style.EndsWith("Offset", StringComparison.Ordinal) || ZoneText.IsFixed(local.Zone)
            ? ZoneText.OffsetFromGmt(local.Offset, length, locale)
            : ZoneText.PlaceName(local, length, locale);
    }

    private static bool IsFromParts(DateTimeZone zone)
    {
        if (!ZoneText.IsFixed(zone))
            return false;
        int seconds = zone.MinOffset.Seconds;
        return seconds == 0 || seconds % NodaConstants.SecondsPerHour != 0 || seconds / NodaConstants.SecondsPerHour is < -12 or > 14;
    }

    private static NameLength Length(int width, string? asked) => (width, asked) switch
    {
        (3, _) or (0, "short") => NameLength.Short,
        (5, _) or (0, "narrow") => NameLength.Narrow,
        _ => NameLength.Long,
    };

    private static string Number(int number, int digits, string? asked) => Padded(number, digits == 2 || asked == "2-digit" ? 2 : 1);

    private static string Padded(int number, int digits) => number.ToString(digits == 2 ? "00" : "0", CultureInfo.InvariantCulture);
}
