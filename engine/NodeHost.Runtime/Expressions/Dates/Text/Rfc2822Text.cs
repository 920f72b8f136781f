using System.Text.RegularExpressions;
using NodaTime;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>Dates as e-mails write them: <c>Thu, 31 Jan 2030 08:30:00 +0100</c>.</summary>
internal static partial class Rfc2822Text
{
    public static ParsedDate Parse(string text)
    {
        if (text.Length > MailDates.MaximumLength)
            return ParsedDate.Unparsable(text, "RFC 2822");
        string plain = Spaces().Replace(CommentOrFold().Replace(text, " "), " ").Trim();
        return Form().Match(plain) is { Success: true } match
            ? MailDates.Of(match) with { Zone = ZoneOf(match) }
            : ParsedDate.Unparsable(text, "RFC 2822");
    }

    public static string Write(ZonedDateTime local) => DateFormat.Write(local, "EEE, dd LLL yyyy HH:mm:ss ZZZ", DateLocale.Default);

    private static DateTimeZone? ZoneOf(Match match)
    {
        if (match.Groups["offsetHour"] is { Success: true } hour)
            return ZoneText.Fixed(ParsedDate.OffsetMinutes(hour.ValueSpan, match.Groups["offsetMinute"].ValueSpan));
        return ZoneText.Fixed(60 * match.Groups["name"].Value switch
        {
            "EDT" => -4,
            "EST" or "CDT" => -5,
            "CST" or "MDT" => -6,
            "MST" or "PDT" => -7,
            "PST" => -8,
            _ => 0,
        });
    }

    [GeneratedRegex(@"\([^()]*\)|[\n\t]", RegexOptions.CultureInvariant)]
    private static partial Regex CommentOrFold();

    [GeneratedRegex(@"\s\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(
        "^(?:" + MailDates.ShortDay + @",\s)?(?<day>[0-9]{1,2})\s" + MailDates.Month + @"\s(?<year>[0-9]{2,4})\s(?<hour>[0-9]{2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2}))?\s(?:(?<name>UT|GMT|[ECMP][SD]T)|[Zz]|(?<offsetHour>[+-][0-9]{2})(?<offsetMinute>[0-9]{2}))\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
