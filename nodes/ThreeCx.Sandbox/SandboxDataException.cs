namespace NodeHost.ThreeCx.Sandbox;

/// <summary>The data that a sandbox is to start with is not such as the PBX takes.</summary>
/// <param name="message">Which entity, which field, and what is wrong with it.</param>
/// <param name="line">Line of the value, from 1; 0 where the data was not read from a text.</param>
/// <param name="column">Column of the value.</param>
public sealed class SandboxDataException(string message, int line, int column) : Exception(message)
{
    public int Line { get; } = line;

    public int Column { get; } = column;
}
