using NodaTime;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>Dates as HTTP headers write them: <c>Thu, 31 Jan 2030 08:30:00 GMT</c>.</summary>
internal static class HttpText
{
    public static ParsedDate Parse(string text) => ParsedDate.Unparsable(text, "HTTP");

    public static string Write(ZonedDateTime local) => "";
}
