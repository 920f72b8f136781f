using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.History;

/// <summary>What the nodes of a run gave out so far, and the ways back through it. A live run adds to it; a recorded one is read into it.</summary>
internal sealed class RunHistory(WorkflowGraph graph)
{
    private readonly Dictionary<string, List<NodeRun>> _runs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PairedItemTrace> _traces = new(StringComparer.Ordinal);

    /// <summary>The connections of the workflow.</summary>
    public WorkflowGraph Graph => graph;

    /// <summary>Pinned items of a node, which stand in for a run that did not happen; null if it has none.</summary>
    public Func<string, IReadOnlyList<Item>?> Pinned { get; init; } = _ => null;

    /// <summary>
    /// Where an item says that the item in a place of its <see cref="Item.PairedItem"/> came from another source than its run's; null
    /// for the run's.
    /// </summary>
    public Func<Item, int, InputSource?> Overwritten { get; init; } = (_, _) => null;

    /// <summary>How often a node has run.</summary>
    public int RunsOf(string node) => _runs.TryGetValue(node, out List<NodeRun>? runs) ? runs.Count : 0;

    public void Add(string node, NodeRun run)
    {
        if (_runs.TryGetValue(node, out List<NodeRun>? runs))
            runs.Add(run);
        else
            _runs[node] = [run];
    }

    /// <summary>A run of a node: the one named, or the newest; null if there is none.</summary>
    public NodeRun? Find(string node, int? runIndex)
    {
        if (!_runs.TryGetValue(node, out List<NodeRun>? runs))
            return null;
        int index = runIndex ?? runs.Count - 1;
        return index >= 0 && index < runs.Count ? runs[index] : null;
    }

    /// <summary>What a run gave out at an output; null if there is no such run or output.</summary>
    public IReadOnlyList<Item>? OutputOf(string node, int output, int? runIndex) =>
        Find(node, runIndex) is { } run && output >= 0 && output < run.Outputs.Count ? run.Outputs[output] ?? [] : null;

    /// <summary>The item of an earlier node that an input item was made from.</summary>
    /// <exception cref="ExpressionException">The line of paired items is broken or ambiguous.</exception>
    public Item PairedItem(string node, NodeView from, int itemIndex)
    {
        if (!_traces.TryGetValue(node, out PairedItemTrace? trace))
            _traces.Add(node, trace = new PairedItemTrace(this, node));
        return trace.Follow(from, itemIndex);
    }
}
