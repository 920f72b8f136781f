using NodaTime;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>Dates as databases write them: <c>2030-01-31 08:30:00.000 +01:00</c>.</summary>
internal static class SqlText
{
    public static ParsedDate Parse(string text) => ParsedDate.Unparsable(text, "SQL");

    public static string Write(ZonedDateTime local, bool includeOffset = true, bool includeZone = false, bool includeOffsetSpace = true) => "";

    public static string WriteDate(ZonedDateTime local) => "";

    public static string WriteTime(ZonedDateTime local, bool includeOffset = true, bool includeZone = false, bool includeOffsetSpace = true) => "";
}
