using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>What a journaled run remembers of its nodes: a finished one is not called again, and what it left beside its items is put back.</summary>
internal sealed class NodeMemory
{
    private readonly IRunLedger _ledger;
    private readonly RunState _state;
    private readonly EventStream _events;
    private readonly IReadOnlyList<IReadOnlyList<Item>> _startItems;
    private readonly List<RunFailure> _failures = [];
    private readonly HashSet<(string Node, int RunIndex)> _known = [];
    private JObject? _context;
    private int _writes;

    public NodeMemory(IRunLedger ledger, RunState state, EventStream events, IReadOnlyList<Item> startItems)
    {
        (_ledger, _state, _events, _startItems) = (ledger, state, events, [startItems]);
        _writes = state.Store.Writes;
        events.OnFailed = failed => _failures.Add(failed.Failure);
    }

    /// <summary>
    /// What came of a finished run of a node; null if it has to be run. What a loop gives follows from its input, and what it
    /// remembers is in its object alone, so it is run.
    /// </summary>
    public NodeOutcome? Recall(PlannedNode node, NodePlace place, NodeView view)
    {
        _failures.Clear();
        _context = _state.ContextOf(node.Name);
        if (node.Definition.KeepsState || node.Source.Disabled || _ledger.FindRun(place, InputsOf(node, view)) is not { } record)
            return null;
        if (record.Context is { } context)
            _state.Remember(node.Name, context);
        if (record.Store is { } store)
            _state.Store.Restore(store);
        foreach (RunFailure failure in record.Failures)
            _events.Emit(new ItemFailed(_events.Now, node.Name, place.RunIndex, failure.ItemIndex ?? 0, failure));
        _known.Add((node.Name, place.RunIndex));
        return new NodeOutcome(record.Outputs, Deliberate: record.Deliberate);
    }

    /// <summary>Keeps a run of a node, if it is finished.</summary>
    public async ValueTask KeepAsync(
        PlannedNode node, NodePlace place, NodeView view, IReadOnlyList<IReadOnlyList<Item>?> outputs, NodeOutcome outcome)
    {
        bool isFinished = outcome is { Failure: null, Halt: null, IsInterrupted: false, Unfinished: 0 };
        if (!isFinished)
            return;
        JObject? context = _state.ContextOf(node.Name);
        await _ledger.SaveRunAsync(place, InputsOf(node, view), new NodeRecord
        {
            Outputs = outputs,
            Sources = view.Sources,
            Context = ReferenceEquals(context, _context) ? null : context,
            Store = _state.Store.Writes == _writes ? null : _state.Store.Snapshot(),
            Failures = [.. _failures],
            Deliberate = outcome.Deliberate,
        }).ConfigureAwait(false);
        _writes = _state.Store.Writes;
        _known.Add((node.Name, place.RunIndex));
    }

    // Outputs may be kept by reference to inputs that can be found again: those of a node run that is kept, and those of the run itself.
    private IReadOnlyList<IReadOnlyList<Item>> InputsOf(PlannedNode node, NodeView view) => node.Definition.Shape == NodeShape.Trigger
        ? _startItems
        : [.. view.Inputs.Select((items, input) => input < view.Sources.Count && view.Sources[input] is { } source && _known.Contains((source.Node, source.RunIndex)) ? items : [])];
}
