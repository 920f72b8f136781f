using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>Reads the forms of ISO 8601 and of SQL that Luxon reads.</summary>
/// <remarks>The expressions have no repetition within a repetition, and no two neighbours that match the same: their time is linear.</remarks>
internal static partial class IsoReader
{
    // The longest that can be a date is one with a fraction of thirty digits and the name of a zone.
    private const int MaximumLength = 900;

    private const string Time = @"(?<hour>[0-9]{2})(?::?(?<minute>[0-9]{2})(?::?(?<second>[0-9]{2})(?:[.,](?<fraction>[0-9]{1,30}))?)?)?";
    private const string OffsetText = "(?:(?<zulu>[Zz])|(?<offsetHour>[+-][0-9]{2})(?::?(?<offsetMinute>[0-9]{2}))?)";
    private const string Place = "(?<zone>[A-Za-z_+-]{1,256}(?::?/[A-Za-z0-9_+-]{1,256}(?:/[A-Za-z0-9_+-]{1,256})?)?)";
    private const string ZonedTime = Time + OffsetText + @"?(?:\[" + Place + @"\])?";
    private const string AfterDate = "(?:[Tt]" + ZonedTime + @")?\z";
    private const string SqlTime = Time + " ?(?:" + OffsetText + "|" + Place + ")?";

    /// <summary>What the text says; null if it has none of the forms.</summary>
    public static ParsedDate? Read(string text) =>
        text.Length > MaximumLength ? null : First(text, CalendarDate(), WeekDate(), OrdinalDate(), TimeAlone());

    /// <summary>The same for what databases write.</summary>
    public static ParsedDate? ReadSql(string text) => text.Length > MaximumLength ? null : First(text, SqlDate(), SqlTimeAlone());

    private static ParsedDate? First(string text, params ReadOnlySpan<Regex> forms)
    {
        foreach (Regex form in forms)
        {
            if (form.Match(text) is { Success: true } match)
                return Date(match);
        }

        return null;
    }

    private static ParsedDate Date(Match match)
    {
        bool calendar = match.Groups["year"].Success && !match.Groups["ordinal"].Success;
        ParsedDate date = new()
        {
            Year = Number(match, "year"),
            Month = Number(match, "month") ?? (calendar ? 1 : null),
            Day = Number(match, "day") ?? (calendar ? 1 : null),
            Ordinal = Number(match, "ordinal"),
            WeekYear = Number(match, "weekYear"),
            WeekNumber = Number(match, "week"),
            Weekday = Number(match, "weekday"),
            Hour = Number(match, "hour") ?? 0,
            Minute = Number(match, "minute") ?? 0,
            Second = Number(match, "second") ?? 0,
            Millisecond = ParsedDate.Milliseconds(match.Groups["fraction"].Value),
        };
        return match.Groups["zone"] is { Success: true } place
            ? date.InZone(place.Value)
            : date with { Zone = ZoneOf(match) };
    }

    private static DateTimeZone? ZoneOf(Match match)
    {
        if (match.Groups["zulu"].Success)
            return DateTimeZone.Utc;
        return match.Groups["offsetHour"] is { Success: true } hour
            ? ZoneText.Fixed(ParsedDate.OffsetMinutes(hour.ValueSpan, match.Groups["offsetMinute"].ValueSpan))
            : null;
    }

    private static double? Number(Match match, string name) => match.Groups[name] is { Success: true } group
        ? int.Parse(group.ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
        : null;

    [GeneratedRegex("^(?<year>[+-][0-9]{6}|[0-9]{4})(?:-?(?<month>[0-9]{2})(?:-?(?<day>[0-9]{2}))?)?" + AfterDate, RegexOptions.CultureInvariant)]
    private static partial Regex CalendarDate();

    [GeneratedRegex("^(?<weekYear>[0-9]{4})-?W(?<week>[0-9]{2})(?:-?(?<weekday>[0-9]))?" + AfterDate, RegexOptions.CultureInvariant)]
    private static partial Regex WeekDate();

    [GeneratedRegex("^(?<year>[0-9]{4})-?(?<ordinal>[0-9]{3})" + AfterDate, RegexOptions.CultureInvariant)]
    private static partial Regex OrdinalDate();

    [GeneratedRegex("^" + ZonedTime + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex TimeAlone();

    [GeneratedRegex("^(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})(?: " + SqlTime + @")?\z", RegexOptions.CultureInvariant)]
    private static partial Regex SqlDate();

    [GeneratedRegex("^" + SqlTime + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex SqlTimeAlone();
}
