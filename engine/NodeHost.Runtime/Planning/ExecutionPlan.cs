using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Planning;

/// <summary>A workflow that was checked against the catalogue and can be run any number of times. Immutable.</summary>
public sealed class ExecutionPlan
{
    private readonly Dictionary<string, PlannedNode> _byName;
    private readonly Lazy<ILookup<string, PlannedFeed>> _feeds;
    private readonly Lazy<bool> _looksBack;

    public ExecutionPlan(WorkflowFile file, IReadOnlyList<PlannedNode> nodes, PlannedNode start)
    {
        File = file;
        Nodes = nodes;
        Start = start;
        _byName = nodes.ToDictionary(node => node.Name, StringComparer.Ordinal);
        _looksBack = new Lazy<bool>(() => nodes.Any(node => LookBack.IsIn(node.Source.Parameters)));
        _feeds = new Lazy<ILookup<string, PlannedFeed>>(() => FeedsOf(nodes).ToLookup(feed => feed.Target, StringComparer.Ordinal));
    }

    /// <summary>The workflow as its file says.</summary>
    public WorkflowFile File { get; }

    /// <summary>The nodes that may run, in the order of the file; notes are left out.</summary>
    public IReadOnlyList<PlannedNode> Nodes { get; }

    /// <summary>The node that the run begins with: a trigger, or one in the middle.</summary>
    public PlannedNode Start { get; }

    /// <summary>The node that the run ends with; null for the end of everything.</summary>
    public PlannedNode? End { get; init; }

    /// <summary>A node by name; null if there is none.</summary>
    public PlannedNode? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>False if no expression or script of the workflow can ask for the items of earlier nodes.</summary>
    public bool LooksBack => _looksBack.Value;

    /// <summary>True if a node cannot run more than once: it stands in no loop, and one way alone leads to each input.</summary>
    public bool RunsOnce(PlannedNode node)
    {
        IReadOnlySet<PlannedNode> ancestors = AncestorsOf(node);
        return !ancestors.Contains(node)
            && ancestors.Append(node).All(one => !ancestors.Contains(one) || !AncestorsOf(one).Contains(one))
            && ancestors.Append(node).All(one => FeedsOf(one.Name).GroupBy(feed => feed.Input).All(group => group.Count() == 1));
    }

    /// <summary>The connections into a node, by input.</summary>
    public IEnumerable<PlannedFeed> FeedsOf(string name) => _feeds.Value[name];

    /// <summary>The nodes from which a way leads to a node; itself, too, where it stands in a loop.</summary>
    public IReadOnlySet<PlannedNode> AncestorsOf(PlannedNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var found = new HashSet<PlannedNode>();
        var open = new Stack<PlannedNode>([node]);
        while (open.TryPop(out PlannedNode? next))
        {
            foreach (PlannedFeed feed in FeedsOf(next.Name))
            {
                if (found.Add(feed.Source))
                    open.Push(feed.Source);
            }
        }

        return found;
    }

    private static IEnumerable<PlannedFeed> FeedsOf(IReadOnlyList<PlannedNode> nodes) =>
        from node in nodes
        from output in Enumerable.Range(0, node.Outputs.Count)
        from link in node.Outputs[output]
        orderby link.Input
        select new PlannedFeed(node, output, link.Target, link.Input);
}

/// <summary>A node that can be run: what the file says, bound to the class that serves it.</summary>
public sealed class PlannedNode
{
    public required WorkflowNode Source { get; init; }

    public required NodeDefinition Definition { get; init; }

    /// <summary>The chosen action of a node with actions; null for others.</summary>
    public ActionDefinition? Action { get; init; }

    public required RecordPlan Parameters { get; init; }

    /// <summary>The credential record that the node works with; null for none.</summary>
    public CredentialReference? Credential { get; init; }

    /// <summary>The connections of each output, an error output last.</summary>
    public required IReadOnlyList<IReadOnlyList<PlannedLink>> Outputs { get; init; }

    /// <summary>Inputs that something is connected to, up to the last such one; at least 1 for a node that has inputs.</summary>
    public required int ConnectedInputs { get; init; }

    /// <summary>Inputs without whose items the node does not run; none for a node that runs with those of any input.</summary>
    public IReadOnlyList<int> RequiredInputs { get; init; } = [];

    public string Name => Source.Name;

    /// <summary>The class that runs.</summary>
    public Type Class => Action?.Class ?? Definition.Class;

    /// <summary>True if an expression or script of the node may ask for other items of its input than the one that it is at.</summary>
    public bool LooksAround => LookBack.SeesInputIn(Source.Parameters);

    public NodeEffect Effect => Action?.Effect ?? Definition.Effect;

    /// <summary>Outputs of the node itself, without an error output.</summary>
    public int OwnOutputs => Outputs.Count - (HasErrorOutput ? 1 : 0);

    /// <summary>True where failed items have an output of their own.</summary>
    public bool HasErrorOutput => Source.OnError == OnError.ContinueErrorOutput;
}

/// <summary>A connection to an input of another node.</summary>
public sealed record PlannedLink(string Target, int Input, CanvasPosition Canvas);

/// <summary>A connection as its target sees it.</summary>
public sealed record PlannedFeed(PlannedNode Source, int Output, string Target, int Input);
