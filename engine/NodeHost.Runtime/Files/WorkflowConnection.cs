using NodeHost.Runtime.Problems;

namespace NodeHost.Runtime.Files;

/// <summary>A connection from an output of a node to an input of another.</summary>
public sealed record WorkflowConnection
{
    public required string Source { get; init; }

    public required int SourceOutput { get; init; }

    public required string Target { get; init; }

    public required int TargetInput { get; init; }

    /// <summary>Kind of the connection; items flow along <c>main</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Where the connection stands in the file.</summary>
    public SourcePosition Position { get; init; }
}
