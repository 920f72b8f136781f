using NodeHost.Runtime.Problems;

namespace NodeHost.Cli.Run.Input;

/// <summary>The items given to a run cannot be read. The message says what was found and what was expected.</summary>
/// <param name="message">Without the place.</param>
/// <param name="position">Where in the input.</param>
public sealed class InputException(string message, SourcePosition position = default) : Exception(message)
{
    public SourcePosition Position { get; } = position;
}
