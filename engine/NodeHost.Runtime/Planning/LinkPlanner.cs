using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Planning;

/// <summary>Holds the connections of a workflow against the inputs and outputs that its nodes have.</summary>
internal sealed class LinkPlanner
{
    private const string Main = "main";

    private readonly ILookup<string, WorkflowConnection> _bySource;
    private readonly ILookup<string, WorkflowConnection> _byTarget;
    private readonly Dictionary<string, WorkflowNode> _nodes;
    private readonly ProblemList _problems;

    public LinkPlanner(WorkflowFile file, ProblemList problems)
    {
        _problems = problems;
        _nodes = file.Nodes.ToDictionary(node => node.Name, StringComparer.Ordinal);
        foreach (WorkflowConnection other in file.Connections.Where(connection => connection.Kind != Main))
            problems.Add(Codes.UnsupportedFeature, other.Position, $"connections of kind '{other.Kind}' are not supported; items flow along 'main'.", other.Source);
        List<WorkflowConnection> main = [.. file.Connections.Where(connection => connection.Kind == Main)];
        _bySource = main.ToLookup(connection => connection.Source, StringComparer.Ordinal);
        _byTarget = main.ToLookup(connection => connection.Target, StringComparer.Ordinal);
    }

    /// <summary>The connections of each output of a node, an error output last.</summary>
    /// <param name="node">The node.</param>
    /// <param name="own">How many outputs it has of its own, without an error output.</param>
    public IReadOnlyList<IReadOnlyList<PlannedLink>> OutputsOf(WorkflowNode node, int own)
    {
        int count = own + (node.OnError == OnError.ContinueErrorOutput ? 1 : 0);
        var outputs = new List<PlannedLink>[count];
        for (int i = 0; i < count; i++)
            outputs[i] = [];
        foreach (WorkflowConnection connection in _bySource[node.Name])
        {
            if (connection.SourceOutput < count)
                outputs[connection.SourceOutput].Add(new PlannedLink(connection.Target, connection.TargetInput, _nodes[connection.Target].Canvas));
            else if (!node.Disabled)
                _problems.Add(Codes.UnknownConnectionPort, connection.Position, OutputText(connection, count, own), node.Name);
        }

        return outputs;
    }

    /// <summary>How many inputs of a node count as connected.</summary>
    public int ConnectedInputs(WorkflowNode node, NodeDefinition definition)
    {
        int connected = definition.Inputs.Count > 0 ? 1 : 0;
        foreach (WorkflowConnection connection in _byTarget[node.Name])
        {
            if (connection.TargetInput >= 0 && connection.TargetInput < definition.Inputs.Count)
                connected = Math.Max(connected, connection.TargetInput + 1);
            else if (!node.Disabled)
                _problems.Add(Codes.UnknownConnectionPort, connection.Position, $"'{connection.Source}' is connected to input {connection.TargetInput} of '{node.Name}', which has {Count(definition.Inputs.Count, "input")}.", node.Name);
        }

        return connected;
    }

    private static string OutputText(WorkflowConnection connection, int count, int own)
    {
        string hint = connection.SourceOutput == own ? " An error output needs \"onError\": \"continueErrorOutput\"." : "";
        return $"a connection starts at output {connection.SourceOutput}, but the node has {Count(count, "output")}.{hint}";
    }

    private static string Count(int count, string noun) => count switch
    {
        0 => $"no {noun}s",
        1 => $"one {noun}, 0",
        _ => $"{noun}s 0 to {count - 1}",
    };
}
