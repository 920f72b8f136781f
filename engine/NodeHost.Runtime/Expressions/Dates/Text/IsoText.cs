using NodaTime;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>Dates in the forms of ISO 8601.</summary>
internal static class IsoText
{
    public static ParsedDate Parse(string text) => ParsedDate.Unparsable(text, "ISO 8601");

    public static string Write(ZonedDateTime local, IsoOptions options) => "";

    public static string WriteDate(ZonedDateTime local, IsoOptions options) => "";

    public static string WriteTime(ZonedDateTime local, IsoOptions options) => "";

    public static string WriteWeekDate(ZonedDateTime local) => "";
}
