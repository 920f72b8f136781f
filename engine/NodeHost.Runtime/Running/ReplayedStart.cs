using NodeHost.Runtime.Expressions.History;
using NodeHost.Runtime.Planning;

namespace NodeHost.Runtime.Running;

/// <summary>
/// The start of a run in the middle of a recorded one: nodes that do not lie behind the start count as having run, and the start
/// gets what they gave it then.
/// </summary>
internal sealed class ReplayedStart
{
    private readonly ExecutionPlan _plan;
    private readonly RecordedReport _report;
    private readonly HashSet<PlannedNode> _behind;

    public ReplayedStart(ExecutionPlan plan, RecordedReport report)
    {
        _plan = plan;
        _report = report;
        _behind = Behind(plan);
        Kept = [.. report.Runs.Where(run => plan.Find(run.Node) is { } node && !_behind.Contains(node))];
    }

    /// <summary>The runs that count, in their order.</summary>
    public IReadOnlyList<ReportedRun> Kept { get; }

    /// <summary>Those whose outputs were passed on.</summary>
    public IEnumerable<ReportedRun> Passed => Kept.Where(run => !run.HasFailed);

    /// <summary>Why there is nothing to start with; null if there is.</summary>
    public string? Fault()
    {
        string start = _plan.Start.Name;
        if (OtherWorkflow() is { } other)
            return other;
        PlannedFeed[] feeds = [.. _plan.FeedsOf(start)];
        if (feeds.Length == 0)
            return $"nothing leads to '{start}', so that it got nothing from other nodes: give its items by --input.";
        if (Passed.Any(run => feeds.Any(feed => feed.Source.Name == run.Node && run.Run.Outputs.ElementAtOrDefault(feed.Output) is { Count: > 0 })))
            return null;
        if (feeds.Any(feed => _behind.Contains(feed.Source)))
            return $"'{start}' stands in a loop, which a run cannot enter in its middle: begin at {Names(Entries())}.";
        string[] missing = [.. feeds.Select(feed => feed.Source.Name).Except(Passed.Select(run => run.Node), StringComparer.Ordinal)];
        return missing.Length > 0
            ? $"it has no items of {Names(missing)}, from which '{start}' gets its own."
            : $"no items came to '{start}' in it.";
    }

    private string? OtherWorkflow()
    {
        (string? id, string name) = (_plan.File.Id, _plan.File.Name);
        bool isOther = id is not null && _report.WorkflowId is not null
            ? id != _report.WorkflowId
            : _report.WorkflowName is not null && name != _report.WorkflowName;
        return isOther ? $"it is of another workflow, {Describe(_report.WorkflowName, _report.WorkflowId)}; this one is {Describe(name, id)}." : null;
    }

    private static string Describe(string? name, string? id) => id is null ? $"\"{name}\"" : $"\"{name}\" (id {id})";

    private static string Names(IEnumerable<string> names) => string.Join(" or ", names.Select(name => $"'{name}'"));

    // Where a way leads into the loop from outside of it.
    private IEnumerable<string> Entries() => _plan.AncestorsOf(_plan.Start)
        .Where(node => _behind.Contains(node) && _plan.FeedsOf(node.Name).Any(feed => !_behind.Contains(feed.Source)))
        .Select(node => node.Name);

    private static HashSet<PlannedNode> Behind(ExecutionPlan plan)
    {
        HashSet<PlannedNode> found = [plan.Start];
        var open = new Stack<PlannedNode>([plan.Start]);
        while (open.TryPop(out PlannedNode? node))
        {
            foreach (PlannedLink link in node.Outputs.SelectMany(output => output))
            {
                if (plan.Find(link.Target) is { } next && found.Add(next))
                    open.Push(next);
            }
        }

        return found;
    }
}
