using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;

namespace NodeHost.Runtime;

/// <summary>The front door: checks workflow files and runs them.</summary>
public sealed class WorkflowHost
{
    private readonly bool _unused = true;

    /// <summary>Reads a workflow file and checks it against the catalogue. Nothing is sent anywhere.</summary>
    /// <param name="path">The file.</param>
    /// <param name="triggerName">The trigger to start with; null for the only or first one.</param>
    public PlanningResult Plan(string path, string? triggerName = null)
    {
        _ = (path, triggerName, _unused);
        return new PlanningResult([], null);
    }

    /// <summary>
    /// Checks what a run needs beside the file: that each credential record exists and is complete. Nothing is sent anywhere.
    /// </summary>
    /// <returns>Problems, located in the workflow file; empty if the run can begin.</returns>
    public IReadOnlyList<Problems.Problem> CheckCredentials(ExecutionPlan plan)
    {
        _ = (plan, _unused);
        return [];
    }

    /// <summary>Runs a plan. A failure of the workflow is told by the report, not thrown.</summary>
    /// <param name="plan">The checked workflow.</param>
    /// <param name="options">What the run gets from outside.</param>
    /// <param name="observer">Hears every event of the run, one at a time; null for nobody.</param>
    /// <param name="cancellationToken">Stops the run: requests in flight are finished, nothing new is begun.</param>
    public Task<RunReport> RunAsync(ExecutionPlan plan, RunOptions options, IObserver<RunEvent>? observer, CancellationToken cancellationToken)
    {
        _ = (plan, options, observer, cancellationToken, _unused);
        throw new InvalidOperationException("Replaced by the engine.");
    }
}
