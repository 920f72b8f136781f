namespace NodeHost.Runtime.Expressions.Parsing;

/// <summary>A stretch of an expression: plain text, or the code between two pairs of braces.</summary>
/// <param name="Text">The text; for code, what stands between the braces.</param>
/// <param name="Code">The code, prepared; null for plain text.</param>
internal sealed record ExpressionPart(string Text, PartCode? Code = null);
