using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Credentials;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Problems;
using NodeHost.Runtime.Reports;
using NodeHost.Runtime.Running;
using NodeHost.Sdk;

namespace NodeHost.Runtime;

/// <summary>The front door: checks workflow files and runs them.</summary>
public sealed class WorkflowHost(NodeCatalog catalog, CredentialResolver credentials, TimeProvider clock, IServiceProvider services)
{
    /// <summary>Reads a workflow file and checks it against the catalogue. Nothing is sent anywhere.</summary>
    /// <param name="path">The file.</param>
    /// <param name="triggerName">The trigger to start with; null for the only or first one.</param>
    public PlanningResult Plan(string path, string? triggerName = null) =>
        new WorkflowPlanner(catalog).Plan(WorkflowReader.Read(path), triggerName);

    /// <summary>Checks what a run needs beside the file: that each credential record exists and is complete. Nothing is sent anywhere.</summary>
    /// <returns>Problems, located in the workflow file; empty if the run can begin.</returns>
    public IReadOnlyList<Problem> CheckCredentials(ExecutionPlan plan)
    {
        var problems = new ProblemList(plan.File.Path);
        foreach (PlannedNode node in plan.Nodes)
        {
            if (node.Credential is not { } reference)
                continue;
            try
            {
                Resolve(reference);
            }
            catch (CredentialException fault)
            {
                problems.Add(fault.Code, reference.Position, fault.Message, node.Name);
            }
        }

        return problems.Sorted();
    }

    /// <summary>Runs a plan. A failure of the workflow is told by the report, not thrown.</summary>
    /// <param name="plan">The checked workflow.</param>
    /// <param name="options">What the run gets from outside.</param>
    /// <param name="observer">Hears every event of the run, one at a time; null for nobody.</param>
    /// <param name="cancellationToken">Stops the run: requests in flight are finished, nothing new is begun.</param>
    /// <exception cref="CredentialException">A record is missing; <see cref="CheckCredentials"/> tells that before.</exception>
    public async Task<RunReport> RunAsync(ExecutionPlan plan, RunOptions options, IObserver<RunEvent>? observer, CancellationToken cancellationToken)
    {
        Dictionary<string, ResolvedCredential> records = plan.Nodes
            .Where(node => node.Credential is not null)
            .ToDictionary(node => node.Name, node => Resolve(node.Credential!), StringComparer.Ordinal);
        var report = new RunReportBuilder();
        var events = new EventStream(clock, observer is null ? [report] : [report, observer]);
        using var stop = new StopSignal(options.Timeout ?? plan.File.Settings.ExecutionTimeout, clock, cancellationToken);
        var state = new RunState(plan, options, options.TimeZone ?? ZoneOf(plan), clock);
        using BinaryStore? ownFiles = options.Files is null ? new BinaryStore() : null;
        using var scope = new RunScope(state, options, events, stop, services)
        {
            Credentials = records,
            Files = options.Files ?? ownFiles!, // One of the two there is.
            Folders = new FolderAccess(options.AllowedFolders, [Path.GetDirectoryName(Path.GetFullPath(plan.File.Path))!, Environment.CurrentDirectory]),
        };
        var runner = new WorkflowRunner(plan, options, state, new NodeInvoker(services, scope), events, stop);

        events.Emit(new RunStarted(events.Now, plan.File.Name, plan.File.Path, [.. plan.Nodes.Select(node => node.Name)], Warnings(records)));
        RunFailure? failure = await runner.RunAsync().ConfigureAwait(false);
        (RunStatus status, failure) = Conclude(failure, stop, options.Timeout ?? plan.File.Settings.ExecutionTimeout);
        events.Emit(new RunFinished(events.Now, status, failure, runner.Unfinished));
        observer?.OnCompleted();
        return report.Build();
    }

    private static (RunStatus Status, RunFailure? Failure) Conclude(RunFailure? failure, StopSignal stop, TimeSpan? limit)
    {
        if (failure is { IsBug: true } || !stop.IsRequested)
            return (failure is null ? RunStatus.Success : RunStatus.Error, failure);
        if (!stop.TimedOut)
            return (RunStatus.Canceled, null);
        string message = $"the run took longer than its limit of {JsNumber.Format(limit!.Value.TotalSeconds)} s and was stopped. Raise settings.executionTimeout or --timeout.";
        return (RunStatus.Error, new RunFailure { Code = Codes.RunTimeout, Message = message });
    }

    private ResolvedCredential Resolve(CredentialReference reference) =>
        credentials.Resolve(reference.Kind, reference.Name);

    private static TimeZoneInfo ZoneOf(ExecutionPlan plan) =>
        plan.File.Settings.TimeZone is { } name ? TimeZoneInfo.FindSystemTimeZoneById(name) : TimeZoneInfo.Local;

    private static List<string> Warnings(Dictionary<string, ResolvedCredential> records) =>
        [.. records.Values
            .Where(record => record.Credential.AcceptsUntrustedCertificates)
            .Select(record => $"the certificate of {record.Credential.ServiceRoot?.Host} is not checked: credential '{record.Name}' says so.")
            .Distinct()];
}
