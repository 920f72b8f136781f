using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace NodeHost.Nodes.Core.Values;

/// <summary>Reads points in time from text: ISO 8601, HTTP and mail dates, and SQL. A time without an offset is in a given zone.</summary>
internal static partial class DateText
{
    private static readonly string[] Formats =
    [
        "yyyy", "yyyy-MM", "yyyyMMdd", "yyyy-MM-dd",
        "yyyy-MM-dd'T'HH", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.FFFFFFF", "yyyyMMdd'T'HHmmss", "yyyyMMdd'T'HHmm",
    ];

    private static readonly string[] WordFormats =
    [
        "ddd, d MMM yyyy HH:mm:ss", "ddd, d MMM yyyy HH:mm", "d MMM yyyy HH:mm:ss", "d MMM yyyy HH:mm", "d MMM yyyy",
        "dddd, dd-MMM-yy HH:mm:ss", "ddd MMM d HH:mm:ss yyyy", "MMM d, yyyy", "MMMM d, yyyy", "MMM d yyyy", "MM/dd/yyyy", "M/d/yyyy",
    ];

    /// <summary>Reads a point in time; false if the value is none.</summary>
    public static bool TryParse(JToken value, TimeZoneInfo zone, out DateTimeOffset date)
    {
        date = default;
        if (value is JValue { Value: DateTime or DateTimeOffset } known)
        {
            date = known.Value is DateTimeOffset offset ? offset : new DateTimeOffset(((DateTime)known.Value).ToUniversalTime());
            return true;
        }

        return value.Type is JTokenType.String or JTokenType.Integer && TryParse(JsValue.ToText(value).Trim(), zone, out date);
    }

    private static bool TryParse(string text, TimeZoneInfo zone, out DateTimeOffset date)
    {
        date = default;
        Match match = Suffix().Match(text);
        string local = match.Success ? text[..match.Index].TrimEnd() : text;
        const DateTimeStyles Style = DateTimeStyles.None;
        if (!DateTime.TryParseExact(local, Formats, CultureInfo.InvariantCulture, Style, out DateTime time) &&
            !DateTime.TryParseExact(local, WordFormats, CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out time))
            return false;
        TimeSpan? offset = match.Success ? OffsetOf(match) : OffsetIn(zone, time);
        if (offset is not { } known || time.Ticks < known.Ticks)
            return false;
        date = new DateTimeOffset(time, known);
        return true;
    }

    private static TimeSpan? OffsetOf(Match match)
    {
        if (!match.Groups["h"].Success)
            return TimeSpan.Zero;
        int hours = int.Parse(match.Groups["h"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        int minutes = match.Groups["m"].Success ? int.Parse(match.Groups["m"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        if (hours > 14 || minutes > 59)
            return null;
        var offset = new TimeSpan(hours, minutes, 0);
        return match.Groups["sign"].Value == "-" ? -offset : offset;
    }

    // An hour that is skipped when clocks go forward is read with the offset before the change.
    private static TimeSpan OffsetIn(TimeZoneInfo zone, DateTime time) =>
        zone.IsInvalidTime(time) ? zone.GetUtcOffset(time.AddHours(-1)) : zone.GetUtcOffset(time);

    // An offset counts only after a time of day: the "-10" of "2023-10" is a month.
    [GeneratedRegex(@"(?<=[T ]\d[\d:.]*)\s*(?:Z|GMT|UTC|UT|(?<sign>[+-])(?<h>\d\d):?(?<m>\d\d)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Suffix();
}
