using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core;
using NodeHost.Runtime;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;
using NodeHost.Tests.Cli;

namespace NodeHost.Tests.Nodes.Core;

/// <summary>Writes small workflow files with the standard nodes into a folder of its own and runs them.</summary>
internal sealed class FlowBench : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;

    public FlowBench(TimeProvider? clock = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton(clock ?? TimeProvider.System);
        services.AddNodeHost([typeof(Set).Assembly], _ => []);
        _services = services.BuildServiceProvider();
    }

    public List<string> Log { get; } = [];

    /// <summary>Writes a workflow file.</summary>
    /// <param name="name">Its name without <c>.json</c>; its id, too.</param>
    /// <param name="nodes"><c>Name|type|version|parameters|more members</c>, the last two as JSON and optional.</param>
    /// <param name="links"><c>A>B</c>, with output and input as in <c>A:1>B:0</c>, with blanks between.</param>
    /// <param name="settings">As JSON.</param>
    /// <param name="pins">Pinned items by node, as JSON.</param>
    public string Write(string name, string[] nodes, string links, string settings = """{"executionOrder":"v1"}""", string pins = "{}")
    {
        var workflow = new JObject { ["id"] = name, ["name"] = name, ["settings"] = NodeJson.Parse(settings), ["pinData"] = NodeJson.Parse(pins) };
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

        return _folder.Write($"{name}.json", NodeJson.Write(workflow));
    }

    /// <summary>Plans a file; the problems of the plan as text.</summary>
    public string[] ProblemsOf(string file) => [.. Host.Plan(file).Problems.Select(problem => problem.ToString())];

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

    public void Dispose()
    {
        _services.Dispose();
        _folder.Dispose();
    }

    private WorkflowHost Host => _services.GetRequiredService<WorkflowHost>();

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
