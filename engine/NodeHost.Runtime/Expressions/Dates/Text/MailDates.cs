using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>What e-mails and HTTP headers have in common: English names of days and months before a time.</summary>
internal static class MailDates
{
    public const string ShortDay = "(?<weekday>Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
    public const string LongDay = "(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    public const string Month = "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";

    // No header with a date is longer.
    public const int MaximumLength = 1000;

    private static readonly FrozenDictionary<string, int> Names =
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".Split(' ').Select((name, index) => (name, index))
        .Concat("Mon Tue Wed Thu Fri Sat Sun".Split(' ').Select((name, index) => (name, index)))
        .ToFrozenDictionary(pair => pair.name, pair => pair.index + 1, StringComparer.Ordinal);

    public static ParsedDate Of(Match match)
    {
        Group weekday = match.Groups["weekday"];
        string year = match.Groups["year"].Value;
        return new ParsedDate
        {
            Year = year.Length == 2 ? ParsedDate.FullYear(Number(year)) : Number(year),
            Month = Names[match.Groups["month"].Value],
            Day = Number(match.Groups["day"].Value),
            Hour = Number(match.Groups["hour"].Value),
            Minute = Number(match.Groups["minute"].Value),
            Second = match.Groups["second"] is { Success: true } second ? Number(second.Value) : null,
            Weekday = weekday.Success ? Names[weekday.Value[..3]] : null,
        };
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture);
}
