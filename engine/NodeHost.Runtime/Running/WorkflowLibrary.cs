using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>The workflows beside the one that runs, in its folder: each is found and checked when it is first called.</summary>
internal sealed class WorkflowLibrary(NodeCatalog catalog, string folder)
{
    private readonly Dictionary<(TriggerKind, string), ExecutionPlan> _plans = [];
    private readonly Dictionary<JObject, ExecutionPlan> _inline = new(ReferenceEqualityComparer.Instance);
    private readonly WorkflowFolder _folder = new(folder);

    /// <summary>A workflow that can be run.</summary>
    /// <exception cref="NodeFailedException">It is not found or has problems.</exception>
    public ExecutionPlan Find(SubWorkflow wanted, TriggerKind start)
    {
        if (wanted.Json is { } json)
        {
            if (!_inline.TryGetValue(json, out ExecutionPlan? inline))
                _inline.Add(json, inline = Plan(WorkflowReader.Read(json, "(workflow in a parameter)"), start));
            return inline;
        }

        if (_plans.TryGetValue((start, $"{wanted.File}|{wanted.Id}"), out ExecutionPlan? plan))
            return plan;
        plan = Plan(WorkflowReader.Read(_folder.FileOf(wanted)), start);
        _plans.Add((start, $"{wanted.File}|{wanted.Id}"), plan);
        return plan;
    }

    private ExecutionPlan Plan(WorkflowReadResult read, TriggerKind start)
    {
        PlanningResult planned = new WorkflowPlanner(catalog).PlanFrom(read, new RunStart { Kind = start });
        if (planned.Plan is { } plan)
            return plan;
        Problem[] errors = [.. planned.Problems.Where(problem => problem.Severity == ProblemSeverity.Error)];
        string more = errors.Length > 1 ? $" ({errors.Length - 1} more)" : "";
        throw new NodeFailedException(Codes.SubWorkflowRefused, $"The called workflow has problems: {errors[0]}{more}")
        {
            Hint = "'nodehost validate' shows them all.",
        };
    }
}
