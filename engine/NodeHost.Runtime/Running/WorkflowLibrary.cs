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
    private Dictionary<string, string>? _byId;

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

        string name = wanted.File ?? wanted.Id ?? "";
        if (_plans.TryGetValue((start, $"{wanted.File}|{wanted.Id}"), out ExecutionPlan? plan))
            return plan;
        string path = wanted.File is not null ? FileOf(name) : FileOfId(name);
        plan = Plan(WorkflowReader.Read(path), start);
        _plans.Add((start, $"{wanted.File}|{wanted.Id}"), plan);
        return plan;
    }

    private string FileOf(string name)
    {
        string path = Path.Combine(folder, name);
        return File.Exists(path) ? path : throw new NodeFailedException(Codes.SubWorkflowMissing, $"There is no workflow file '{path}'.");
    }

    // A file is named by its id more often than not, so that the others need not be read.
    private string FileOfId(string id)
    {
        string likely = Path.Combine(folder, id + ".json");
        if (id.Length > 0 && id.IndexOfAny(Path.GetInvalidFileNameChars()) < 0 && File.Exists(likely))
            return likely;
        _byId ??= ReadIds();
        return _byId.TryGetValue(id, out string? path) ? path : throw new NodeFailedException(Codes.SubWorkflowMissing, $"Workflow does not exist: no file in '{folder}' has the id '{id}'.")
        {
            Hint = $"Export the workflow to that folder, with its \"id\", or as '{id}.json'.{NearestName.Hint(id, _byId.Keys)}",
        };
    }

    private Dictionary<string, string> ReadIds()
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            // Not every JSON file beside a workflow is one; those that are none are left out.
            if (WorkflowReader.Read(path).File is { Id: { Length: > 0 } id })
                ids.TryAdd(id, path);
        }

        return ids;
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
