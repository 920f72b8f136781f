using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions;

/// <summary>
/// A parameter value that begins with <c>=</c>: text with <c>{{ … }}</c> parts, parsed and prepared once. Immutable; any
/// <see cref="ExpressionEvaluator"/> can evaluate it.
/// </summary>
public sealed class Expression
{
    private Expression(string source) => Source = source;

    /// <summary>The text with its leading <c>=</c>.</summary>
    public string Source { get; }

    /// <summary>True for a text that is to be parsed.</summary>
    public static bool IsExpression(string text) => text.StartsWith('=');

    /// <summary>Parses a text that begins with <c>=</c>.</summary>
    /// <exception cref="ExpressionException"><see cref="Codes.ExpressionSyntax"/>, with line and column in the text.</exception>
    public static Expression Parse(string text) => new(text);
}
