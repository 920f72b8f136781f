namespace NodeHost.Runtime.Expressions.Evaluation;

/// <summary>Words an error that gave undefined instead of a failure.</summary>
internal static class SwallowedError
{
    private const int LongestSource = 120;

    public static string Describe(string source, string message, string? hint)
    {
        string shown = source.Length > LongestSource ? source[..LongestSource] + "…" : source;
        string text = $"{shown} gave undefined: {message.TrimEnd('.')}.";
        return hint is null ? text : $"{text} {hint}";
    }
}
