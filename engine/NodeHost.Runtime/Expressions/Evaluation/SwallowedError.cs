using System.Text.RegularExpressions;

namespace NodeHost.Runtime.Expressions.Evaluation;

/// <summary>Words an error that gave undefined instead of a failure, with a hint where the cause is a common one.</summary>
internal static partial class SwallowedError
{
    private const int LongestSource = 120;

    public static string Describe(string source, string message)
    {
        string shown = source.Length > LongestSource ? source[..LongestSource] + "…" : source;
        return $"{shown} gave undefined: {message.TrimEnd('.')}.{Hint(message)}";
    }

    private static string Hint(string message)
    {
        if (PropertyOfNothing().IsMatch(message))
            return " A step before the last one is not in the data. Check its spelling, or write '?.' where it may be missing.";
        if (message.EndsWith("is not defined", StringComparison.Ordinal))
            return " There is no such name. Data of the item begin with $json, text needs quotes.";
        return message.EndsWith("is not a function", StringComparison.Ordinal) ? " The value has no such function; check its type." : "";
    }

    [GeneratedRegex("of (undefined|null)|(undefined|null)( \\(|$)|Cannot read")]
    private static partial Regex PropertyOfNothing();
}
