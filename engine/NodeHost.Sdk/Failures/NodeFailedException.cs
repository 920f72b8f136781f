namespace NodeHost.Sdk;

/// <summary>
/// The one exception by which a node says that its work cannot be done: the outside world said no, or an item's
/// data is unusable. Its message reaches the user as written, so it names what was expected and how to mend it, and
/// holds no secret. Any other exception from a node is a bug and is reported as one.
/// </summary>
/// <param name="code">A code of <see cref="Codes"/>, or the author's own such as <c>ACME12</c>. It never changes.</param>
/// <param name="message">What happened, what was expected, and what to do.</param>
/// <param name="inner">The exception behind it, for the log.</param>
public class NodeFailedException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Identifies the kind of failure; stable across versions.</summary>
    public string Code { get; } = code;

    /// <summary>What to do about it, where the wording of the message is given and cannot say so; shown after the message.</summary>
    public string? Hint { get; init; }

    /// <summary>Wire name of the parameter at fault, for example <c>BreakRoute</c>; null if no single one is.</summary>
    public string? Parameter { get; init; }

    /// <summary>Zero-based index of the item at fault. The engine fills it in for an <see cref="ItemNode{TParameters}"/>.</summary>
    public int? ItemIndex { get; init; }

    /// <summary>True where the same request may succeed later (a timeout, 429, 503).</summary>
    public bool CanRetry { get; init; }

    /// <summary>How long the other side asks to wait before the next try; null if it did not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>
    /// True where the work may have been done although no answer came. The engine does not repeat such a request
    /// unless a repeat is harmless.
    /// </summary>
    public bool IsUncertain { get; init; }

    /// <summary>
    /// True where the workflow itself asked for the failure. Where the node that failed so is the last one to run, the run fails
    /// even if the node is to go on after errors.
    /// </summary>
    public bool IsDeliberate { get; init; }

    /// <summary>The HTTP status that the other side answered with; null where there was no answer.</summary>
    public int? HttpStatus { get; init; }
}
