namespace NodeHost.Runtime.Problems;

/// <summary>Whether a problem keeps a workflow from running.</summary>
public enum ProblemSeverity
{
    /// <summary>The workflow is not run.</summary>
    Error,

    /// <summary>The workflow runs; somebody should look at it.</summary>
    Warning,
}
