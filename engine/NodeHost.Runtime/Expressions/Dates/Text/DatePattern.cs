namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>Reads a date that was written by a pattern of Luxon's tokens.</summary>
internal static class DatePattern
{
    // No date is longer in any language. Each letter costs a step for each token of the pattern at worst.
    private const int MaximumLength = 300;

    private static readonly BoundedCache<(string Pattern, DateLocale Locale), DateReader> Known = new(64);

    /// <exception cref="ExpressionException">The pattern is too long.</exception>
    /// <exception cref="ConflictingDateException">The pattern has a meridiem and hours to 24.</exception>
    public static ParsedDate Parse(string text, string pattern, DateLocale locale)
    {
        DateReader reader = Known.Get((pattern, locale), key => new DateReader(key.Pattern, key.Locale));
        ParsedDate? date = text.Length > MaximumLength ? null : reader.Read(text);
        return date is null || date.IsEmpty ? ParsedDate.Unparsable(text, "format " + pattern) : date;
    }
}
