namespace NodeHost.Runtime.Expressions.Direct;

/// <summary>Texts put together.</summary>
internal static class TextJoin
{
    // Beyond this the script engine does the work, which counts what it uses.
    private const int LongestText = 1 << 20;

    /// <summary>The sum of two values of which one is a text.</summary>
    public static DirectValue Of(DirectValue a, DirectValue b)
    {
        if ((!a.IsText && !b.IsText) || a.ToText() is not { } first || b.ToText() is not { } second)
            return DirectValue.Undecided;
        return first.Length + second.Length > LongestText ? DirectValue.Undecided : DirectValue.Of(first + second);
    }

    /// <summary>All of the texts.</summary>
    public static DirectValue Of(ReadOnlySpan<string> texts)
    {
        long length = 0;
        foreach (string text in texts)
            length += text.Length;
        return length > LongestText ? DirectValue.Undecided : DirectValue.Of(string.Concat(texts));
    }
}
