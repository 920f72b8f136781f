using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.History;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>Runs a plan once: takes the next node of the agenda, runs it, hands its outputs on, until nothing is left.</summary>
internal sealed class WorkflowRunner(
    ExecutionPlan plan, RunOptions options, RunState state, NodeInvoker invoker, EventStream events, StopSignal stop)
{
    private const int ManyItems = 400_000;

    private readonly Agenda _agenda = Agenda.For(plan, state);
    private readonly Dictionary<string, int> _unfinished = new(StringComparer.Ordinal);
    private int _executionIndex;
    private int _itemsOut;

    /// <summary>Runs to the end.</summary>
    /// <param name="given">What a start in the middle gets; null for a trigger, which has its items already.</param>
    /// <returns>Why the run failed; null if it did not. A cancelled run has no failure.</returns>
    public Task<RunFailure?> RunAsync(IReadOnlyList<Item>? given)
    {
        _agenda.Start(given);
        return RunAsync();
    }

    /// <summary>Runs from the middle of a recorded run to the end.</summary>
    public Task<RunFailure?> RunAsync(ReplayedStart start)
    {
        _agenda.Start(start);
        return RunAsync();
    }

    private async Task<RunFailure?> RunAsync()
    {
        RunFailure? deliberate = null;
        while (!stop.IsRequested && _agenda.Next() is { } work)
        {
            ReturnMemory();
            NodeOutcome outcome = await RunNodeAsync(work).ConfigureAwait(false);
            if (outcome.Failure is { } failure)
                return failure;
            if (outcome.Halt is not null)
                return null;
            deliberate = outcome.Deliberate;
        }

        return stop.IsRequested ? null : deliberate;
    }

    /// <summary>What outlives the process; null without a journal.</summary>
    public NodeMemory? Memory { get; init; }

    /// <summary>Why the run ends for now, to be resumed; null if it is over.</summary>
    public RunHalt? Halt { get; private set; }

    /// <summary>What the node that ran last gave out.</summary>
    public IReadOnlyList<IReadOnlyList<Item>?> LastOutputs { get; private set; } = [];

    /// <summary>The node that ran last; null if none did.</summary>
    public string? LastNode { get; private set; }

    /// <summary>Items that a stopped or failed node had not begun, by node.</summary>
    public IReadOnlyDictionary<string, int> Unfinished => _unfinished;

    private async Task<NodeOutcome> RunNodeAsync(NodeWork work)
    {
        PlannedNode node = work.Node;
        LastOutputs = [];
        var view = new NodeView
        {
            NodeName = node.Name,
            TypeVersion = node.Source.TypeVersion,
            RunIndex = state.RunsOf(node.Name),
            Inputs = InputsOf(work),
            Sources = work.Sources,
            RawParameters = node.Source.Parameters,
        };
        int executionIndex = _executionIndex++;
        DateTimeOffset began = events.Now;
        events.Emit(new NodeStarted(began, node.Name, view.RunIndex, executionIndex, view.Inputs.Sum(items => items.Count)));

        var place = new NodePlace(node.Name, view.RunIndex, executionIndex);
        NodeOutcome? known = Memory?.Recall(node, place, view);
        NodeOutcome outcome = known ?? await ProduceAsync(node, view, work.IsGiven).ConfigureAwait(false);
        if (outcome.IsNoRun && !node.Source.AlwaysOutputData)
        {
            _executionIndex--;
            events.Emit(new NodeWithdrawn(events.Now, node.Name, view.Inputs.Sum(items => items.Count)));
            return outcome;
        }

        IReadOnlyList<IReadOnlyList<Item>?> outputs = known?.Outputs ?? Complete(node, view, outcome);
        Halt = outcome.Halt;
        if (Memory is not null && known is null)
            await Memory.KeepAsync(node, place, view, outputs, outcome).ConfigureAwait(false);
        state.Add(node.Name, new NodeRun(outputs, view.Sources));
        (LastNode, LastOutputs) = (node.Name, outputs);
        _itemsOut += outputs.Sum(output => output?.Count ?? 0);
        if (outcome.Unfinished > 0)
            _unfinished[node.Name] = _unfinished.GetValueOrDefault(node.Name) + outcome.Unfinished;
        events.Emit(new NodeFinished(events.Now, node.Name, view.RunIndex, executionIndex, outputs, outcome.Halt?.Failure ?? outcome.Failure, events.Now - began) { Sources = view.Sources });
        if (outcome.Failure is null && Halt is null && !stop.IsRequested)
            _agenda.Pass(node, view.RunIndex, outputs);
        // Whoever waits for the node is not to hold its items while the next one runs.
        return outcome with { Outputs = [] };
    }

    private async Task<NodeOutcome> ProduceAsync(PlannedNode node, NodeView view, bool isGiven)
    {
        if (node.Source.Disabled || (isGiven && node.Definition.Shape == NodeShape.Trigger))
            return new NodeOutcome([view.Items]);
        if (options.UsePinnedData && plan.File.PinData.TryGetValue(node.Name, out IReadOnlyList<Item>? pinned))
            return new NodeOutcome([pinned]);
        return await invoker.InvokeAsync(node, view).ConfigureAwait(false);
    }

    private void ReturnMemory()
    {
        if (_itemsOut < ManyItems || options.Keep == ItemRetention.All || plan.LooksBack)
            return;
        _itemsOut = 0;
        LargeHeap.Collect();
    }

    private IReadOnlyList<IReadOnlyList<Item>> InputsOf(NodeWork work)
    {
        IReadOnlyList<IReadOnlyList<Item>> inputs = work.TakeInputs();
        if (work.Node.Source.ExecuteOnce)
            return [.. inputs.Select(items => items.Count > 1 ? [items[0]] : items)];
        bool isFleeting = inputs is [{ Count: >= RunState.LargeOutput }] && NodeCaller.For(work.Node.Class).IsItemNode
            && Memory is null && !plan.LooksBack && !work.Node.LooksAround;
        return isFleeting ? [new FleetingItems(inputs[0])] : inputs;
    }

    private static IReadOnlyList<IReadOnlyList<Item>?> Complete(PlannedNode node, NodeView view, NodeOutcome outcome)
    {
        bool isEmpty = outcome.Outputs.Count == 0 || outcome.Outputs[0] is null or { Count: 0 };
        if (!node.Source.AlwaysOutputData || !isEmpty || outcome.Failure is not null)
            return outcome.Outputs;
        Item empty = Item.Of([]) with { PairedItem = [.. Enumerable.Range(0, view.Items.Count).Select(static index => new ItemSource(index))] };
        return [[empty], .. outcome.Outputs.Skip(1)];
    }
}
