using NodeHost.Runtime.Planning;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>
/// n8n's order v0, of older files: nodes run in the order in which they got their items, in that of the connections. When a node begins
/// to wait for an input that no node on the agenda leads to, the first node on the way there that has not run is run with an
/// empty item, even if that is the branch that a condition did not choose. What still waits at the end is not run.
/// </summary>
internal sealed class QueueAgenda(ExecutionPlan plan, RunState state) : Agenda(plan)
{
    private readonly Dictionary<(PlannedNode Node, int RunIndex), NodeWork> _waiting = [];

    // That a second input stays empty is an answer, too.
    protected override bool Takes(PlannedLink link, IReadOnlyList<Item> items) => items.Count > 0 || link.Input > 0;

    protected override void Deliver(PlannedNode node, List<Delivery> deliveries)
    {
        HashSet<PlannedNode> siblings = [.. deliveries.Select(delivery => delivery.Target)];
        foreach (Delivery delivery in deliveries)
        {
            PlannedNode target = delivery.Target;
            if (target.ConnectedInputs <= 1)
            {
                var work = new NodeWork(target);
                work.Fill(delivery.Link.Input, delivery.Items, delivery.Source);
                Ready.AddLast(work);
                continue;
            }

            bool wasWaiting = _waiting.Keys.Any(key => key.Node == target);
            NodeWork waiting = Fill(delivery);
            if (!waiting.IsComplete && !wasWaiting)
                StartUnfed(waiting, node, siblings);
        }
    }

    private NodeWork Fill(Delivery delivery)
    {
        (PlannedNode, int) key = (delivery.Target, delivery.Source.RunIndex);
        if (!_waiting.TryGetValue(key, out NodeWork? work))
            _waiting.Add(key, work = new NodeWork(delivery.Target));
        work.Fill(delivery.Link.Input, delivery.Items, delivery.Source);
        if (!work.IsComplete)
            return work;
        _waiting.Remove(key);
        Ready.AddLast(work);
        return work;
    }

    private void StartUnfed(NodeWork waiting, PlannedNode current, HashSet<PlannedNode> siblings)
    {
        foreach (PlannedFeed feed in Plan.FeedsOf(waiting.Node.Name))
        {
            PlannedNode source = feed.Source;
            if (waiting.Has(feed.Input) || source == current || HasRun(source))
                continue;
            IReadOnlySet<PlannedNode> ancestors = Plan.AncestorsOf(source);
            if (IsComing(source) || ancestors.Contains(waiting.Node) || ancestors.Any(IsComing))
                continue;
            Ready.AddLast(NodeWork.Given(FirstUnrun(source), [Item.Of([])]));
        }

        bool IsComing(PlannedNode candidate) =>
            (candidate != waiting.Node && siblings.Contains(candidate)) || Ready.Any(work => work.Node == candidate);
    }

    private PlannedNode FirstUnrun(PlannedNode node)
    {
        var seen = new HashSet<PlannedNode> { node };
        while (Plan.FeedsOf(node.Name).FirstOrDefault(feed => !HasRun(feed.Source) && seen.Add(feed.Source)) is { } unrun)
            node = unrun.Source;
        return node;
    }

    private bool HasRun(PlannedNode node) => state.RunsOf(node.Name) > 0;
}
