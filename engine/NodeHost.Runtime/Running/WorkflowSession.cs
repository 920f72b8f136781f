using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Credentials;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>All that the runs of one plan need, one run after the other.</summary>
internal sealed class WorkflowSession : IDisposable
{
    private readonly ExecutionPlan _plan;
    private readonly RunOptions _options;
    private readonly RunFamily _family;
    private readonly EventStream _events;
    private readonly RunScope _scope;
    private bool _hasRun;

    /// <param name="plan">The checked workflow.</param>
    /// <param name="options">What the runs get from outside.</param>
    /// <param name="family">The run that the user began.</param>
    /// <param name="depth">How many workflows stand above this one; 0 for the user's own.</param>
    /// <exception cref="CredentialException">A record is missing.</exception>
    public WorkflowSession(ExecutionPlan plan, RunOptions options, RunFamily family, int depth)
    {
        _plan = plan;
        _options = options;
        _family = family;
        _events = depth == 0 ? family.Events : new EventStream(family.Clock, [new CalleeEvents(this)]);
        var state = new RunState(plan, options, options.TimeZone ?? ZoneOf(plan), family.Clock);
        _scope = new RunScope(state, options, _events, family, depth)
        {
            Credentials = plan.Nodes
                .Where(node => node.Credential is not null)
                .ToDictionary(node => node.Name, node => family.Resolve(node.Credential!), StringComparer.Ordinal),
        };
    }

    /// <summary>The node of the user's workflow that the run serves.</summary>
    public string Caller { get; set; } = "";

    public RunState State => _scope.State;

    public IReadOnlyDictionary<string, ResolvedCredential> Credentials => _scope.Credentials;

    /// <summary>Runs the plan on behalf of another run, within its own time limit.</summary>
    /// <param name="items">What it starts with.</param>
    /// <param name="outer">Stops the run that called.</param>
    /// <param name="ledger">The memory of this run; null without a journal.</param>
    public async Task<SessionEnd> RunAsync(IReadOnlyList<Item> items, StopSignal outer, IRunLedger? ledger)
    {
        if (_plan.File.Settings.ExecutionTimeout is not { } limit)
        {
            _scope.Stop = outer;
            return await RunAsync(items, ledger).ConfigureAwait(false);
        }

        using StopSignal own = outer.ForPart(limit, _family.Clock);
        _scope.Stop = own;
        SessionEnd end = await RunAsync(items, ledger).ConfigureAwait(false);
        return own.TimedOut && !outer.IsRequested && end.Failure is not { IsBug: true } ? end with { Failure = RunFailure.TooLong(limit, "settings.executionTimeout") } : end;
    }

    /// <summary>Runs the plan to its end.</summary>
    /// <param name="items">What it starts with; null for one empty item, or what is pinned before a start in the middle.</param>
    /// <param name="ledger">The memory of this run; null without a journal.</param>
    public Task<SessionEnd> RunAsync(IReadOnlyList<Item>? items, IRunLedger? ledger)
    {
        if (_hasRun)
            State.Reset();
        _scope.Ledger = ledger;
        if (ledger is not null)
            State.Recall(ledger.ExecutionId);
        _hasRun = true;
        IReadOnlyList<Item>? given = items is OneTimeItems once ? once.Take() : items;
        if (_options.Recorded is { } report)
        {
            var start = new ReplayedStart(_plan, report);
            State.Adopt(start.Kept, report);
            return RunFromAsync(runner => runner.RunAsync(start));
        }

        if (_plan.Start.Definition.Shape != NodeShape.Trigger)
            return RunFromAsync(runner => runner.RunAsync(given ?? PinnedBefore() ?? [Item.Of([])]));
        _scope.StartItems = given ?? [Item.Of([])];
        return RunFromAsync(runner => runner.RunAsync((IReadOnlyList<Item>?)null));
    }

    // What is pinned before the node stands in for a run of what leads to it.
    private IReadOnlyList<Item>? PinnedBefore() =>
        _plan.FeedsOf(_plan.Start.Name).Select(feed => State.PinnedItemsOf(feed.Source.Name)).FirstOrDefault(pinned => pinned is not null);

    private async Task<SessionEnd> RunFromAsync(Func<WorkflowRunner, Task<RunFailure?>> run)
    {
        var runner = new WorkflowRunner(_plan, _options, State, new NodeInvoker(_family.Services, _scope), _events, _scope.Stop)
        {
            Memory = _scope.Ledger is { } ledger ? new NodeMemory(ledger, State, _events, _scope.Depth == 0 ? _scope.StartItems : []) : null,
        };
        RunFailure? failure = await run(runner).ConfigureAwait(false);
        return new SessionEnd(failure, runner.LastNode, runner.LastOutputs, runner.Unfinished) { Halt = runner.Halt };
    }

    public void Dispose() => _scope.Dispose();

    private static TimeZoneInfo ZoneOf(ExecutionPlan plan) =>
        plan.File.Settings.TimeZone is { } name ? TimeZoneInfo.FindSystemTimeZoneById(name) : TimeZoneInfo.Local;

    /// <summary>Of a called workflow the user sees what it did outside and what it logged, under the node that called it.</summary>
    private sealed class CalleeEvents(WorkflowSession session) : IObserver<RunEvent>
    {
        public void OnNext(RunEvent value)
        {
            if (value is RequestSent sent)
                session._family.Events.Emit(sent with { Node = session.Caller });
            else if (value is LogWritten log)
                session._family.Events.Emit(log with { Node = session.Caller, Message = $"{log.Node}: {log.Message}" });
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}

/// <summary>How a run ended.</summary>
/// <param name="Failure">Why it failed; null if it did not.</param>
/// <param name="LastNode">The node that ran last.</param>
/// <param name="Outputs">What that node gave out.</param>
/// <param name="Unfinished">Items that a stopped or failed node had not begun, by node.</param>
internal sealed record SessionEnd(
    RunFailure? Failure, string? LastNode, IReadOnlyList<IReadOnlyList<Item>?> Outputs, IReadOnlyDictionary<string, int> Unfinished)
{
    /// <summary>Why the run ends for now, to be resumed; null if it is over.</summary>
    public RunHalt? Halt { get; init; }

    /// <summary>A run of which nothing is known.</summary>
    public static SessionEnd Nothing { get; } = new(null, null, [], new Dictionary<string, int>());
}
