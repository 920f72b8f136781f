using NodaTime;
using NodaTime.TimeZones;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Dates;

/// <summary>Finds time zones by their IANA names.</summary>
internal static class DateZones
{
    /// <summary>The zone of a workflow.</summary>
    public static DateTimeZone Of(TimeZoneInfo zone) => ByName(zone.Id) ?? BclDateTimeZone.FromTimeZoneInfo(zone);

    /// <summary>A zone by the name that a user wrote.</summary>
    /// <exception cref="NodeFailedException">There is no such zone.</exception>
    public static DateTimeZone Named(string name, string parameter) => ByName(name.Trim()) ?? throw new NodeFailedException(
        Codes.UnusableParameterValue, $"The timezone {name} is not valid. Please check the timezone.")
    {
        Hint = "Write the name of a zone such as Europe/Berlin or UTC.",
        Parameter = parameter,
    };

    /// <summary>True for the zone whose times are written with a Z.</summary>
    public static bool IsUtc(DateTimeZone zone) => zone == DateTimeZone.Utc || zone.Id is "UTC" or "GMT";

    private static DateTimeZone? ByName(string name) => name.ToUpperInvariant() switch
    {
        "UTC" or "Z" => DateTimeZone.Utc,
        "" => null,
        _ => DateTimeZoneProviders.Tzdb.GetZoneOrNull(name)
            ?? DateTimeZoneProviders.Tzdb.Ids.Where(id => id.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(id => DateTimeZoneProviders.Tzdb[id]).FirstOrDefault(),
    };
}
