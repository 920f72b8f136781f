using System.Globalization;
using NodaTime;
using NodaTime.Extensions;
using NodaTime.TimeZones;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>Zones and offsets in words. A fixed zone is <see cref="DateTimeZone.Utc"/> or one of <see cref="DateTimeZone.ForOffset"/>.</summary>
internal static class ZoneText
{
    // Longer than any zone of the database.
    private const int MaximumLength = 100;

    // No clock is farther from UTC; NodaTime has no longer offsets either.
    private const int MaximumMinutes = 18 * 60;

    private static readonly Dictionary<string, string> Ids = DateTimeZoneProviders.Tzdb.Ids
        .ToDictionary(id => id, StringComparer.OrdinalIgnoreCase);

    /// <summary>The zone of a name as Luxon takes it: <c>utc</c>, <c>UTC+5:30</c>, <c>Europe/Berlin</c> in any case; null if there is none.</summary>
    public static DateTimeZone? Find(string name)
    {
        if (name.Length is 0 or > MaximumLength)
            return null;
        if (name.Equals("gmt", StringComparison.OrdinalIgnoreCase))
            return DateTimeZone.Utc;
        if (name.StartsWith("utc", StringComparison.OrdinalIgnoreCase))
            return name.Length == 3 ? DateTimeZone.Utc : Fixed(name.AsSpan(3));
        return Named(name);
    }

    /// <summary>The zone of the database, so that <c>Etc/UTC</c> and <c>GMT</c> are places and no fixed offsets; null if there is none.</summary>
    public static DateTimeZone? Named(string name) =>
        name.Length <= MaximumLength && Ids.TryGetValue(name, out string? id) ? DateTimeZoneProviders.Tzdb[id] : null;

    /// <summary>The zone that is always so many minutes east of UTC; null if that is more than a clock can be.</summary>
    public static DateTimeZone? Fixed(double minutes) => Math.Abs(minutes) <= MaximumMinutes
        ? minutes == 0 ? DateTimeZone.Utc : DateTimeZone.ForOffset(Offset.FromSeconds((int)(minutes * 60)))
        : null;

    public static bool IsFixed(DateTimeZone zone) => zone.Id.StartsWith("UTC", StringComparison.Ordinal);

    /// <summary>Luxon's <c>zoneName</c>: <c>UTC+5:30</c>, <c>Europe/Berlin</c>.</summary>
    public static string Name(DateTimeZone zone)
    {
        if (!IsFixed(zone))
            return zone.Id;
        Offset offset = zone.MinOffset;
        return offset == Offset.Zero ? "UTC" : "UTC" + Write(offset, NameLength.Narrow);
    }

    /// <summary>The name that a zone has in ISO texts: <c>Etc/GMT-5</c> for a fixed one.</summary>
    public static string IanaName(DateTimeZone zone)
    {
        if (!IsFixed(zone))
            return zone.Id;
        Offset offset = zone.MinOffset;
        return offset == Offset.Zero ? "Etc/UTC" : "Etc/GMT" + Write(-offset, NameLength.Narrow);
    }

    /// <summary>Luxon's <c>offsetNameShort</c> and <c>offsetNameLong</c>: <c>EST</c>, <c>Eastern Standard Time</c>.</summary>
    public static string OffsetName(ZonedDateTime local, NameLength length, DateLocale locale) =>
        IsFixed(local.Zone) ? Name(local.Zone) : PlaceName(local, length, locale);

    /// <summary>The same as <c>Intl</c> has it, which knows nothing of fixed zones.</summary>
    public static string PlaceName(ZonedDateTime local, NameLength length, DateLocale locale)
    {
        bool summer = local.Zone.GetZoneInterval(local.ToInstant()).Savings > Offset.Zero;
        return ZoneNames.Find(local.Zone.Id, length, summer, locale.Language) ?? OffsetFromGmt(local.Offset, length, locale);
    }

    /// <summary><c>GMT+5:30</c> (short) or <c>GMT+05:30</c> (long).</summary>
    public static string OffsetFromGmt(Offset offset, NameLength length, DateLocale locale)
    {
        string gmt = locale.Language.Gmt;
        if (offset == Offset.Zero)
            return gmt;
        return gmt + (length == NameLength.Long ? Write(offset, NameLength.Long) : Minutes(offset, padded: true));
    }

    /// <summary><c>+05:30</c> (long), <c>+5:30</c> (narrow) or <c>+0530</c> (short).</summary>
    public static string Write(Offset offset, NameLength length)
    {
        if (length == NameLength.Narrow)
            return Minutes(offset, padded: false);
        int minutes = Math.Abs(offset.Seconds) / 60;
        return Sign(offset) + Pad(minutes / 60) + (length == NameLength.Long ? ":" : "") + Pad(minutes % 60);
    }

    private static string Minutes(Offset offset, bool padded)
    {
        int minutes = Math.Abs(offset.Seconds) / 60;
        string hours = Sign(offset) + (minutes / 60).ToString(CultureInfo.InvariantCulture);
        if (minutes % 60 == 0)
            return hours;
        return hours + ":" + (padded ? Pad(minutes % 60) : (minutes % 60).ToString(CultureInfo.InvariantCulture));
    }

    private static string Sign(Offset offset) => offset.Seconds < 0 ? "-" : "+";

    private static string Pad(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    // What follows UTC: a sign, one or two digits, and perhaps a colon and two digits.
    private static DateTimeZone? Fixed(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('+' or '-'))
            return null;
        int colon = text.IndexOf(':');
        ReadOnlySpan<char> hours = colon < 0 ? text[1..] : text[1..colon];
        ReadOnlySpan<char> minutes = colon < 0 ? "00" : text[(colon + 1)..];
        if (hours.Length is 0 or > 2 || minutes.Length != 2
            || !int.TryParse(hours, NumberStyles.None, CultureInfo.InvariantCulture, out int hour)
            || !int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out int minute))
            return null;
        return Fixed((text[0] == '-' ? -1d : 1) * ((hour * 60) + minute));
    }
}
