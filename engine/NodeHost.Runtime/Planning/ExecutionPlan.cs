using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Planning;

/// <summary>A workflow that was checked against the catalogue and can be run any number of times. Immutable.</summary>
public sealed class ExecutionPlan
{
    private readonly Dictionary<string, PlannedNode> _byName;

    public ExecutionPlan(WorkflowFile file, IReadOnlyList<PlannedNode> nodes, PlannedNode start)
    {
        File = file;
        Nodes = nodes;
        Start = start;
        _byName = nodes.ToDictionary(node => node.Name, StringComparer.Ordinal);
    }

    /// <summary>The workflow as its file says.</summary>
    public WorkflowFile File { get; }

    /// <summary>The nodes that may run, in the order of the file; notes are left out.</summary>
    public IReadOnlyList<PlannedNode> Nodes { get; }

    /// <summary>The trigger that the run begins with.</summary>
    public PlannedNode Start { get; }

    /// <summary>A node by name; null if there is none.</summary>
    public PlannedNode? Find(string name) => _byName.GetValueOrDefault(name);
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

    public string Name => Source.Name;

    /// <summary>The class that runs.</summary>
    public Type Class => Action?.Class ?? Definition.Class;

    public NodeEffect Effect => Action?.Effect ?? Definition.Effect;

    /// <summary>Outputs of the node itself, without an error output.</summary>
    public int OwnOutputs => Outputs.Count - (HasErrorOutput ? 1 : 0);

    /// <summary>True where failed items have an output of their own.</summary>
    public bool HasErrorOutput => Source.OnError == OnError.ContinueErrorOutput;
}

/// <summary>A connection to an input of another node.</summary>
public sealed record PlannedLink(string Target, int Input, CanvasPosition Canvas);
