using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.History;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Planning;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>What a run has done so far. It belongs to the runner, which alone changes it; expressions read it.</summary>
internal sealed class RunState : IRunView
{
    /// <summary>From this many items on it matters who holds them.</summary>
    public const int LargeOutput = 10_000;

    private readonly ExecutionPlan _plan;
    private readonly RunOptions _options;
    private readonly WorkflowGraph _graph;
    private readonly Dictionary<string, JObject> _contexts = new(StringComparer.Ordinal);
    private RunHistory _history;

    public RunState(ExecutionPlan plan, RunOptions options, TimeZoneInfo timeZone, TimeProvider clock)
    {
        _plan = plan;
        _options = options;
        _graph = new WorkflowGraph(plan.File.Connections);
        _history = NewHistory();
        TimeZone = timeZone;
        Clock = clock;
        Store = options.Store ?? new RunStore(plan.File.Document["staticData"] as JObject);
        NodeNames = plan.Nodes.Select(node => node.Name).ToHashSet(StringComparer.Ordinal);
        ShowsItemsAsJson = RecordedWorkflow.CombinesBinary(plan.File);
    }

    public ExecutionPlan Plan => _plan;

    public string? WorkflowId => _plan.File.Id;

    public string WorkflowName => _plan.File.Name;

    public bool IsActive => _plan.File.Document["active"] is JValue { Value: true };

    public string ExecutionId { get; private set; } = Guid.NewGuid().ToString("N");

    public string Mode => _options.Mode;

    public IReadOnlyDictionary<string, JToken> Variables => _options.Variables;

    public IReadOnlyDictionary<string, string> Environment => _options.Environment;

    public TimeZoneInfo TimeZone { get; }

    public TimeProvider Clock { get; }

    /// <summary>What nodes leave for each other and for later runs.</summary>
    public RunStore Store { get; }

    public IReadOnlyCollection<string> NodeNames { get; }

    public bool ShowsItemsAsJson { get; }

    /// <summary>Forgets the run, so that the next one of the same plan can begin.</summary>
    public void Reset()
    {
        _history = NewHistory();
        _contexts.Clear();
        ExecutionId = Guid.NewGuid().ToString("N");
    }

    /// <summary>Gives the run the id that it had in an earlier process.</summary>
    public void Recall(string executionId) => ExecutionId = executionId;

    public WorkflowNode? NodeOf(string node) => _plan.Find(node)?.Source;

    public IReadOnlyList<WorkflowConnection> AttachmentsOf(string node) => RecordedWorkflow.AttachmentsOf(_plan.File, node);

    public JObject? StaticDataOf(string key) => Store.Find(key);

    public JObject? ContextOf(string node) => _contexts.GetValueOrDefault(node);

    public void Remember(string node, JObject context) => _contexts[node] = context;

    /// <summary>What nodes keep over their runs, by node.</summary>
    public IReadOnlyDictionary<string, JObject> Contexts => _contexts;

    /// <summary>Takes runs of a recorded run for runs of this one.</summary>
    public void Adopt(IEnumerable<ReportedRun> runs, RecordedReport report)
    {
        foreach (ReportedRun run in runs)
        {
            _history.Add(run.Node, run.Run);
            if (report.ContextOf(run.Node) is { } context)
                _contexts[run.Node] = context;
        }
    }

    public int RunsOf(string node) => _history.RunsOf(node);

    /// <summary>Keeps a run for expressions to look back on; not its items where they are many and none looks.</summary>
    public void Add(string node, NodeRun run)
    {
        bool isLarge = run.Outputs.Sum(output => output?.Count ?? 0) >= LargeOutput;
        _history.Add(node, isLarge && !_plan.LooksBack ? run with { Outputs = [] } : run);
    }

    public IReadOnlyList<Item>? OutputOf(string node, int output, int? runIndex) => _history.OutputOf(node, output, runIndex);

    public IReadOnlyList<Item>? PinnedItemsOf(string node) => _history.Pinned(node);

    public int ConnectedOutput(string node, string consumer) => _graph.OutputTowards(node, consumer) ?? 0;

    public bool IsConnected(string node, string consumer) => _graph.OutputTowards(node, consumer) is not null;

    public Item PairedItem(string node, NodeView from, int itemIndex) => _history.PairedItem(node, from, itemIndex);

    private RunHistory NewHistory() => new(_graph)
    {
        Overwritten = (item, place) => _options.Recorded?.Overwritten(item, place),
        Pinned = node => _options.UsePinnedData ? _plan.File.PinData.GetValueOrDefault(node) : null,
    };
}
