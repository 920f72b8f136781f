using NodeHost.Runtime.Credentials;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>
/// The run that the user began and all workflows that it calls: each is checked once, and what its runs need is made once and used
/// again by its next run.
/// </summary>
internal sealed class RunFamily(
    WorkflowLibrary library, RunOptions options, IServiceProvider services, TimeProvider clock, EventStream events, StopSignal stop) : IDisposable
{
    private readonly Dictionary<ExecutionPlan, Stack<WorkflowSession>> _idle = [];
    private const string Postponed = "\u0001later";

    private readonly KeyReservations _made = new();

    private int _postponed;

    private readonly Queue<(ExecutionPlan Plan, IReadOnlyList<Item> Items, string Caller)> _later = [];

    public IServiceProvider Services => services;

    public TimeProvider Clock => clock;

    public StopSignal Stop => stop;

    public EventStream Events => events;

    /// <summary>What outlives the process; null without a journal.</summary>
    public IRunLedger? Ledger => options.Ledger;

    /// <summary>The identities of what items of the run made.</summary>
    public KeyReservations Made => Ledger?.Made ?? _made;

    /// <summary>Held while an item gets its natural key.</summary>
    public SemaphoreSlim Reserving { get; } = new(1);

    public WorkflowLibrary Workflows => library;

    /// <summary>Finds the record of a credential.</summary>
    public required Func<CredentialReference, ResolvedCredential> Resolve { get; init; }

    /// <summary>Keeps the content of files for the length of the run.</summary>
    public required BinaryStore Files { get; init; }

    /// <summary>The folders of the disk that the run may use.</summary>
    public required FolderAccess Folders { get; init; }

    /// <summary>Runs a workflow on behalf of a node.</summary>
    /// <param name="plan">The workflow.</param>
    /// <param name="items">What its trigger starts with.</param>
    /// <param name="caller">The node of the user's workflow that asked for it.</param>
    /// <param name="depth">How many workflows stand above it.</param>
    /// <param name="outer">Stops the run that the node belongs to; null for the user's own.</param>
    /// <param name="ledger">The memory of this call; null without a journal.</param>
    /// <param name="mode">How it is begun, in n8n's words.</param>
    public async Task<SessionEnd> RunAsync(
        ExecutionPlan plan, IReadOnlyList<Item> items, string caller, int depth, StopSignal? outer, IRunLedger? ledger, string mode = "integrated")
    {
        if (!_idle.TryGetValue(plan, out Stack<WorkflowSession>? idle))
            _idle.Add(plan, idle = []);
        // A workflow that calls itself is still busy, so the inner run gets a session of its own.
        if (!idle.TryPop(out WorkflowSession? session))
            session = new WorkflowSession(plan, options with { Items = null, Recorded = null, Store = null, Mode = mode }, this, depth);
        session.Caller = caller;
        try
        {
            return await session.RunAsync(items, outer ?? stop, ledger).ConfigureAwait(false);
        }
        finally
        {
            idle.Push(session);
        }
    }

    /// <summary>Has a workflow run at the end.</summary>
    public void RunLater(ExecutionPlan plan, IReadOnlyList<Item> items, string caller) => _later.Enqueue((plan, items, caller));

    /// <summary>Runs what nobody waited for. Its failures are told, and fail nobody else.</summary>
    /// <returns>Why the run ends for now; null if it does not.</returns>
    public async Task<RunHalt?> RunPostponedAsync()
    {
        while (!stop.IsRequested && _later.TryDequeue(out var next))
        {
            IRunLedger? ledger = Ledger is null ? null : await Ledger.ChildAsync(new NodePlace(Postponed, 0), _postponed++, next.Plan).ConfigureAwait(false);
            SessionEnd end = await RunAsync(next.Plan, next.Items, next.Caller, 1, null, ledger).ConfigureAwait(false);
            if (end.Halt is not null)
                return end.Halt;
            string how = end.Failure is { } failure ? $"failed: {failure.Message}" : "ran";
            events.Emit(new LogWritten(events.Now, next.Caller, $"workflow \"{next.Plan.File.Name}\", which was not waited for, {how}"));
        }

        return null;
    }

    public void Dispose()
    {
        Reserving.Dispose();
        foreach (WorkflowSession session in _idle.Values.SelectMany(sessions => sessions))
            session.Dispose();
    }
}
