using NodaTime;
using NodaTime.TimeZones;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>What dates take for granted in a run: where its clock hangs, which language it speaks, and the time.</summary>
internal sealed record DateSettings(DateTimeZone Zone, DateLocale Locale, TimeProvider Clock)
{
    /// <summary>What a run takes for granted.</summary>
    public static DateSettings Of(IRunView run) => new(ZoneOf(run.TimeZone), DateLocale.Default, run.Clock);

    private static DateTimeZone ZoneOf(TimeZoneInfo zone) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone.Id) ?? BclDateTimeZone.FromTimeZoneInfo(zone);
}
