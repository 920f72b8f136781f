using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>What came of one run of a node.</summary>
/// <param name="Outputs">Items of each output; null for a branch that is not run.</param>
/// <param name="Failure">Why the run of the workflow must end; null if it goes on.</param>
/// <param name="Unfinished">Items that were not begun, or whose outcome was not waited for.</param>
/// <param name="Deliberate">
/// A failure that the workflow asked for and that the node goes on after. It is that of the run if no other node runs afterwards.
/// </param>
/// <param name="Halt">The run ends here for now, to be resumed; null if it goes on.</param>
/// <param name="IsInterrupted">True if the run was stopped while items were at work, so that a resumed run does the rest.</param>
/// <param name="IsNoRun">True if the node ends its branch and this does not count as a run of it.</param>
internal sealed record NodeOutcome(
    IReadOnlyList<IReadOnlyList<Item>?> Outputs, RunFailure? Failure = null, int Unfinished = 0, RunFailure? Deliberate = null,
    bool IsNoRun = false, RunHalt? Halt = null, bool IsInterrupted = false);
