using System.Runtime.CompilerServices;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Files;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.History;

/// <summary>
/// A run as n8n keeps it: the workflow and what its nodes gave out. Expressions see it as they would have seen the run itself.
/// </summary>
public sealed class RecordedRun : IRunView
{
    // As n8n's editor shows what is known when the workflow runs.
    private const string Later = "[filled at execution time]";

    private readonly RecordedContext _context;
    private readonly WorkflowFile _file;
    private readonly RunHistory _history;
    private readonly Dictionary<string, WorkflowNode> _nodes;
    private readonly ConditionalWeakTable<Item, JObject> _records = [];

    /// <exception cref="FormatException">The data have not the shape that n8n gives them; the message says where.</exception>
    public RecordedRun(RecordedContext context)
    {
        _context = context;
        _file = context.Workflow;
        _nodes = _file.Nodes.ToDictionary(node => node.Name, StringComparer.Ordinal);
        _history = new RunHistory(new WorkflowGraph(_file.Connections))
        {
            Pinned = PinnedItemsOf,
            Overwritten = (item, place) => RecordedRunReader.OverwriteOf(RecordOf(item), place),
        };
        var reader = new RecordedRunReader(Remember);
        foreach ((string node, NodeRun run) in reader.ReadRuns(context.RunData))
            _history.Add(node, run);
    }

    public string? WorkflowId => _file.Id;

    public string WorkflowName => _file.Name;

    public bool IsActive => _file.Document["active"] is JValue { Value: true };

    public string ExecutionId => _context.ExecutionId;

    public string Mode => _context.Mode;

    public string? ResumeAddress => Later;

    public IReadOnlyDictionary<string, JToken> Variables => _context.Variables;

    public IReadOnlyDictionary<string, string> Environment => _context.Environment;

    public TimeZoneInfo TimeZone => _context.TimeZone;

    public TimeProvider Clock => _context.Clock;

    public IReadOnlyCollection<string> NodeNames => _nodes.Keys;

    public bool ShowsItemsAsJson => RecordedWorkflow.CombinesBinary(_file);

    public bool HasBegun => _context.RunData is not null;

    public int RunsOf(string node) => _history.RunsOf(node);

    public IReadOnlyList<Item>? OutputOf(string node, int output, int? runIndex) => _history.OutputOf(node, output, runIndex);

    public IReadOnlyList<Item>? PinnedItemsOf(string node) => _file.PinData.GetValueOrDefault(node);

    public int ConnectedOutput(string node, string consumer) => _history.Graph.OutputTowards(node, consumer) ?? 0;

    public bool IsConnected(string node, string consumer) => _history.Graph.OutputTowards(node, consumer) is not null;

    public Item PairedItem(string node, NodeView from, int itemIndex) => _history.PairedItem(node, from, itemIndex);

    public WorkflowNode? NodeOf(string node) => _nodes.GetValueOrDefault(node);

    public IReadOnlyList<WorkflowConnection> AttachmentsOf(string node) => RecordedWorkflow.AttachmentsOf(_file, node);

    public JObject? StaticDataOf(string key) => RecordedWorkflow.StaticDataOf(_file, key);

    public JObject? ContextOf(string node) => _context.NodeContexts?[$"node:{node}"] as JObject;

    public JObject? RecordOf(Item item) => _records.TryGetValue(item, out JObject? record) ? record : null;

    public JObject? ToolInputOf(string node, int runIndex, int itemIndex)
    {
        JToken? run = _context.RunData?[node] is JArray runs && runIndex < runs.Count ? runs[runIndex] : null;
        JToken? items = run.Member("inputOverride").Member("ai_tool") is JArray { Count: > 0 } inputs ? inputs[0] : null;
        return items is JArray list && itemIndex >= 0 && itemIndex < list.Count ? list[itemIndex].Member("json") as JObject : null;
    }

    /// <summary>The node whose expressions are to be evaluated, over items that were written as n8n writes them.</summary>
    /// <exception cref="FormatException">An item is not one.</exception>
    public NodeView ViewOf(string node, int runIndex, IEnumerable<JToken> items)
    {
        var reader = new RecordedRunReader(Remember);
        IReadOnlyList<Item> input = reader.ReadItems(items, "items");
        NodeRun? own = _history.Find(node, runIndex);
        WorkflowNode? definition = NodeOf(node);
        return new NodeView
        {
            NodeName = node,
            RunIndex = runIndex,
            Inputs = [input],
            Sources = own?.Sources ?? SourcesOf(node),
            RawParameters = definition?.Parameters ?? [],
            TypeVersion = definition?.TypeVersion ?? 1,
            InputsAreTied = own is null && input.All(item => item.PairedItem.Count == 0),
        };
    }

    // Where the record does not say from where the items came, the newest run of each connected node is taken.
    private InputSource?[] SourcesOf(string node)
    {
        WorkflowConnection[] connections = [.. _history.Graph.Into(node).Where(connection => RunsOf(connection.Source) > 0)];
        if (connections.Length == 0)
            return [null];
        var sources = new InputSource?[Math.Max(1, connections.Max(connection => connection.TargetInput) + 1)];
        foreach (WorkflowConnection connection in connections)
        {
            if (connection.TargetInput >= 0)
                sources[connection.TargetInput] ??= new InputSource(connection.Source, connection.SourceOutput, RunsOf(connection.Source) - 1);
        }

        return sources;
    }

    private void Remember(Item item, JObject record) => _records.Add(item, record);
}
