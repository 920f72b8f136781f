using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Planning;

/// <summary>
/// Checks the workflows that a workflow names without an expression, and those that they call in turn: each file once, so that
/// workflows may call each other in circles.
/// </summary>
internal sealed class CallPlanner(NodeCatalog catalog, WorkflowFolder? folder)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<Problem> _found = [];

    /// <summary>What is wrong with the files that are called.</summary>
    public IReadOnlyList<Problem> Found => _found;

    /// <summary>Checks what a workflow calls. What is wrong with the call itself is added to the problems of the workflow.</summary>
    public void Check(WorkflowFile file, IEnumerable<PlannedNode> nodes, ProblemList problems)
    {
        bool isFirst = _seen.Count == 0;
        _seen.Add(Path.GetFullPath(file.Path));
        foreach (PlannedNode node in nodes)
        {
            // Pinned items stand in for what the other workflow would give.
            if (!node.Source.Disabled && !file.PinData.ContainsKey(node.Name)
                && node.Definition.Call?.Invoke(node.Parameters.Preview(), node.Source.TypeVersion) is { } called)
                CheckCall(node, called, problems);
        }

        if (isFirst)
            CheckErrorWorkflow(file, problems);
    }

    private void CheckCall(PlannedNode node, CalledWorkflow called, ProblemList problems)
    {
        SourcePosition position = (node.Source.Parameters[called.Parameter] ?? node.Source.Parameters).Position();
        if (called.Workflow.Json is { } json)
        {
            foreach (Problem problem in ErrorsOf(WorkflowReader.Read(json, "(workflow in a parameter)"), TriggerKind.SubWorkflow))
                problems.Add(problem.Code, position, $"the workflow in the parameter{(problem.Node is null ? "" : $", node '{problem.Node}'")}: {problem.Message}", node.Name, called.Parameter);
            return;
        }

        try
        {
            if (FileOf(called.Workflow) is { } path && _seen.Add(Path.GetFullPath(path)))
                _found.AddRange(ErrorsOf(WorkflowReader.Read(path), TriggerKind.SubWorkflow));
        }
        catch (NodeFailedException missing)
        {
            problems.Add(missing.Code, position, $"{missing.Message} {missing.Hint}".TrimEnd(), node.Name, called.Parameter);
        }
    }

    // A run needs its error workflow only when it fails, and files from elsewhere often name one that stayed there.
    private void CheckErrorWorkflow(WorkflowFile file, ProblemList problems)
    {
        if (file.Settings.ErrorWorkflow is not { } name || name == file.Id)
            return;
        SourcePosition position = ((file.Document["settings"] as JObject)?["errorWorkflow"]).Position();
        try
        {
            if (FileOf(SubWorkflow.Named(name)) is { } path && ErrorsOf(WorkflowReader.Read(path), TriggerKind.Error).FirstOrDefault() is { } first)
                problems.Add(first.Code, position, $"settings.errorWorkflow names a workflow that cannot be run: {first}", severity: ProblemSeverity.Warning);
        }
        catch (NodeFailedException missing)
        {
            problems.Add(missing.Code, position, $"settings.errorWorkflow: {missing.Message} {missing.Hint}".TrimEnd(), severity: ProblemSeverity.Warning);
        }
    }

    private string? FileOf(SubWorkflow workflow) => folder?.FileOf(workflow);

    private IEnumerable<Problem> ErrorsOf(WorkflowReadResult read, TriggerKind start) => new WorkflowPlanner(catalog, this)
        .PlanFrom(read, new RunStart { Kind = start }).Problems.Where(problem => problem.Severity == ProblemSeverity.Error);
}
