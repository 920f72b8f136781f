using NodeHost.Runtime.Files;

namespace NodeHost.Runtime.Expressions.History;

/// <summary>Which node feeds which: the connections of a workflow along which items flow.</summary>
internal sealed class WorkflowGraph
{
    private const string ItemKind = "main";

    private readonly Dictionary<string, WorkflowConnection[]> _into;
    private readonly Dictionary<(string Node, string Consumer), int?> _found = [];

    public WorkflowGraph(IEnumerable<WorkflowConnection> connections) => _into = connections
        .Where(connection => connection.Kind == ItemKind)
        .GroupBy(connection => connection.Target, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.OrderBy(connection => connection.TargetInput).ToArray(), StringComparer.Ordinal);

    /// <summary>The connections into a node, by input.</summary>
    public IReadOnlyList<WorkflowConnection> Into(string node) => _into.GetValueOrDefault(node, []);

    /// <summary>The output of a node that leads to another by the shortest way; null if none does.</summary>
    public int? OutputTowards(string node, string consumer)
    {
        if (!_found.TryGetValue((node, consumer), out int? output))
            _found.Add((node, consumer), output = Search(node, consumer));
        return output;
    }

    // Backwards from the consumer, level by level; of ways of the same length the one into the first input counts.
    private int? Search(string node, string consumer)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { consumer };
        var open = new Queue<string>([consumer]);
        while (open.TryDequeue(out string? name))
        {
            foreach (WorkflowConnection connection in Into(name))
            {
                if (connection.Source == node && node != consumer)
                    return connection.SourceOutput;
                if (seen.Add(connection.Source))
                    open.Enqueue(connection.Source);
            }
        }

        return null;
    }
}
