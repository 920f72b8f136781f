namespace NodeHost.Sdk;

/// <summary>A text is not the JSON it should be. The message says what was expected, without the place.</summary>
public sealed class JsonTextException : Exception
{
    /// <summary>Describes the fault at a place of the text.</summary>
    /// <param name="message">What was expected or found, for example <c>expected ':' after a property name</c>.</param>
    /// <param name="line">One-based line of the fault.</param>
    /// <param name="column">One-based column of the fault, in characters.</param>
    /// <param name="excerpt">The text around the fault on one line.</param>
    /// <param name="likely">The excerpt as it was probably meant; null where there is no good guess.</param>
    public JsonTextException(string message, int line, int column, string excerpt, string? likely = null)
        : base(message)
    {
        Line = line;
        Column = column;
        Excerpt = excerpt;
        Likely = likely;
    }

    /// <summary>One-based line of the fault.</summary>
    public int Line { get; }

    /// <summary>One-based column of the fault, in characters.</summary>
    public int Column { get; }

    /// <summary>The text around the fault on one line.</summary>
    public string Excerpt { get; }

    /// <summary>The excerpt as it was probably meant; null where there is no good guess.</summary>
    public string? Likely { get; }

    /// <summary>Place, fault, excerpt and guess as one sentence for a message.</summary>
    public string Describe() => $"line {Line}, column {Column}: {DescribeWithoutPlace()}";

    /// <summary>Fault, excerpt and guess, for a message that begins with the place.</summary>
    public string DescribeWithoutPlace() => $"{Message} … {Excerpt}{(Likely is null ? "" : $" (likely: {Likely})")}";
}
