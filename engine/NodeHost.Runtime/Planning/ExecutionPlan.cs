using NodeHost.Runtime.Files;

namespace NodeHost.Runtime.Planning;

/// <summary>A workflow that was checked against the catalogue and can be run any number of times. Immutable.</summary>
public sealed class ExecutionPlan
{
    /// <summary>The workflow as its file says.</summary>
    public required WorkflowFile File { get; init; }
}
