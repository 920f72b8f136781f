using NodeHost.Runtime.Running;

namespace NodeHost.Cli.Runs;

/// <summary>What the command line asks of a run that is taken up again.</summary>
public sealed record ResumeRequest
{
    /// <summary>The run: its id.</summary>
    public required string Run { get; init; }

    /// <summary>What becomes of items of which nobody can tell whether they were done.</summary>
    public UncertainChoice Uncertain { get; init; }

    /// <summary>The node that runs anew with all behind it; null for none.</summary>
    public string? From { get; init; }

    /// <summary>True to go on with a changed workflow.</summary>
    public bool AcceptChanges { get; init; }
}
