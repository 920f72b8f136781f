using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.Core;

/// <summary>Runs one node of the standard pack in a workflow around it, so that a test sees names, defaults and binding as a file meets them.</summary>
internal sealed class SubjectRun
{
    private const string Name = "Subject";

    private readonly PlanningResult _planned;
    private readonly WorkflowHost _host;

    private SubjectRun(WorkflowHost host, PlanningResult planned) => (_host, _planned) = (host, planned);

    /// <summary>What is wrong with the workflow.</summary>
    public string Problems => string.Join('\n', _planned.Problems);

    /// <summary>Plans a workflow of the node and its inputs.</summary>
    /// <param name="node">Type without its prefix and version, as in <c>merge 3.2</c>.</param>
    /// <param name="parameters">The parameters as JSON.</param>
    /// <param name="inputs">The items of each input, as JSON.</param>
    /// <param name="more">More members of the node, as JSON.</param>
    /// <param name="connectedOutputs">How many outputs are connected.</param>
    public static SubjectRun Of(string node, string parameters, string[] inputs, string more = "{}", int connectedOutputs = 0)
    {
        var services = new ServiceCollection();
        services.AddNodeHost([Assembly.Load("NodeHost.Nodes"), Assembly.Load("NodeHost.Credentials")], _ => []);
        ServiceProvider provider = services.BuildServiceProvider();
        WorkflowReadResult read = WorkflowReader.Parse(NodeJson.Write(Workflow(node, parameters, inputs, more, connectedOutputs)), "test.json");
        PlanningResult planned = new WorkflowPlanner(provider.GetRequiredService<NodeCatalog>()).Plan(read, null);
        return new SubjectRun(provider.GetRequiredService<WorkflowHost>(), planned);
    }

    /// <summary>Runs it.</summary>
    public async Task<NodeRunReport> RunAsync(CancellationToken cancellationToken)
    {
        Assert.That(Problems, Is.Empty);
        RunReport report = await _host.RunAsync(_planned.Plan!, new RunOptions(), null, cancellationToken);
        return report.Nodes.Single(static node => node.Node == Name).Runs[^1];
    }

    /// <summary>Runs it and gives the items of each output as JSON, with <c>|</c> between.</summary>
    public static async Task<string> OutputsAsync(string node, string parameters, params string[] inputs)
    {
        NodeRunReport run = await Of(node, parameters, inputs).RunAsync(TestContext.CurrentContext.CancellationToken);
        Assert.That(run.Failure, Is.Null);
        return Text(run);
    }

    /// <summary>The items of each output as JSON.</summary>
    public static string Text(NodeRunReport run) =>
        string.Join('|', run.Outputs.Select(static items => string.Join(',', (items ?? []).Select(static item => NodeJson.Write(item.Json)))));

    /// <summary>The sources of each item of an output, as <c>input:item</c>.</summary>
    public static string Pairs(NodeRunReport run, int output = 0) => string.Join(' ', run.Outputs[output]!
        .Select(static item => string.Join('+', item.PairedItem.Select(static source => $"{source.Input}:{source.Item}"))));

    private static JObject Workflow(string node, string parameters, string[] inputs, string more, int connectedOutputs)
    {
        string[] parts = node.Split(' ');
        var subject = new JObject
        {
            ["name"] = Name,
            ["type"] = $"n8n-nodes-base.{parts[0]}",
            ["typeVersion"] = NodeJson.Parse(parts[1]),
            ["position"] = new JArray(500, 0),
            ["parameters"] = NodeJson.Parse(parameters),
        };
        subject.Merge(NodeJson.Parse(more));
        var nodes = new JArray(Node("Start", "manualTrigger"), subject, Node("End", "noOp"));
        var pins = new JObject();
        var starts = new JArray();
        var connections = new JObject { ["Start"] = new JObject { ["main"] = new JArray { starts } } };
        for (int i = 0; i < inputs.Length; i++)
        {
            nodes.Add(Node($"In{i}", "noOp"));
            pins[$"In{i}"] = new JArray(((JArray)NodeJson.Parse(inputs[i])).Select(static json => new JObject { ["json"] = json.DeepClone() }));
            starts.Add(Link($"In{i}", 0));
            connections[$"In{i}"] = new JObject { ["main"] = new JArray { new JArray { Link(Name, i) } } };
        }

        connections[Name] = new JObject { ["main"] = new JArray(Enumerable.Range(0, connectedOutputs).Select(static _ => new JArray { Link("End", 0) })) };
        return new JObject
        {
            ["nodes"] = nodes,
            ["connections"] = connections,
            ["pinData"] = pins,
            ["settings"] = new JObject { ["executionOrder"] = "v1", ["timezone"] = "UTC" },
        };
    }

    private static JObject Node(string name, string type) => new()
    {
        ["name"] = name,
        ["type"] = $"n8n-nodes-base.{type}",
        ["typeVersion"] = 1,
        ["position"] = new JArray(0, 0),
        ["parameters"] = new JObject(),
    };

    private static JObject Link(string node, int input) => new() { ["node"] = node, ["type"] = "main", ["index"] = input };
}
