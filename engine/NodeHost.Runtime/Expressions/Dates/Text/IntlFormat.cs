using NodaTime;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>Writes a date as JavaScript's <c>Intl.DateTimeFormat</c> does.</summary>
internal static class IntlFormat
{
    public static string Write(ZonedDateTime local, IntlOptions options, DateLocale locale) => string.Concat(Parts(local, options, locale).Select(part => part.Value));

    public static IReadOnlyList<IntlPart> Parts(ZonedDateTime local, IntlOptions options, DateLocale locale) => [];
}
