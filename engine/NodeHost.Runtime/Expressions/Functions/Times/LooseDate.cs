using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace NodeHost.Runtime.Expressions.Functions.Times;

/// <summary>
/// Reads dates as JavaScript's <c>Date</c> does in browsers: the ISO form, and otherwise numbers, names of months, times and zones in nearly
/// any order. Not left to the engine, which takes some texts for dates that n8n refuses.
/// </summary>
internal static class LooseDate
{
    private const double MillisecondsADay = 86_400_000;

    // The calendar of zones knows the years from 9998 BC to 9999; this is inside of both.
    private const double MostOfCalendar = 2.53e14;

    // Further than that no date of JavaScript reaches.
    private const double Furthest = 8.64e15;

    private static readonly Regex Iso = new(
        @"\A(?<y>[0-9]{4}|[+-][0-9]{6})(?:-(?<M>[0-9]{2})(?:-(?<d>[0-9]{2}))?)?"
        + @"(?<t>T(?<h>[0-9]{2}):(?<m>[0-9]{2})(?::(?<s>[0-9]{2})(?:\.(?<f>[0-9]+))?)?(?<z>Z|(?<sign>[+-])(?<zh>[0-9]{2}):?(?<zm>[0-9]{2}))?)?\z",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>Milliseconds since 1970 began; NaN if the text is no date.</summary>
    public static double Millis(string text, DateTimeZone zone)
    {
        if (Iso.Match(text) is { Success: true } match && FromIso(match, zone) is var iso && !double.IsNaN(iso))
            return iso;
        var reader = new LooseDateReader(text);
        return reader.TryRead(out LooseDateFields fields) ? Millis(fields, zone) : double.NaN;
    }

    /// <summary>When the day of a point in time begins on the clock of a zone.</summary>
    public static double StartOfDay(double millis, DateTimeZone zone)
    {
        // Outside of the calendar's years, and for NaN.
        if (!(Math.Abs(millis) < MostOfCalendar))
            return millis;
        LocalDate day = Instant.FromUnixTimeMilliseconds((long)millis).InZone(zone).Date;
        return zone.AtLeniently(day.AtMidnight()).ToInstant().ToUnixTimeMilliseconds();
    }

    private static double FromIso(Match match, DateTimeZone zone)
    {
        var fields = new LooseDateFields
        {
            Year = Number(match, "y", 0),
            Month = Number(match, "M", 1),
            Day = Number(match, "d", 1),
            Hour = Number(match, "h", 0),
            Minute = Number(match, "m", 0),
            Second = Number(match, "s", 0),
            Millisecond = match.Groups["f"] is { Success: true } fraction ? LooseDateReader.Milliseconds(fraction.Value) : 0,
            OffsetMinutes = Offset(match),
        };
        return fields.IsPossible && !match.Groups["y"].Value.StartsWith("-000000", StringComparison.Ordinal) ? Millis(fields, zone) : double.NaN;
    }

    // A date alone is in UTC, with a time it is on the clock of the zone.
    private static int? Offset(Match match)
    {
        if (!match.Groups["t"].Success || match.Groups["z"].Value is "Z")
            return 0;
        if (!match.Groups["z"].Success)
            return null;
        int minutes = (Number(match, "zh", 0) * 60) + Number(match, "zm", 0);
        return match.Groups["sign"].Value is "-" ? -minutes : minutes;
    }

    private static int Number(Match match, string group, int missing) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : missing;

    private static double Millis(LooseDateFields fields, DateTimeZone zone)
    {
        double clock = (DaysSince1970(fields.Year, fields.Month, fields.Day) * MillisecondsADay)
            + (((((fields.Hour * 60.0) + fields.Minute) * 60) + fields.Second) * 1000) + fields.Millisecond;
        double millis = fields.OffsetMinutes is { } offset ? clock - (offset * 60_000.0) : InZone(clock, zone);
        return Math.Abs(millis) <= Furthest ? millis : double.NaN;
    }

    private static double InZone(double clock, DateTimeZone zone)
    {
        // Outside of the calendar's years zones have no rules to speak of.
        if (Math.Abs(clock) > MostOfCalendar)
            return clock - zone.MaxOffset.Milliseconds;
        LocalDateTime local = Instant.FromUnixTimeMilliseconds((long)clock).InUtc().LocalDateTime;
        return zone.AtLeniently(local).ToInstant().ToUnixTimeMilliseconds();
    }

    // A day that the month does not have runs on into the next.
    private static double DaysSince1970(double year, int month, int day)
    {
        double shifted = month <= 2 ? year - 1 : year;
        double era = Math.Floor(shifted / 400);
        double yearOfEra = shifted - (era * 400);
        int dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        double dayOfEra = (yearOfEra * 365) + Math.Floor(yearOfEra / 4) - Math.Floor(yearOfEra / 100) + dayOfYear;
        return (era * 146097) + dayOfEra - 719468;
    }
}
