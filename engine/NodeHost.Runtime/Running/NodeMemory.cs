using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;
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
    private JObject? _context;
    private int _writes;

    public NodeMemory(IRunLedger ledger, RunState state, EventStream events, IReadOnlyList<Item> startItems)
    {
        (_ledger, _state, _events, _startItems) = (ledger, state, events, [startItems]);
        _writes = state.Store.Writes;
        events.OnFailed = failed => _failures.Add(failed.Failure);
    }

    /// <summary>What came of a finished run of a node; null if it has to be run.</summary>
    public NodeOutcome? Recall(PlannedNode node, NodePlace place, IReadOnlyList<IReadOnlyList<Item>> inputs)
    {
        _failures.Clear();
        _context = _state.ContextOf(node.Name);
        if (!IsKept(node) || _ledger.FindRun(place, InputsOf(node, inputs)) is not { } record)
            return null;
        if (record.Context is { } context)
            _state.Remember(node.Name, context);
        if (record.Store is { } store)
            _state.Store.Restore(store);
        foreach (RunFailure failure in record.Failures)
            _events.Emit(new ItemFailed(_events.Now, node.Name, place.RunIndex, failure.ItemIndex ?? 0, failure));
        return new NodeOutcome(record.Outputs, Deliberate: record.Deliberate);
    }

    /// <summary>Keeps a run of a node, if it is finished.</summary>
    public async ValueTask KeepAsync(
        PlannedNode node, NodePlace place, IReadOnlyList<IReadOnlyList<Item>> inputs, IReadOnlyList<IReadOnlyList<Item>?> outputs, NodeOutcome outcome)
    {
        bool isFinished = outcome is { Failure: null, Halt: null, IsInterrupted: false, Unfinished: 0 };
        if (!isFinished || !IsKept(node))
            return;
        JObject? context = _state.ContextOf(node.Name);
        await _ledger.SaveRunAsync(place, InputsOf(node, inputs), new NodeRecord
        {
            Outputs = outputs,
            Context = ReferenceEquals(context, _context) ? null : context,
            Store = _state.Store.Writes == _writes ? null : _state.Store.Snapshot(),
            Failures = [.. _failures],
            Deliberate = outcome.Deliberate,
        }).ConfigureAwait(false);
        _writes = _state.Store.Writes;
    }

    // What a loop gives follows from its input, and what it remembers is in its object alone; a disabled node only passes on.
    private static bool IsKept(PlannedNode node) => !node.Definition.KeepsState && !node.Source.Disabled;

    private IReadOnlyList<IReadOnlyList<Item>> InputsOf(PlannedNode node, IReadOnlyList<IReadOnlyList<Item>> inputs) =>
        node.Definition.Shape == NodeShape.Trigger ? _startItems : inputs;
}
