using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Planning;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>
/// Decides which node runs next, by n8n's orders. v1 finishes a branch before it begins the next, branches from the top left of
/// the canvas; v0 takes nodes in the order in which they got their items. A node with several connected inputs waits for all
/// of them, and runs with what it has when nothing else is left to do.
/// </summary>
internal sealed class Agenda(ExecutionPlan plan)
{
    private readonly LinkedList<NodeWork> _ready = new();
    private readonly List<NodeWork> _waiting = [];

    /// <summary>Puts the start on the agenda.</summary>
    public void Start() => _ready.AddFirst(new NodeWork(plan.Start));

    /// <summary>The next node; null if all is done.</summary>
    public NodeWork? Next()
    {
        if (_ready.First is { } first)
        {
            _ready.RemoveFirst();
            return first.Value;
        }

        if (_waiting.Count == 0)
            return null;
        NodeWork partial = _waiting.Find(work => !_waiting.Exists(other => other != work && IsUpstream(other.Node, work.Node))) ?? _waiting[0];
        _waiting.Remove(partial);
        return partial;
    }

    /// <summary>Hands the outputs of a node to the nodes behind it.</summary>
    public void Pass(PlannedNode node, int runIndex, IReadOnlyList<IReadOnlyList<Item>?> outputs)
    {
        List<(PlannedLink Link, int Output)> links = [];
        for (int output = 0; output < outputs.Count && output < node.Outputs.Count; output++)
        {
            if (outputs[output] is not { } items)
                continue;
            // An empty output ends its branch, but a second input that stays empty is an answer that its node waits for.
            links.AddRange(node.Outputs[output].Where(link => items.Count > 0 || link.Input > 0).Select(link => (link, output)));
        }

        bool depthFirst = plan.File.Settings.Order == ExecutionOrder.V1;
        if (depthFirst)
        {
            // The last one pushed runs first, so the one at the top left is pushed last.
            links = [.. links.OrderByDescending(pair => pair.Link.Canvas.Y).ThenByDescending(pair => pair.Link.Canvas.X)];
        }

        foreach ((PlannedLink link, int output) in links)
            Deliver(link, outputs[output]!, new InputSource(node.Name, output, runIndex), depthFirst);
    }

    private void Deliver(PlannedLink link, IReadOnlyList<Item> items, InputSource source, bool depthFirst)
    {
        if (plan.Find(link.Target) is not { } target || link.Input >= target.ConnectedInputs)
            return;
        NodeWork? work = _waiting.Find(candidate => candidate.Node == target && !candidate.Has(link.Input));
        if (work is null)
        {
            work = new NodeWork(target);
            if (target.ConnectedInputs > 1)
                _waiting.Add(work);
        }

        work.Fill(link.Input, items, source);
        if (!work.IsComplete)
            return;
        _waiting.Remove(work);
        if (depthFirst)
            _ready.AddFirst(work);
        else
            _ready.AddLast(work);
    }

    private bool IsUpstream(PlannedNode earlier, PlannedNode later)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<PlannedNode>([earlier]);
        while (open.TryPop(out PlannedNode? node))
        {
            foreach (PlannedLink link in node.Outputs.SelectMany(output => output))
            {
                if (link.Target == later.Name)
                    return true;
                if (seen.Add(link.Target) && plan.Find(link.Target) is { } next)
                    open.Push(next);
            }
        }

        return false;
    }
}
