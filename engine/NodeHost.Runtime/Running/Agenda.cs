using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.History;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Planning;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>Decides which node runs next. A node with several connected inputs waits for all of them; n8n's two orders differ in the rest.</summary>
internal abstract class Agenda
{
    private readonly HashSet<string>? _wanted;

    protected Agenda(ExecutionPlan plan)
    {
        Plan = plan;
        if (plan.End is { } end)
            _wanted = [end.Name, .. plan.AncestorsOf(end).Select(node => node.Name)];
    }

    protected ExecutionPlan Plan { get; }

    /// <summary>What can run at once, in this order.</summary>
    protected LinkedList<NodeWork> Ready { get; } = new();

    /// <summary>The agenda of a run, by the order that its file asks for.</summary>
    public static Agenda For(ExecutionPlan plan, RunState state) =>
        plan.File.Settings.Order == ExecutionOrder.V1 ? new DepthFirstAgenda(plan) : new QueueAgenda(plan, state);

    /// <summary>Puts the start on the agenda.</summary>
    /// <param name="items">What a start in the middle gets; null for a trigger.</param>
    public void Start(IReadOnlyList<Item>? items) => Ready.AddFirst(items is null ? new NodeWork(Plan.Start) : NodeWork.Given(Plan.Start, items));

    /// <summary>Puts a start in the middle on the agenda, as often as it got items in a recorded run.</summary>
    public void Start(ReplayedStart start)
    {
        List<NodeWork> begun = [];
        foreach (ReportedRun run in start.Passed)
        {
            Pass(Plan.Find(run.Node)!, run.Index, run.Run.Outputs, Plan.Start); // It keeps runs of nodes of the plan alone.
            begun.AddRange(Ready);
            Ready.Clear();
        }

        foreach (NodeWork work in begun)
            Ready.AddLast(work);
    }

    /// <summary>The next node; null if all is done.</summary>
    public virtual NodeWork? Next()
    {
        if (Ready.First is not { } first)
            return null;
        Ready.RemoveFirst();
        return first.Value;
    }

    /// <summary>Hands the outputs of a node to the nodes behind it, or to one of them alone.</summary>
    public void Pass(PlannedNode node, int runIndex, IReadOnlyList<IReadOnlyList<Item>?> outputs, PlannedNode? onlyTo = null)
    {
        if (node == Plan.End)
            return;
        List<Delivery> deliveries = [];
        for (int output = 0; output < outputs.Count && output < node.Outputs.Count; output++)
        {
            if (outputs[output] is not { } items)
                continue;
            foreach (PlannedLink link in node.Outputs[output])
            {
                if (Plan.Find(link.Target) is { } target && (onlyTo is null || onlyTo == target) && link.Input < target.ConnectedInputs && Takes(link, items) && (_wanted?.Contains(link.Target) ?? true))
                    deliveries.Add(new Delivery(target, link, items, new InputSource(node.Name, output, runIndex)));
            }
        }

        Deliver(node, deliveries);
    }

    /// <summary>True if items, also none, reach the node at the end of a connection.</summary>
    protected abstract bool Takes(PlannedLink link, IReadOnlyList<Item> items);

    /// <summary>Puts what became ready on the agenda.</summary>
    protected abstract void Deliver(PlannedNode node, List<Delivery> deliveries);

    /// <summary>Items on their way to an input.</summary>
    protected sealed record Delivery(PlannedNode Target, PlannedLink Link, IReadOnlyList<Item> Items, InputSource Source);
}
