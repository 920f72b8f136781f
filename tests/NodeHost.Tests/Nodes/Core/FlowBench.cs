using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core;
using NodeHost.Runtime;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Credentials;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;
using NodeHost.Tests.Cli;

namespace NodeHost.Tests.Nodes.Core;

/// <summary>Runs the standard nodes as a workflow file meets them: whole workflows, written into a folder of its own, or one node by itself.</summary>
internal sealed class FlowBench : IDisposable
{
    /// <summary>The name of the node that is run by itself.</summary>
    public const string NodeName = "Node";

    private readonly Lazy<TemporaryFolder> _folder = new(static () => new TemporaryFolder());
    private readonly ServiceProvider _services;
    private readonly string _zone;

    /// <param name="clock">The clock of all runs; null for the machine's.</param>
    /// <param name="zone">The time zone of a node that is run by itself.</param>
    public FlowBench(TimeProvider? clock = null, string zone = "UTC")
    {
        _zone = zone;
        var services = new ServiceCollection();
        services.AddSingleton(clock ?? TimeProvider.System);
        services.AddNodeHost([typeof(Set).Assembly, Assembly.Load("NodeHost.Credentials")], _ => [new BenchCredentials(Record)]);
        _services = services.BuildServiceProvider();
    }

    /// <summary>The credential record that a node run by itself names.</summary>
    public CredentialRecord? Record { get; init; }

    /// <summary>What the last run of a node by itself told, also where it failed.</summary>
    public RunReport? Report { get; private set; }

    public List<string> Log { get; } = [];

    /// <summary>Writes a workflow file.</summary>
    /// <param name="name">Its name without <c>.json</c>; its id, too.</param>
    /// <param name="nodes"><c>Name|type|version|parameters|more members</c>, the last two as JSON and optional.</param>
    /// <param name="links"><c>A>B</c>, with output and input as in <c>A:1>B:0</c>, with blanks between.</param>
    /// <param name="settings">As JSON.</param>
    /// <param name="pins">Pinned items by node, as JSON.</param>
    public string Write(string name, string[] nodes, string links, string settings = """{"executionOrder":"v1"}""", string pins = "{}")
    {
        var workflow = new JObject { ["id"] = name, ["name"] = name, ["settings"] = NodeJson.Parse(settings) };
        if (pins != "{}")
            workflow["pinData"] = NodeJson.Parse(pins);
        workflow["nodes"] = new JArray(nodes.Select(NodeOf));
        var connections = new JObject();
        workflow["connections"] = connections;
        foreach (string link in links.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] ends = link.Split('>');
            (string source, int output) = End(ends[0]);
            (string target, int input) = End(ends[1]);
            connections[source] ??= new JObject { ["main"] = new JArray() };
            var outputs = (JArray)connections[source]!["main"]!;
            while (outputs.Count <= output)
                outputs.Add(new JArray());
            ((JArray)outputs[output]).Add(new JObject { ["node"] = target, ["type"] = "main", ["index"] = input });
        }

        return _folder.Value.Write($"{name}.json", NodeJson.Write(workflow));
    }

    /// <summary>Plans a file; the problems of the plan as text.</summary>
    public string[] ProblemsOf(string file) => [.. Host.Plan(file).Problems.Select(problem => problem.ToString())];

    /// <summary>Plans a file.</summary>
    public PlanningResult Plan(string file, RunStart start) => Host.Plan(file, start);

    public async Task<RunReport> RunAsync(string file, string? items = null, RunStart? start = null, RunOptions? options = null, CancellationToken cancellationToken = default)
    {
        PlanningResult planned = Host.Plan(file, start ?? new RunStart());
        Assert.That(planned.Plan, Is.Not.Null, string.Join('\n', planned.Problems));
        options ??= new RunOptions();
        if (items is not null)
            options = options with { Items = [.. ((JArray)NodeJson.Parse(items)).Select(item => Item.Of((JObject)item))] };
        return await Host.RunAsync(planned.Plan!, options, new LogReader(Log), cancellationToken);
    }

    /// <summary>The items of a node's run at an output, as compact JSON.</summary>
    public static string Items(RunReport report, string node, int output = 0, int run = -1)
    {
        NodeReport found = report.Nodes.Single(candidate => candidate.Node == node);
        NodeRunReport one = run < 0 ? found.Runs[^1] : found.Runs[run];
        return string.Join('|', (one.Outputs[output] ?? []).Select(item => NodeJson.Write(item.Json)));
    }

    /// <summary>The output of one node for some items, as compact JSON with <c>|</c> between the items; its failure is thrown.</summary>
    public async Task<string> JsonAsync(string type, double version, string parameters, params string[] items) =>
        string.Join('|', (await RunAsync(type, version, parameters, items)).Select(static item => NodeJson.Write(item.Json)));

    /// <summary>The output of one node; its failure is thrown.</summary>
    public Task<IReadOnlyList<Item>> RunAsync(string type, double version, string parameters, params string[] items) =>
        RunAsync(type, version, parameters, [.. items.Select(ItemOf)]);

    /// <summary>The output of one node; its failure is thrown.</summary>
    public async Task<IReadOnlyList<Item>> RunAsync(string type, double version, string parameters, IReadOnlyList<Item> items)
    {
        PlanningResult planned = Plan(type, version, parameters);
        Assert.That(planned.Problems.Select(static problem => problem.Message), Is.Empty);
        Report = await Host.RunAsync(planned.Plan!, new RunOptions { Items = items }, null, TestContext.CurrentContext.CancellationToken);
        if (Report.Failure is { } failure)
            throw new NodeFailedException(failure.Code, failure.Message) { Parameter = failure.Parameter, ItemIndex = failure.ItemIndex, Hint = failure.Hint };
        return Report.Nodes.Single(static node => node.Node == NodeName).Runs[^1].Outputs[0] ?? [];
    }

    /// <summary>Plans a workflow of one node.</summary>
    public PlanningResult Plan(string type, double version, string parameters, string more = "{}")
    {
        JObject node = NodeWorkflow.Subject(type, version, parameters, more);
        if (Record is not null)
            node["credentials"] = new JObject { [Record.Kind] = new JObject { ["name"] = Record.Name } };
        return PlanText(NodeWorkflow.BehindTrigger(node, _zone));
    }

    /// <summary>Runs one node over items; problems and failures are told by what it returns.</summary>
    public static Task<NodeRun> NodeAsync(string type, double version, string parameters, string items, string more = "{}") =>
        NodeAsync(type, version, parameters, [.. ((JArray)NodeJson.Parse(items)).Select(static json => Item.Of((JObject)json))], more);

    /// <summary>Runs one node over items; problems and failures are told by what it returns.</summary>
    public static async Task<NodeRun> NodeAsync(string type, double version, string parameters, IReadOnlyList<Item> items, string more = "{}")
    {
        using var bench = new FlowBench();
        PlanningResult planned = bench.Plan(type, version, parameters, more);
        if (planned.Plan is null)
            return new NodeRun { Problems = string.Join('\n', planned.Problems.Select(static problem => problem.Message)) };
        RunReport report = await bench.Host.RunAsync(planned.Plan, new RunOptions { Items = items }, null, TestContext.CurrentContext.CancellationToken);
        NodeRunReport? run = report.Nodes.FirstOrDefault(static found => found.Node == NodeName)?.Runs[^1];
        return new NodeRun
        {
            Items = run is { Outputs: [{ } output, ..] } ? output : [],
            Failure = report.Failure is { } failure ? failure.Hint is { } hint ? $"{failure.Message} // {hint}" : failure.Message : null,
        };
    }

    /// <summary>Plans a workflow of one node and its inputs; the problems as text.</summary>
    /// <param name="node">Type without its prefix and version, as in <c>merge 3.2</c>.</param>
    /// <param name="parameters">The parameters as JSON.</param>
    /// <param name="inputs">The items of each input, as JSON.</param>
    /// <param name="connectedOutputs">How many outputs are connected.</param>
    public static string ProblemsOf(string node, string parameters, string[] inputs, int connectedOutputs)
    {
        using var bench = new FlowBench();
        return string.Join('\n', bench.PlanInputs(node, parameters, inputs, "{}", connectedOutputs).Problems);
    }

    /// <summary>Runs one node over the items of its inputs.</summary>
    /// <param name="node">Type without its prefix and version, as in <c>merge 3.2</c>.</param>
    /// <param name="parameters">The parameters as JSON.</param>
    /// <param name="inputs">The items of each input, as JSON.</param>
    /// <param name="more">More members of the node, as JSON.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public static async Task<NodeRunReport> ReportAsync(
        string node, string parameters, string[] inputs, string more = "{}", CancellationToken cancellationToken = default)
    {
        using var bench = new FlowBench();
        PlanningResult planned = bench.PlanInputs(node, parameters, inputs, more, 0);
        Assert.That(string.Join('\n', planned.Problems), Is.Empty);
        RunReport report = await bench.Host.RunAsync(planned.Plan!, new RunOptions(), null, cancellationToken);
        return report.Nodes.Single(static found => found.Node == NodeName).Runs[^1];
    }

    /// <summary>Runs one node over the items of its inputs and gives the items of each output as JSON, with <c>|</c> between.</summary>
    public static async Task<string> OutputsAsync(string node, string parameters, params string[] inputs)
    {
        NodeRunReport run = await ReportAsync(node, parameters, inputs, cancellationToken: TestContext.CurrentContext.CancellationToken);
        Assert.That(run.Failure, Is.Null);
        return Text(run);
    }

    /// <summary>The items of each output as JSON.</summary>
    public static string Text(NodeRunReport run) =>
        string.Join('|', run.Outputs.Select(static items => string.Join(',', (items ?? []).Select(static item => NodeJson.Write(item.Json)))));

    /// <summary>The sources of each item of an output, as <c>input:item</c>.</summary>
    public static string Pairs(NodeRunReport run, int output = 0) => string.Join(' ', run.Outputs[output]!
        .Select(static item => string.Join('+', item.PairedItem.Select(static source => $"{source.Input}:{source.Item}"))));

    public void Dispose()
    {
        _services.Dispose();
        if (_folder.IsValueCreated)
            _folder.Value.Dispose();
    }

    private WorkflowHost Host => _services.GetRequiredService<WorkflowHost>();

    private PlanningResult PlanText(string workflow) =>
        new WorkflowPlanner(_services.GetRequiredService<NodeCatalog>()).Plan(WorkflowReader.Parse(workflow, "test.json"), null);

    private PlanningResult PlanInputs(string node, string parameters, string[] inputs, string more, int connectedOutputs)
    {
        string[] parts = node.Split(' ');
        JObject subject = NodeWorkflow.Subject(parts[0], double.Parse(parts[1], CultureInfo.InvariantCulture), parameters, more);
        return PlanText(NodeWorkflow.WithInputs(subject, inputs, connectedOutputs));
    }

    private static Item ItemOf(string json) => Item.Of((JObject)NodeJson.Parse(json));

    private static JObject NodeOf(string text, int index)
    {
        string[] parts = text.Split('|');
        var node = new JObject
        {
            ["name"] = parts[0],
            ["type"] = $"n8n-nodes-base.{parts[1]}",
            ["typeVersion"] = double.Parse(parts[2], CultureInfo.InvariantCulture),
            ["position"] = new JArray(index * 100, index * 100),
            ["parameters"] = parts.Length > 3 && parts[3].Length > 0 ? NodeJson.Parse(parts[3]) : new JObject(),
        };
        if (parts.Length > 4)
            node.Merge(NodeJson.Parse(parts[4]));
        return node;
    }

    private static (string Node, int Port) End(string text)
    {
        string[] parts = text.Split(':');
        return (parts[0], parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0);
    }

    private sealed class LogReader(List<string> log) : IObserver<RunEvent>
    {
        public void OnNext(RunEvent value)
        {
            if (value is LogWritten line)
                log.Add(line.Message);
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
