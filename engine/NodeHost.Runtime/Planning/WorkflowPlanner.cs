using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Planning;

/// <summary>Holds a workflow against the catalogue and makes the plan of its run, or all that keeps it from running.</summary>
public sealed class WorkflowPlanner(NodeCatalog catalog)
{
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

        if (problems.HasErrors)
            return new PlanningResult(problems.Sorted(), null);
        var choice = new StartChoice(nodes, file, problems);
        (PlannedNode? begin, PlannedNode? end) = (choice.Begin(start), choice.End(start));
        ExecutionPlan? plan = begin is null || problems.HasErrors ? null : new ExecutionPlan(file, nodes, begin) { End = end };
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
            Credential = source.Disabled ? null : CredentialChoice.Find(source, definition, catalog, problems),
            Outputs = links.OutputsOf(source, OutputCount(definition, parameters, source.TypeVersion)),
            ConnectedInputs = links.ConnectedInputs(source, definition),
        };
    }

    private static int OutputCount(NodeDefinition definition, RecordPlan parameters, double typeVersion) =>
        (definition.OutputsByParameters?.Invoke(parameters.Preview(), typeVersion) ?? definition.Outputs).Count;

    private NodeDefinition? FindDefinition(WorkflowNode source, ProblemList problems)
    {
        if (catalog.Find(source.Type, source.TypeVersion) is { } definition)
            return definition;

        IReadOnlyList<NodeDefinition> others = catalog.FindAll(source.Type);
        if (others.Count == 0)
        {
            problems.Add(Codes.UnknownNodeType, source.Position, $"there is no node type '{source.Type}'.{NearestName.Hint(source.Type, catalog.NodeTypes)} 'nodehost nodes list' shows all; a pack of your own is added by --pack.", source.Name, nodeType: source.Type);
            return null;
        }

        string versions = string.Join(", ", others.SelectMany(other => other.Versions).Order().Select(JsNumber.Format));
        problems.Add(Codes.UnknownNodeVersion, source.Position, $"node type '{source.Type}' has no version {JsNumber.Format(source.TypeVersion)}. Supported: {versions}.", source.Name, nodeType: source.Type);
        return null;
    }
}
