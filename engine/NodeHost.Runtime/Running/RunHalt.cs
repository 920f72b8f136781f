using NodeHost.Runtime.Reports;

namespace NodeHost.Runtime.Running;

/// <summary>A run ends here for now and can be resumed.</summary>
/// <param name="Status">How it ends.</param>
/// <param name="Failure">Why; null for a run that waits.</param>
/// <param name="Due">When a waiting run can go on.</param>
internal sealed record RunHalt(RunStatus Status, RunFailure? Failure = null, DateTimeOffset? Due = null);

/// <summary>Carries a halt out of a node, past everything that handles its failures.</summary>
internal sealed class HaltException(RunHalt halt) : Exception("The run ends here for now.")
{
    public RunHalt Halt { get; } = halt;
}
