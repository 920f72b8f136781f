using System.Text.RegularExpressions;
using NodaTime;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>Dates as HTTP headers write them: <c>Thu, 31 Jan 2030 08:30:00 GMT</c>, and the two older forms.</summary>
internal static partial class HttpText
{
    private const string Clock = "(?<hour>[0-9]{2}):(?<minute>[0-9]{2}):(?<second>[0-9]{2})";

    public static ParsedDate Parse(string text)
    {
        if (text.Length <= MailDates.MaximumLength)
        {
            foreach (Regex form in (ReadOnlySpan<Regex>)[Rfc1123(), Rfc850(), Asctime()])
            {
                if (form.Match(text) is { Success: true } match)
                    return MailDates.Of(match) with { Zone = DateTimeZone.Utc };
            }
        }

        return ParsedDate.Unparsable(text, "HTTP");
    }

    public static string Write(ZonedDateTime local) =>
        DateFormat.Write(local.WithZone(DateTimeZone.Utc), "EEE, dd LLL yyyy HH:mm:ss 'GMT'", DateLocale.Default);

    [GeneratedRegex("^" + MailDates.ShortDay + ", (?<day>[0-9]{2}) " + MailDates.Month + " (?<year>[0-9]{4}) " + Clock + @" GMT\z", RegexOptions.CultureInvariant)]
    private static partial Regex Rfc1123();

    [GeneratedRegex("^" + MailDates.LongDay + ", (?<day>[0-9]{2})-" + MailDates.Month + "-(?<year>[0-9]{2}) " + Clock + @" GMT\z", RegexOptions.CultureInvariant)]
    private static partial Regex Rfc850();

    [GeneratedRegex("^" + MailDates.ShortDay + " " + MailDates.Month + " (?<day> [0-9]|[0-9]{2}) " + Clock + @" (?<year>[0-9]{4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Asctime();
}
