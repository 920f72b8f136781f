using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Parsing;

/// <summary>
/// A parameter value that begins with <c>=</c>: text with <c>{{ … }}</c> parts, parsed and prepared once. Immutable; any
/// evaluator can evaluate it.
/// </summary>
public sealed class Expression
{
    private Expression(string source, IReadOnlyList<ExpressionPart> parts)
    {
        Source = source;
        Parts = parts;
        Single = parts is [{ Code: not null } only] ? only.Code : null;
    }

    /// <summary>The text with its leading <c>=</c>.</summary>
    public string Source { get; }

    /// <summary>Text and code in the order of the text; empty for <c>=</c> alone.</summary>
    internal IReadOnlyList<ExpressionPart> Parts { get; }

    /// <summary>The code where one part is all there is, so that its value keeps its type; null otherwise.</summary>
    internal PartCode? Single { get; }

    /// <summary>True for a text that is to be parsed.</summary>
    public static bool IsExpression(string text) => text.StartsWith('=');

    /// <summary>Parses a text that begins with <c>=</c>.</summary>
    /// <exception cref="ExpressionException"><see cref="Codes.ExpressionSyntax"/>, with line and column in the text.</exception>
    public static Expression Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!IsExpression(text))
            throw new ExpressionException(Codes.ExpressionSyntax, "An expression begins with '='.") { Line = 1, Column = 1 };
        return new Expression(text, ExpressionScanner.Scan(text));
    }
}
