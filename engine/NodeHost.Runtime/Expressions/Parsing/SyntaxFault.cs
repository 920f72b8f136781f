using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Parsing;

/// <summary>Words a syntax error: what the parser said, where, and the text around it.</summary>
internal static class SyntaxFault
{
    private const int ExcerptRadius = 24;

    public static ExpressionException At(string source, int offset, string what, Exception? inner)
    {
        int line = 1 + source.AsSpan(0, offset).Count('\n');
        int column = offset - (offset == 0 ? -1 : source.LastIndexOf('\n', offset - 1));
        return new ExpressionException(Codes.ExpressionSyntax, "invalid syntax", inner)
        {
            Hint = $"Line {line}, column {column}: {Plain(what)}. Near: {Excerpt(source, offset)}",
            Line = line,
            Column = column,
        };
    }

    private static string Plain(string what) => what.TrimEnd('.') is { Length: > 0 } text ? text : "the code is not JavaScript";

    private static string Excerpt(string source, int offset)
    {
        int from = Math.Max(0, offset - ExcerptRadius);
        int to = Math.Min(source.Length, offset + ExcerptRadius);
        string text = source[from..to].ReplaceLineEndings(" ");
        return $"{(from > 0 ? "…" : "")}{text}{(to < source.Length ? "…" : "")}";
    }
}
