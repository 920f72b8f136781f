using NodaTime;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>Dates as databases write them: <c>2030-01-31 08:30:00.000 +01:00</c>.</summary>
internal static class SqlText
{
    public static ParsedDate Parse(string text) => IsoReader.ReadSql(text) ?? ParsedDate.Unparsable(text, "SQL");

    public static string Write(ZonedDateTime local, bool includeOffset = true, bool includeZone = false, bool includeOffsetSpace = true) =>
        WriteDate(local) + " " + WriteTime(local, includeOffset, includeZone, includeOffsetSpace);

    public static string WriteDate(ZonedDateTime local) => IsoText.WriteDate(local, IsoOptions.Default);

    /// <summary>The name of the zone takes the place of the offset.</summary>
    public static string WriteTime(ZonedDateTime local, bool includeOffset = true, bool includeZone = false, bool includeOffsetSpace = true)
    {
        string time = DateFormat.Write(local, "HH:mm:ss.SSS", DateLocale.Default);
        if (!includeZone && !includeOffset)
            return time;
        string zone = includeZone ? ZoneText.Name(local.Zone)
            : ZoneText.IsFixed(local.Zone) && local.Offset == Offset.Zero ? "Z"
            : ZoneText.Write(local.Offset, NameLength.Long);
        return time + (includeOffsetSpace ? " " : "") + zone;
    }
}
