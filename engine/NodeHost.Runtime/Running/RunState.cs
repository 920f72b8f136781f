using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.History;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Planning;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>What a run has done so far. It belongs to the runner, which alone changes it; expressions read it.</summary>
internal sealed class RunState(ExecutionPlan plan, RunOptions options, TimeZoneInfo timeZone, TimeProvider clock) : IRunView
{
    private readonly RunHistory _history = new(new WorkflowGraph(plan.File.Connections))
    {
        Pinned = node => options.UsePinnedData ? plan.File.PinData.GetValueOrDefault(node) : null,
    };

    public string? WorkflowId => plan.File.Id;

    public string WorkflowName => plan.File.Name;

    public bool IsActive => plan.File.Document["active"] is JValue { Value: true };

    public string ExecutionId { get; } = Guid.NewGuid().ToString("N");

    public IReadOnlyDictionary<string, JToken> Variables => options.Variables;

    public IReadOnlyDictionary<string, string> Environment => options.Environment;

    public TimeZoneInfo TimeZone => timeZone;

    public TimeProvider Clock => clock;

    public IReadOnlyCollection<string> NodeNames { get; } = plan.Nodes.Select(node => node.Name).ToHashSet(StringComparer.Ordinal);

    public bool ShowsItemsAsJson { get; } = RecordedWorkflow.CombinesBinary(plan.File);

    public WorkflowNode? NodeOf(string node) => plan.Find(node)?.Source;

    public IReadOnlyList<WorkflowConnection> AttachmentsOf(string node) => RecordedWorkflow.AttachmentsOf(plan.File, node);

    public JObject? StaticDataOf(string key) => RecordedWorkflow.StaticDataOf(plan.File, key);

    public int RunsOf(string node) => _history.RunsOf(node);

    public void Add(string node, NodeRun run) => _history.Add(node, run);

    public IReadOnlyList<Item>? OutputOf(string node, int output, int? runIndex) => _history.OutputOf(node, output, runIndex);

    public IReadOnlyList<Item>? PinnedItemsOf(string node) => _history.Pinned(node);

    public int ConnectedOutput(string node, string consumer) => _history.Graph.OutputTowards(node, consumer) ?? 0;

    public bool IsConnected(string node, string consumer) => _history.Graph.OutputTowards(node, consumer) is not null;

    public Item PairedItem(string node, NodeView from, int itemIndex) => _history.PairedItem(node, from, itemIndex);
}
