using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Evaluation;
using NodeHost.Runtime.Expressions.History;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Runtime.Files;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Expressions.Scope;

/// <summary>Writes recorded runs in short: <c>"A>B"</c>, <c>"If:1>B"</c> for links; runs as outputs of items.</summary>
internal sealed class RecordedBench
{
    private readonly JObject _nodes = [];
    private readonly JObject _connections = [];
    private readonly JObject _pins = [];
    private readonly JObject _settings = [];

    public RecordedBench(params string[] links)
    {
        foreach (string link in links)
        {
            string[] ends = link.Split('>');
            (string source, int output) = Port(ends[0]);
            (string target, int input) = Port(ends[1]);
            NodeNamed(source);
            NodeNamed(target);
            var outputs = (JArray)(_connections[source] ??= new JObject { ["main"] = new JArray() })["main"]!;
            while (outputs.Count <= output)
                outputs.Add(new JArray());
            ((JArray)outputs[output]).Add(new JObject { ["node"] = target, ["type"] = "main", ["index"] = input });
        }
    }

    public JObject? RunData { get; set; } = [];

    public JObject? NodeContexts { get; set; }

    public RecordedBench With(string node, string parameters = "{}", string? type = null)
    {
        JObject made = NodeNamed(node);
        made["parameters"] = NodeJson.Parse(parameters);
        made["type"] = type ?? "test.node";
        return this;
    }

    public RecordedBench Pin(string node, string items)
    {
        _pins[node] = NodeJson.Parse(items);
        return this;
    }

    public RecordedBench Set(string setting, string value)
    {
        _settings[setting] = value;
        return this;
    }

    /// <summary>Adds a run of a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="outputs">An array of outputs, each an array of items.</param>
    /// <param name="sources"><c>A</c>, <c>A:1</c> for its output 1, <c>A:1:2</c> for that of its run 2; empty for none.</param>
    public RecordedBench Run(string node, string outputs, params string[] sources)
    {
        NodeNamed(node);
        var run = new JObject { ["data"] = new JObject { ["main"] = NodeJson.Parse(outputs) }, ["source"] = new JArray(sources.Select(SourceOf)) };
        ((JArray)(RunData![node] ??= new JArray())).Add(run);
        return this;
    }

    /// <summary>The value at an item of a node, as JSON text; the input is what the first source gave out unless it is given.</summary>
    public string Evaluate(string node, string code, string items = """[{"json":{}}]""", int itemIndex = 0, int runIndex = 0)
    {
        RecordedRun run = Recorded();
        using var evaluator = new ExpressionEvaluator(run, ScriptLimits.ForExpressions);
        return FakeRun.Show(evaluator.Evaluate(Expression.Parse($"={{{{ {code} }}}}"), run.ViewOf(node, runIndex, (JArray)NodeJson.Parse(items)), itemIndex));
    }

    /// <summary>The failure at an item of a node.</summary>
    public ExpressionException Fail(string node, string code, string items = """[{"json":{}}]""", int itemIndex = 0, int runIndex = 0) =>
        Assert.Throws<ExpressionException>(() => Evaluate(node, code, items, itemIndex, runIndex))!;

    public RecordedRun Recorded()
    {
        var document = new JObject
        {
            ["id"] = "w1",
            ["name"] = "Recorded",
            ["nodes"] = new JArray(_nodes.PropertyValues()),
            ["connections"] = _connections,
            ["pinData"] = _pins,
            ["settings"] = _settings,
        };
        return new RecordedRun(new RecordedContext
        {
            Workflow = WorkflowReader.Read(document, "recorded").File!,
            RunData = RunData,
            NodeContexts = NodeContexts,
            TimeZone = TimeZoneInfo.Utc,
            Clock = new FakeTimeProvider(new DateTimeOffset(2030, 1, 2, 3, 4, 5, TimeSpan.Zero)),
        });
    }

    private JObject NodeNamed(string name) => (JObject)(_nodes[name] ??= new JObject
    {
        ["id"] = $"id-{name}",
        ["name"] = name,
        ["type"] = "test.node",
        ["typeVersion"] = 1,
        ["position"] = new JArray(0, 0),
        ["parameters"] = new JObject(),
    });

    private static (string Node, int Port) Port(string text) =>
        text.Split(':') is [var node, var port] ? (node, int.Parse(port, CultureInfo.InvariantCulture)) : (text, 0);

    private static JObject SourceOf(string text)
    {
        string[] parts = text.Split(':');
        var source = new JObject { ["previousNode"] = parts[0] };
        if (parts.Length > 1)
            source["previousNodeOutput"] = int.Parse(parts[1], CultureInfo.InvariantCulture);
        if (parts.Length > 2)
            source["previousNodeRun"] = int.Parse(parts[2], CultureInfo.InvariantCulture);
        return source;
    }
}
