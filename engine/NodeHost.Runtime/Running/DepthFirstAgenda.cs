using NodeHost.Runtime.Planning;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>
/// n8n's order v1: a branch is finished before the next begins, branches from the top left of the canvas. A node with several
/// inputs that did not get all of them runs with what it has when nothing else is left to do, unless it needs those that are missing.
/// </summary>
internal sealed class DepthFirstAgenda(ExecutionPlan plan) : Agenda(plan)
{
    private readonly List<NodeWork> _waiting = [];
    private readonly Dictionary<PlannedNode, IReadOnlySet<PlannedNode>> _ancestors = [];

    public override NodeWork? Next()
    {
        if (base.Next() is { } next)
            return next;
        while (_waiting.Count > 0)
        {
            NodeWork partial = _waiting.Find(work => !_waiting.Exists(other => other.Node != work.Node && IsUpstream(other.Node, work.Node))) ?? _waiting[0];
            _waiting.Remove(partial);
            if (partial.HasItems && partial.HasRequired)
                return partial;
        }

        return null;
    }

    // An empty output ends its branch.
    protected override bool Takes(PlannedLink link, IReadOnlyList<Item> items) => items.Count > 0;

    protected override void Deliver(PlannedNode node, List<Delivery> deliveries)
    {
        // The last one pushed runs first, so the one at the top left is pushed last.
        foreach (Delivery delivery in deliveries.OrderByDescending(one => one.Link.Canvas.Y).ThenByDescending(one => one.Link.Canvas.X))
        {
            NodeWork? work = delivery.Target.ConnectedInputs > 1
                ? _waiting.Find(candidate => candidate.Node == delivery.Target && !candidate.Has(delivery.Link.Input))
                : null;
            bool isNew = work is null;
            work ??= new NodeWork(delivery.Target);
            work.Fill(delivery.Link.Input, delivery.Items, delivery.Source);
            if (!work.IsComplete)
            {
                if (isNew)
                    _waiting.Add(work);
                continue;
            }

            _waiting.Remove(work);
            Ready.AddFirst(work);
        }
    }

    private bool IsUpstream(PlannedNode earlier, PlannedNode later)
    {
        if (!_ancestors.TryGetValue(later, out IReadOnlySet<PlannedNode>? ancestors))
            _ancestors.Add(later, ancestors = Plan.AncestorsOf(later));
        return ancestors.Contains(earlier);
    }
}
