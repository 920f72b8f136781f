using NodaTime;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>Dates as e-mails write them: <c>Thu, 31 Jan 2030 08:30:00 +0100</c>.</summary>
internal static class Rfc2822Text
{
    public static ParsedDate Parse(string text) => ParsedDate.Unparsable(text, "RFC 2822");

    public static string Write(ZonedDateTime local) => "";
}
