namespace NodeHost.Runtime.Expressions;

/// <summary>An expression or script cannot be parsed or evaluated. The message is for the user.</summary>
public sealed class ExpressionException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>A code of <see cref="Sdk.Codes"/>.</summary>
    public string Code { get; } = code;

    /// <summary>What to do about it, in a sentence or two; null if the message says all.</summary>
    public string? Hint { get; init; }

    /// <summary>The message and the hint together.</summary>
    public string FullMessage => Hint is null ? Message : $"{Message.TrimEnd('.')}. {Hint}";

    /// <summary>The expression in which it happened, as the file has it; null if it is not known yet, or if it was a script.</summary>
    public string? Expression { get; init; }

    /// <summary>One-based line in the expression or script; 0 if unknown.</summary>
    public int Line { get; init; }

    /// <summary>One-based column in the expression or script; 0 if unknown.</summary>
    public int Column { get; init; }
}
