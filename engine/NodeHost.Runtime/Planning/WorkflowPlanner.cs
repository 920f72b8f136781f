using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Planning;

/// <summary>Holds a workflow against the catalogue and makes the plan of its run, or all that keeps it from running.</summary>
public sealed class WorkflowPlanner
{
    private readonly NodeCatalog _catalog;
    private readonly WorkflowFolder? _folder;
    private readonly CallPlanner? _calls;

    /// <param name="catalog">The nodes that there are.</param>
    /// <param name="folder">Where workflows that are called lie; null to leave them unchecked.</param>
    public WorkflowPlanner(NodeCatalog catalog, WorkflowFolder? folder = null)
    {
        _catalog = catalog;
        _folder = folder;
    }

    internal WorkflowPlanner(NodeCatalog catalog, CallPlanner calls)
    {
        _catalog = catalog;
        _calls = calls;
    }

    /// <summary>Plans what was read of a file.</summary>
    /// <param name="read">The file and what is wrong with its form.</param>
    /// <param name="triggerName">The trigger to start with; null for the only or first one.</param>
    public PlanningResult Plan(WorkflowReadResult read, string? triggerName) => PlanFrom(read, new RunStart { Trigger = triggerName });

    /// <summary>Plans what was read of a file.</summary>
    /// <param name="read">The file and what is wrong with its form.</param>
    /// <param name="start">Where the run is to begin and end.</param>
    public PlanningResult PlanFrom(WorkflowReadResult read, RunStart start)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(start);
        if (read.File is not { } file)
            return new PlanningResult(read.Problems, null);

        var problems = new ProblemList(file.Path);
        problems.AddRange(read.Problems);
        var links = new LinkPlanner(file, problems);
        var nodes = new List<PlannedNode>();
        foreach (WorkflowNode source in file.Nodes)
        {
            if (PlanNode(source, links, problems) is { } node)
                nodes.Add(node);
        }

        var calls = _calls ?? new CallPlanner(_catalog, _folder);
        calls.Check(file, nodes, problems);
        // Those who called for this plan tell what is wrong with the files below it.
        IReadOnlyList<Problem> below = _calls is null ? calls.Found : [];
        if (problems.HasErrors || below.Count > 0)
            return new PlanningResult([.. problems.Sorted(), .. below], null);
        var choice = new StartChoice(nodes, file, problems);
        (PlannedNode? begin, PlannedNode? end) = (choice.Begin(start), choice.End(start));
        ExecutionPlan? plan = begin is null || problems.HasErrors ? null : new ExecutionPlan(file, nodes, begin) { End = end };
        if (start.From is not null && plan is { End: { } last } && last != plan.Start && !plan.AncestorsOf(last).Contains(plan.Start))
        {
            problems.Add(Codes.InvalidOption, default, $"no way leads from '{plan.Start.Name}' of --from to '{last.Name}' of --to.");
            plan = null;
        }

        return new PlanningResult(problems.Sorted(), plan);
    }

    private PlannedNode? PlanNode(WorkflowNode source, LinkPlanner links, ProblemList problems)
    {
        NodeDefinition? definition = FindDefinition(source, problems);
        if (definition is null || definition.IsNote)
            return null;

        ActionDefinition? action = null;
        if (definition.Shape == NodeShape.Actions && !ActionChoice.TryFind(source, definition, problems, out action))
            return null;
        var planner = new ParameterPlanner(source, problems);
        RecordDefinition record = action?.Parameters ?? definition.Parameters;
        // The parameters of a disabled node may be half done: that is often why it is disabled.
        RecordPlan parameters = source.Disabled
            ? new RecordPlan(record, [])
            : action is null ? planner.Plan(record, source.Parameters) : planner.Plan(record, EditorValues.Named(source.Parameters, record), EditorValues.Check(source, record, problems));
        return new PlannedNode
        {
            Source = source,
            Definition = definition,
            Action = action,
            Parameters = parameters,
            Credential = source.Disabled ? null : CredentialChoice.Find(source, definition, _catalog, problems),
            Outputs = links.OutputsOf(source, OutputCount(source, definition, parameters)),
            ConnectedInputs = links.ConnectedInputs(source, definition),
            RequiredInputs = source.Disabled ? [] : definition.RequiredInputs?.Invoke(parameters.Preview(), source.TypeVersion) ?? [],
        };
    }

    private static int OutputCount(WorkflowNode source, NodeDefinition definition, RecordPlan parameters)
    {
        // Behind a node without outputs n8n goes on all the same, where the node does so after its error and a file connects it.
        if (definition.Outputs.Count == 0)
            return source.OnError == OnError.ContinueErrorOutput ? 0 : 1;
        return (definition.OutputsByParameters?.Invoke(parameters.Preview(), source.TypeVersion) ?? definition.Outputs).Count;
    }

    private NodeDefinition? FindDefinition(WorkflowNode source, ProblemList problems)
    {
        if (_catalog.Find(source.Type, source.TypeVersion) is { } definition)
            return definition;

        IReadOnlyList<NodeDefinition> others = _catalog.FindAll(source.Type);
        if (others.Count == 0)
        {
            problems.Add(Codes.UnknownNodeType, source.Position, $"there is no node type '{source.Type}'.{NearestName.Hint(source.Type, _catalog.NodeTypes)} 'nodehost nodes list' shows all; a pack of your own is added by --pack.", source.Name, nodeType: source.Type);
            return null;
        }

        string versions = string.Join(", ", others.SelectMany(other => other.Versions).Order().Select(JsNumber.Format));
        problems.Add(Codes.UnknownNodeVersion, source.Position, $"node type '{source.Type}' has no version {JsNumber.Format(source.TypeVersion)}. Supported: {versions}.", source.Name, nodeType: source.Type);
        return null;
    }
}
