using NodeHost.Runtime.Planning;

namespace NodeHost.Runtime.Journal;

/// <summary>Which nodes run anew after a change: those that it touches, and all that get items from them.</summary>
internal static class TouchedNodes
{
    public static HashSet<string> Of(ExecutionPlan plan, IReadOnlyList<WorkflowChange> changes, string? from)
    {
        // A setting may mean anything, such as another time zone.
        if (changes.Any(change => change.Node is null))
            return plan.Nodes.Select(node => node.Name).ToHashSet(StringComparer.Ordinal);
        HashSet<string> touched = changes.Select(change => change.Node!).ToHashSet(StringComparer.Ordinal); // Those without a node are dealt with above.
        if (from is not null)
            touched.Add(from);
        string[] behind = [.. plan.Nodes.Where(node => plan.AncestorsOf(node).Any(ancestor => touched.Contains(ancestor.Name))).Select(node => node.Name)];
        touched.UnionWith(behind);
        return touched;
    }
}
