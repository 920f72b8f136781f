using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using NodaTime;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Dates;

/// <summary>Reads a date that a workflow gives: text in a known form or by a pattern, or a number of seconds or milliseconds since 1970.</summary>
internal static partial class DateInput
{
    private const int Longest = 1000;
    private const double LargestInstant = 8.64e15;

    /// <summary>Reads a date without a pattern. A text without an offset is in the zone.</summary>
    /// <param name="value">The date.</param>
    /// <param name="zone">The zone that the date is shown in.</param>
    /// <param name="keepOffset">True to show the date with the offset that stands in its text.</param>
    /// <returns>The date; null if it is none.</returns>
    public static ZonedDateTime? Read(JToken value, DateTimeZone zone, bool keepOffset = false)
    {
        string text = JsValue.ToText(value).Trim();
        if (text.Length is 0 or > Longest)
            return null;
        if (double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number) && text.Length > 4)
            return FromNumber(number, text.Length, zone);
        if (DateOnly().Match(text) is { Success: true } date)
            text = $"{date.Groups[1].Value}-{date.Groups[2].Value.PadLeft(2, '0')}-{date.Groups[3].Value.PadLeft(2, '0')}{text[date.Length..]}";
        if (!HasOffset().IsMatch(text))
            return ReadLocal(text, zone);
        if (!DateText.TryParse(text, TimeZoneInfo.Utc, out DateTimeOffset point))
            return null;
        DateTimeZone shown = keepOffset ? OffsetZone(point.Offset) : zone;
        return Instant.FromDateTimeOffset(point).InZone(shown);
    }

    /// <summary>The date of a number of milliseconds since 1970.</summary>
    public static ZonedDateTime? FromMilliseconds(double number, DateTimeZone zone)
    {
        if (double.IsNaN(number) || Math.Abs(number) > LargestInstant)
            return null;
        double inRange = Math.Clamp(number, Instant.MinValue.ToUnixTimeMilliseconds() + 864e5, Instant.MaxValue.ToUnixTimeMilliseconds() - 864e5);
        return inRange == number ? Instant.FromUnixTimeMilliseconds((long)number).InZone(zone) : null;
    }

    /// <summary>The failure of a value that is no date.</summary>
    public static NodeFailedException Unreadable(JToken? value, string parameter)
    {
        string shown = JsValue.ToText(value);
        return new NodeFailedException(Codes.UnreadableData, "Invalid date format")
        {
            Hint = $"'{(shown.Length > 60 ? shown[..60] + "…" : shown)}' is not read as a date. Give a date such as 2024-05-31T12:00:00, or say by the option \"From Date Format\" how it is written.",
            Parameter = parameter,
        };
    }

    // Ten digits are seconds, as n8n has it; whoever means milliseconds writes thirteen.
    private static ZonedDateTime? FromNumber(double number, int length, DateTimeZone zone) =>
        FromMilliseconds(length <= 10 ? number * 1000 : number, zone);

    private static ZonedDateTime? ReadLocal(string text, DateTimeZone zone)
    {
        if (!DateText.TryParse(text, TimeZoneInfo.Utc, out DateTimeOffset point))
            return null;
        return DateMath.InZone(LocalDateTime.FromDateTime(point.DateTime), zone);
    }

    private static DateTimeZone OffsetZone(TimeSpan offset) =>
        offset == TimeSpan.Zero ? DateTimeZone.Utc : DateTimeZone.ForOffset(NodaTime.Offset.FromTimeSpan(offset));

    [GeneratedRegex(@"^(\d{4})/(\d{1,2})/(\d{1,2})(?=$|[ T])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DateOnly();

    [GeneratedRegex(@"[T ]\d[\d:.]*\s*(?:Z|GMT|UTC|UT|[+-]\d\d:?(?:\d\d)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HasOffset();
}
