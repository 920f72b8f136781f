using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Cli.Compat;

/// <summary>What a file holds: the workflows of an export, or none and why not.</summary>
/// <param name="Path">The file as the user named it.</param>
/// <param name="Workflows">What was found of each workflow.</param>
/// <param name="NoWorkflow">Why the file is no workflow; null where it is one.</param>
internal sealed record CompatFile(string Path, IReadOnlyList<CompatWorkflow> Workflows, string? NoWorkflow)
{
    private static readonly string[] Unreadable = [Codes.FileNotJson, Codes.FileUnreadable, Codes.FileTooLarge];

    /// <summary>Holds a file against the catalogue.</summary>
    public static CompatFile Of(string path, NodeCatalog catalog)
    {
        WorkflowReadResult read = WorkflowReader.Read(path);
        if (read.File is { } file && file.Document["nodes"] is JArray)
            return new CompatFile(path, [CompatWorkflow.Of(read, catalog)], null);
        if (read.Problems.FirstOrDefault(problem => Unreadable.Contains(problem.Code)) is { } fault)
            return new CompatFile(path, [], fault.Message);
        JObject[] inner = [.. Wrapped(path)];
        return inner.Length > 0
            ? new CompatFile(path, [.. inner.Select(root => CompatWorkflow.Of(WorkflowReader.Read(root, path), catalog))], null)
            : new CompatFile(path, [], "it has no list of nodes.");
    }

    // An export of all workflows is a list, and a template has its workflow one level deeper.
    private static IEnumerable<JObject> Wrapped(string path)
    {
        JToken document = NodeJson.ParseWithPlaces(File.ReadAllText(path));
        IEnumerable<JToken> candidates = document switch
        {
            JArray list => list,
            JObject root when root["workflow"] is JObject inner => [inner],
            JObject root when root["workflows"] is JArray list => list,
            _ => [],
        };
        return candidates.OfType<JObject>().Where(root => root["nodes"] is JArray);
    }
}

/// <summary>A workflow and what keeps it from running.</summary>
/// <param name="Name">Name of the workflow.</param>
/// <param name="Nodes">Its nodes.</param>
/// <param name="Obstacles">What is not supported; empty if it would run.</param>
internal sealed record CompatWorkflow(string Name, IReadOnlyList<CompatNode> Nodes, IReadOnlyList<Problem> Obstacles)
{
    public bool Runs => Obstacles.Count == 0;

    public static CompatWorkflow Of(WorkflowReadResult read, NodeCatalog catalog)
    {
        WorkflowFile file = read.File!;
        Problem[] obstacles = [.. new WorkflowPlanner(catalog).Plan(read, null).Problems.Where(problem => problem.Severity == ProblemSeverity.Error)];
        var faulty = obstacles.Select(problem => problem.Node).ToHashSet(StringComparer.Ordinal);
        return new CompatWorkflow(file.Name, [.. file.Nodes.Select(node => new CompatNode(node.Name, node.Type, node.TypeVersion, !faulty.Contains(node.Name)))], obstacles);
    }
}

/// <summary>A node of a workflow.</summary>
internal sealed record CompatNode(string Name, string Type, double Version, bool IsSupported);
