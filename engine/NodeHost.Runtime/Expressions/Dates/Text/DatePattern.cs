using System.Text.RegularExpressions;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>Reads a date that was written by a pattern of Luxon's tokens.</summary>
internal static class DatePattern
{
    // Longer texts than any pattern can match, save for spaces and the name of a zone.
    private const int MaximumLength = 2000;

    private static readonly BoundedCache<(string Pattern, DateLocale Locale), DateReader> Known = new(64);

    /// <exception cref="ExpressionException">The pattern is too long.</exception>
    /// <exception cref="ConflictingDateException">The pattern has a meridiem and hours to 24.</exception>
    public static ParsedDate Parse(string text, string pattern, DateLocale locale)
    {
        ParsedDate? date = text.Length > MaximumLength ? null : Known.Get((pattern, locale), Make).Read(text);
        return date is null || date.IsEmpty ? ParsedDate.Unparsable(text, "format " + pattern) : date;
    }

    private static DateReader Make((string Pattern, DateLocale Locale) key)
    {
        try
        {
            return new DateReader(key.Pattern, key.Locale);
        }
        catch (NotSupportedException) // the automaton of the expression would be too large
        {
            throw new ExpressionException(Sdk.Codes.ExpressionFailed, "The date format has too many parts.");
        }
        catch (RegexParseException)
        {
            throw new ExpressionException(Sdk.Codes.ExpressionFailed, "The date format has too many parts.");
        }
    }
}
