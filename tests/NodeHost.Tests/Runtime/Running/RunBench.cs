using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Credentials;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Http;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Running;

/// <summary>Runs small workflows over the sample nodes: <c>A &gt; B &gt; C</c> instead of pages of JSON.</summary>
internal sealed class RunBench
{
    private static readonly Type[] Samples = [.. typeof(RunBench).Assembly.GetTypes().Where(type => type.Namespace == typeof(RunBench).Namespace && type.IsAssignableTo(typeof(Node)))];

    private readonly ServiceProvider _services;
    private readonly NodeCatalog _catalog = new(Samples);

    public RunBench(TimeProvider? clock = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton(clock ?? TimeProvider.System);
        services.AddSingleton(World);
        services.AddSingleton(Pbx);
        services.AddSingleton<Redactor>();
        HttpPipeline.AddTo(services);
        foreach (Type node in Samples)
            services.AddTransient(node);
        _services = services.BuildServiceProvider();
    }

    public OutsideWorld World { get; } = new();

    public SamplePbx Pbx { get; } = new();

    public List<RunEvent> Events { get; } = [];

    /// <summary>Plans a workflow of nodes and connections.</summary>
    /// <param name="nodes"><c>Name:type</c>, with more members of the node as JSON behind a space.</param>
    /// <param name="links"><c>A>B</c>, with output and input as in <c>A:1>B:0</c>.</param>
    /// <param name="order">v1 or v0.</param>
    /// <param name="pins">Pinned items by node, as JSON.</param>
    public PlanningResult Plan(string[] nodes, string[] links, string order = "v1", string pins = "{}") =>
        new WorkflowPlanner(_catalog).Plan(WorkflowReader.Parse(NodeJson.Write(Workflow(nodes, links, order, pins)), "test.json"), null);

    public async Task<RunReport> RunAsync(
        string[] nodes, string[] links, string order = "v1", int items = 3, RunOptions? options = null, string pins = "{}", CancellationToken cancellationToken = default)
    {
        PlanningResult planned = Plan(nodes, links, order, pins);
        Assert.That(planned.Problems, Is.Empty);
        return await RunAsync(planned.Plan!, (options ?? new RunOptions()) with { Items = Numbers(items) }, cancellationToken);
    }

    /// <summary>Items with <c>n</c> from 1.</summary>
    public static IReadOnlyList<Item> Numbers(int items) => [.. Enumerable.Range(1, items).Select(n => Item.Of(new JObject { ["n"] = n }))];

    public async Task<RunReport> RunAsync(ExecutionPlan plan, RunOptions options, CancellationToken cancellationToken = default)
    {
        var clock = _services.GetRequiredService<TimeProvider>();
        var host = new WorkflowHost(_catalog, new CredentialResolver(_catalog, [], _services.GetRequiredService<Redactor>()), clock, _services);
        return await host.RunAsync(plan, options, new Recorder(Events), cancellationToken);
    }

    /// <summary>The items of a node's newest run, as compact JSON.</summary>
    public static string[] ItemsOf(RunReport report, string node, int output = 0, int run = -1)
    {
        NodeReport found = report.Nodes.Single(candidate => candidate.Node == node);
        NodeRunReport one = run < 0 ? found.Runs[^1] : found.Runs[run];
        return [.. (one.Outputs[output] ?? []).Select(item => NodeJson.Write(item.Json))];
    }

    private static JObject Workflow(string[] nodes, string[] links, string order, string pins)
    {
        var list = new JArray();
        for (int i = 0; i < nodes.Length; i++)
        {
            string[] parts = nodes[i].Split(' ', 2);
            string[] head = parts[0].Split(':');
            var node = new JObject { ["name"] = head[0], ["type"] = $"bench.{head[1]}", ["position"] = new JArray(i * 100, i * 100), ["parameters"] = new JObject() };
            if (parts.Length > 1)
                node.Merge(NodeJson.Parse(parts[1]));
            list.Add(node);
        }

        var connections = new JObject();
        foreach (string link in links)
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

        return new JObject { ["nodes"] = list, ["connections"] = connections, ["settings"] = new JObject { ["executionOrder"] = order }, ["pinData"] = NodeJson.Parse(pins) };
    }

    private static (string Node, int Port) End(string text)
    {
        string[] parts = text.Split(':');
        return (parts[0], parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0);
    }

    private sealed class Recorder(List<RunEvent> events) : IObserver<RunEvent>
    {
        public void OnNext(RunEvent value) => events.Add(value);

        public void OnCompleted()
        {
        }

        public void OnError(Exception error) => Assert.Fail(new StringBuilder("unexpected ").Append(error).ToString());
    }
}
