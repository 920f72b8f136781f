using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Planning;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>What a run has done so far. It belongs to the runner, which alone changes it; expressions read it.</summary>
internal sealed class RunState(ExecutionPlan plan, RunOptions options, TimeZoneInfo timeZone, TimeProvider clock) : IRunView
{
    private readonly Dictionary<string, List<NodeRun>> _runs = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), int> _connectedOutputs = [];

    public string? WorkflowId => plan.File.Id;

    public string WorkflowName => plan.File.Name;

    public string ExecutionId { get; } = Guid.NewGuid().ToString("N");

    public IReadOnlyDictionary<string, JToken> Variables => options.Variables;

    public IReadOnlyDictionary<string, string> Environment => options.Environment;

    public TimeZoneInfo TimeZone => timeZone;

    public TimeProvider Clock => clock;

    public IReadOnlyCollection<string> NodeNames { get; } = [.. plan.Nodes.Select(node => node.Name)];

    public JObject? ParametersOf(string node) => plan.Find(node)?.Source.Parameters;

    /// <summary>How often a node has run.</summary>
    public int RunsOf(string node) => _runs.TryGetValue(node, out List<NodeRun>? runs) ? runs.Count : 0;

    public void Add(string node, NodeRun run)
    {
        if (_runs.TryGetValue(node, out List<NodeRun>? runs))
            runs.Add(run);
        else
            _runs[node] = [run];
    }

    /// <summary>A run of a node: the one named, or the newest; null if it has not run.</summary>
    public NodeRun? Find(string node, int? runIndex)
    {
        if (!_runs.TryGetValue(node, out List<NodeRun>? runs))
            return null;
        int index = runIndex ?? runs.Count - 1;
        return index >= 0 && index < runs.Count ? runs[index] : null;
    }

    public IReadOnlyList<Item>? OutputOf(string node, int output, int? runIndex)
    {
        NodeRun? run = Find(node, runIndex);
        if (run is null)
            return null;
        return output < run.Outputs.Count ? run.Outputs[output] ?? [] : [];
    }

    public int ConnectedOutput(string node, string consumer)
    {
        if (!_connectedOutputs.TryGetValue((node, consumer), out int output))
            _connectedOutputs[(node, consumer)] = output = FindConnectedOutput(node, consumer);
        return output;
    }

    public Item PairedItem(string node, NodeView from, int itemIndex) => new PairedItemTrace(this, node).Follow(from, itemIndex);

    // The first output from which the consumer can be reached; branches may meet again, then the first one counts.
    private int FindConnectedOutput(string node, string consumer)
    {
        IReadOnlyList<IReadOnlyList<PlannedLink>> outputs = plan.Find(node)?.Outputs ?? [];
        for (int output = 0; output < outputs.Count; output++)
        {
            if (Reaches(outputs[output], consumer))
                return output;
        }

        return 0;
    }

    private bool Reaches(IReadOnlyList<PlannedLink> links, string consumer)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(links.Select(link => link.Target));
        while (open.TryPop(out string? name))
        {
            if (name == consumer)
                return true;
            if (!seen.Add(name))
                continue;
            foreach (PlannedLink link in plan.Find(name)?.Outputs.SelectMany(output => output) ?? [])
                open.Push(link.Target);
        }

        return false;
    }
}
