using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Credentials;
using NodeHost.Runtime.Expressions.History;
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
        Plan(path, new RunStart { Trigger = triggerName });

    /// <summary>Reads a workflow file and checks it against the catalogue. Nothing is sent anywhere.</summary>
    /// <param name="path">The file.</param>
    /// <param name="start">Where the run is to begin and end.</param>
    public PlanningResult Plan(string path, RunStart start) =>
        new WorkflowPlanner(catalog, new WorkflowFolder(Path.GetDirectoryName(path) ?? "")).PlanFrom(WorkflowReader.Read(path), start);

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

    /// <summary>Checks whether a run can go on from a recorded one.</summary>
    /// <returns>What is in the way, without the name of the recorded run; null if nothing is.</returns>
    public static string? CheckRecorded(ExecutionPlan plan, RecordedReport report) => new ReplayedStart(plan, report).Fault();

    /// <summary>Runs a plan. A failure of the workflow is told by the report, not thrown.</summary>
    /// <param name="plan">The checked workflow.</param>
    /// <param name="options">What the run gets from outside.</param>
    /// <param name="observer">Hears every event of the run, one at a time; null for nobody.</param>
    /// <param name="cancellationToken">Stops the run: requests in flight are finished, nothing new is begun.</param>
    /// <exception cref="CredentialException">A record is missing; <see cref="CheckCredentials"/> tells that before.</exception>
    public async Task<RunReport> RunAsync(ExecutionPlan plan, RunOptions options, IObserver<RunEvent>? observer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(options);
        TimeSpan? limit = options.Timeout ?? plan.File.Settings.ExecutionTimeout;
        var report = new RunReportBuilder(options.Keep, options.KeptNode, node => plan.Find(node) is { } planned && plan.RunsOnce(planned));
        var events = new EventStream(clock, observer is null ? [report] : [report, observer]);
        using var stop = new StopSignal(limit, clock, cancellationToken);
        string folder = Path.GetDirectoryName(Path.GetFullPath(plan.File.Path)) ?? ".";
        using BinaryStore? ownFiles = options.Files is null ? new BinaryStore() : null;
        using var family = new RunFamily(new WorkflowLibrary(catalog, folder), options, services, clock, events, stop)
        {
            Resolve = Resolve,
            Files = options.Files ?? ownFiles!, // One of the two there is.
            Folders = new FolderAccess(options.AllowedFolders, [folder, Environment.CurrentDirectory]),
        };
        using var session = new WorkflowSession(plan, options, family, depth: 0);

        events.Emit(new RunStarted(events.Now, plan.File.Name, plan.File.Path, [.. plan.Nodes.Select(node => node.Name)], [.. Warnings(session.Credentials), .. Warnings(plan, options)]) { WorkflowId = plan.File.Id });
        RunEnd end = await RunAsync(plan, options, session, family, stop, limit).ConfigureAwait(false);
        events.Emit(new RunFinished(events.Now, end.Status, end.Failure, end.Unfinished) { NodeContexts = session.State.Contexts, Due = end.Due });
        observer?.OnCompleted();
        return report.Build();
    }

    private static async Task<RunEnd> RunAsync(
        ExecutionPlan plan, RunOptions options, WorkflowSession session, RunFamily family, StopSignal stop, TimeSpan? limit)
    {
        SessionEnd end = SessionEnd.Nothing;
        try
        {
            end = await session.RunAsync(options.Items, options.Ledger).ConfigureAwait(false);
            RunHalt? halt = end.Halt ?? await family.RunPostponedAsync().ConfigureAwait(false);
            if (halt is null)
                await ErrorReport.SendAsync(family, plan, session.State, end).ConfigureAwait(false);
            (RunStatus status, RunFailure? failure) = halt is null ? Conclude(end.Failure, stop, limit) : (halt.Status, halt.Failure);
            if (options.Ledger is { } ledger)
                await ledger.EndAsync(status, failure, halt?.Due).ConfigureAwait(false);
            return new RunEnd(status, failure, end.Unfinished, halt?.Due);
        }
        catch (LedgerException lost)
        {
            return new RunEnd(RunStatus.Error, new RunFailure { Code = lost.Code, Message = lost.Message }, end.Unfinished, null);
        }
    }

    private sealed record RunEnd(RunStatus Status, RunFailure? Failure, IReadOnlyDictionary<string, int> Unfinished, DateTimeOffset? Due);

    private static (RunStatus Status, RunFailure? Failure) Conclude(RunFailure? failure, StopSignal stop, TimeSpan? limit)
    {
        if (failure is { IsBug: true } || !stop.IsRequested)
            return (failure is null ? RunStatus.Success : RunStatus.Error, failure);
        if (!stop.TimedOut)
            return (RunStatus.Canceled, null);
        return (RunStatus.Error, RunFailure.TooLong(limit!.Value, "settings.executionTimeout or --timeout"));
    }

    private ResolvedCredential Resolve(CredentialReference reference) =>
        credentials.Resolve(reference.Kind, reference.Name);

    // A run that forgets at its end is of use to those who try a workflow out, so it goes on.
    private static IEnumerable<string> Warnings(ExecutionPlan plan, RunOptions options) =>
        from node in options.Store is null ? plan.Nodes : []
        from parameter in node.Definition.Parameters.Parameters
        let value = (node.Source.Parameters[parameter.Name] as JValue)?.Value as string
        from option in parameter.Options
        where option.NeedsStaticData && option.Value == value && !node.Source.Disabled
        select $"'{node.Name}' ({option.DisplayName}) remembers for this run alone: give --static-data FILE to keep what it remembers for the next one.";

    private static List<string> Warnings(IReadOnlyDictionary<string, ResolvedCredential> records) =>
        [.. records.Values
            .Where(record => record.Credential.AcceptsUntrustedCertificates)
            .Select(record => $"the certificate of {record.Credential.ServiceRoot?.Host} is not checked: credential '{record.Name}' says so.")
            .Distinct()];
}
