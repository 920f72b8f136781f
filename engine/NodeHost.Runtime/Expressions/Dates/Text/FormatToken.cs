namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>A piece of a pattern: letters that stand for a part of a date, or text that stands for itself.</summary>
internal readonly record struct FormatToken(string Text, bool IsLiteral)
{
    /// <summary>What a pattern may have at most: no date needs more, and each letter costs time for each item.</summary>
    private const int MaximumLength = 1000;

    private static readonly BoundedCache<string, FormatToken[]> Known = new(256);

    /// <summary>The pieces of a pattern: runs of the same letter, and what stands in single quotes; two quotes are one.</summary>
    public static IReadOnlyList<FormatToken> Of(string pattern)
    {
        if (pattern.Length > MaximumLength)
            throw new ExpressionException(Sdk.Codes.ExpressionFailed, $"A date format may have {MaximumLength} characters at most.");
        return Known.Get(pattern, Split);
    }

    private static FormatToken[] Split(string pattern)
    {
        List<FormatToken> tokens = [];
        int start = 0;
        bool quoted = false;
        for (int i = 0; i <= pattern.Length; i++)
        {
            bool ends = i == pattern.Length || pattern[i] == '\'';
            if (!ends && (quoted || i == start || pattern[i] == pattern[i - 1]))
                continue;
            if (i > start)
                tokens.Add(new FormatToken(pattern[start..i], quoted || char.IsWhiteSpace(pattern[start])));
            else if (ends && quoted && i < pattern.Length)
                tokens.Add(new FormatToken("'", true));
            start = i;
            if (i == pattern.Length || !ends)
                continue;
            quoted = !quoted;
            start = i + 1;
        }

        return [.. tokens];
    }
}
