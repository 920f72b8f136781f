using System.Runtime.InteropServices;

namespace NodeHost.Runtime.Reports;

/// <summary>Makes the report of a run from its events.</summary>
/// <param name="keep">Whose items are kept.</param>
/// <param name="keptNode">The node of <see cref="ItemRetention.Named"/>.</param>
/// <param name="runsOnce">Whether a node cannot run again, so that its items may be let go of.</param>
public sealed class RunReportBuilder(ItemRetention keep = ItemRetention.All, string? keptNode = null, Func<string, bool>? runsOnce = null) : IObserver<RunEvent>
{
    private const int LargeOutput = 10_000;

    private readonly List<Tally> _large = [];
    private readonly Dictionary<string, Tally> _tallies = new(StringComparer.Ordinal);
    private readonly List<Tally> _order = [];
    private readonly List<string> _executionOrder = [];
    private readonly Dictionary<string, ExpressionsSwallowed> _swallowed = new(StringComparer.Ordinal);
    private RunStarted? _started;
    private RunFinished? _finished;

    public void OnNext(RunEvent value)
    {
        switch (value)
        {
            case RunStarted started:
                _started = started;
                break;
            case NodeStarted node:
                _executionOrder.Add(node.Node);
                TallyOf(node.Node).Begin(node);
                LetGo(node.Node);
                break;
            case NodeWithdrawn withdrawn:
                Withdraw(withdrawn);
                break;
            case ItemFailed failed:
                TallyOf(failed.Node).Failures.Add(failed.Failure);
                break;
            case ItemRetried retried:
                TallyOf(retried.Node).Retries++;
                break;
            case RequestSent sent:
                TallyOf(sent.Node).Requests++;
                break;
            case ExpressionsSwallowed swallowed:
                _swallowed[swallowed.Node] = _swallowed.TryGetValue(swallowed.Node, out ExpressionsSwallowed? before)
                    ? before with { Count = before.Count + swallowed.Count }
                    : swallowed;
                break;
            case NodeFinished finished:
                TallyOf(finished.Node).End(finished);
                if (finished.Outputs.Sum(output => output?.Count ?? 0) >= LargeOutput && runsOnce?.Invoke(finished.Node) == true)
                    _large.Add(TallyOf(finished.Node));
                LetGo(finished.Node);
                break;
            case RunFinished finished:
                _finished = finished;
                break;
        }
    }

    // Nothing runs between the begin of a node and its end.
    private void Withdraw(NodeWithdrawn withdrawn)
    {
        _executionOrder.RemoveAt(_executionOrder.Count - 1);
        Tally tally = TallyOf(withdrawn.Node);
        tally.Withdraw(withdrawn);
        if (!tally.HasRun && _tallies.Remove(withdrawn.Node))
            _order.Remove(tally);
    }

    // Before a node begins, as then its input is one of those that nobody will read.
    private void LetGo(string newest)
    {
        if (keep == ItemRetention.All)
            return;
        _large.RemoveAll(tally =>
        {
            bool isKept = keep switch
            {
                ItemRetention.Last => tally.Node == newest,
                ItemRetention.Named => tally.Node == keptNode,
                _ => false,
            };
            if (!isKept)
                tally.ForgetItems();
            return !isKept;
        });
    }

    // Such errors are no failures, as in n8n, but an empty field that nobody is told of may reach the phone system.
    private static string Worded(ExpressionsSwallowed swallowed) => swallowed.Count == 1
        ? $"[{swallowed.Node}] {swallowed.First}"
        : $"[{swallowed.Node}] {swallowed.First} It and others like it happened {swallowed.Count} times.";

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    /// <summary>The report of a run that is over.</summary>
    /// <exception cref="InvalidOperationException">The run is not over.</exception>
    public RunReport Build()
    {
        if (_started is null || _finished is null)
            throw new InvalidOperationException("The run is not over.");
        return new RunReport
        {
            Workflow = _started.Workflow,
            WorkflowId = _started.WorkflowId,
            NodeContexts = _finished.NodeContexts,
            File = _started.File,
            Status = _finished.Status,
            StartedAt = _started.At,
            StoppedAt = _finished.At,
            Failure = _finished.Failure,
            ExecutionOrder = _executionOrder,
            Nodes = [.. _order.Select(tally => tally.ToReport())],
            NotRun = [.. _started.Nodes.Where(node => !_tallies.ContainsKey(node))],
            Unfinished = _finished.Unfinished,
            Due = _finished.Due,
            Warnings = [.. _started.Warnings, .. _swallowed.Values.Select(Worded)],
        };
    }

    private Tally TallyOf(string node)
    {
        ref Tally? tally = ref CollectionsMarshal.GetValueRefOrAddDefault(_tallies, node, out _);
        if (tally is null)
        {
            tally = new Tally(node);
            _order.Add(tally);
        }

        return tally;
    }

    private sealed class Tally(string node)
    {
        private readonly List<NodeRunReport> _runs = [];
        private DateTimeOffset _began;
        private int _itemsIn;
        private int _itemsOut;

        public string Node => node;

        public int Requests { get; set; }

        public int Retries { get; set; }

        public bool HasRun => _runs.Count > 0;

        public List<RunFailure> Failures { get; } = [];

        public void Begin(NodeStarted started)
        {
            _began = started.At;
            _itemsIn += started.ItemsIn;
        }

        public void End(NodeFinished finished)
        {
            _itemsOut += finished.Outputs.Sum(output => output?.Count ?? 0);
            _runs.Add(new NodeRunReport
            {
                ExecutionIndex = finished.ExecutionIndex,
                StartedAt = _began,
                Elapsed = finished.Elapsed,
                Outputs = finished.Outputs,
                Sources = finished.Sources,
                Failure = finished.Failure,
            });
            // A failure of an item was counted when it happened; one of the node as a whole is not.
            if (finished.Failure is { ItemIndex: null } failure)
                Failures.Add(failure);
        }

        public void Withdraw(NodeWithdrawn withdrawn) => _itemsIn -= withdrawn.ItemsIn;

        public void ForgetItems()
        {
            for (int i = 0; i < _runs.Count; i++)
                _runs[i] = _runs[i] with { Outputs = [.. _runs[i].Outputs.Select(output => output is null ? null : Array.Empty<Sdk.Item>())] };
        }

        public NodeReport ToReport() => new()
        {
            Node = node,
            Runs = _runs,
            ItemsIn = _itemsIn,
            ItemsOut = _itemsOut,
            Elapsed = _runs.Aggregate(TimeSpan.Zero, (sum, run) => sum + run.Elapsed),
            Requests = Requests,
            Retries = Retries,
            // Items that run at once fail in any order; people look for them in that of the input.
            Failures = [.. Failures.OrderBy(failure => failure.ItemIndex ?? int.MaxValue)],
        };
    }
}
