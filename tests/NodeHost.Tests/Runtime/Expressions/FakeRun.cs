using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Evaluation;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Expressions;

/// <summary>A run with a few nodes whose outputs are given.</summary>
internal sealed class FakeRun : IRunView
{
    // A machine that has much else to do must not fail a test that is not about time.
    private static readonly ScriptLimits Unhurried = ScriptLimits.ForExpressions with { Timeout = TimeSpan.FromSeconds(60) };

    private readonly Dictionary<string, IReadOnlyList<Item>> _outputs = [];

    public string? WorkflowId => "wf1";

    public string WorkflowName => "Demo";

    public string ExecutionId => "42";

    public IReadOnlyDictionary<string, JToken> Variables { get; } = new Dictionary<string, JToken> { ["region"] = "north" };

    public IReadOnlyDictionary<string, string> Environment { get; } = new Dictionary<string, string> { ["ALLOWED"] = "yes" };

    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public TimeProvider Clock { get; init; } = new FakeTimeProvider(new DateTimeOffset(2030, 7, 15, 22, 30, 5, 7, TimeSpan.Zero));

    public IReadOnlyCollection<string> NodeNames { get; } = ["Customers", "Orders", "This"];

    public FakeRun With(string node, params string[] items)
    {
        _outputs[node] = Items(items);
        return this;
    }

    public IReadOnlyList<Item>? OutputOf(string node, int output, int? runIndex) =>
        !_outputs.TryGetValue(node, out IReadOnlyList<Item>? items) || runIndex > 0 ? null : output == 0 ? items : [];

    public int ConnectedOutput(string node, string consumer) => 0;

    public Item PairedItem(string node, NodeView from, int itemIndex) => _outputs[node][itemIndex];

    public static IReadOnlyList<Item> Items(params string[] items) => [.. items.Select(json => Item.Of((JObject)NodeJson.Parse(json)))];

    public static NodeView View(params string[] items) => View(Items(items));

    public static NodeView View(IReadOnlyList<Item> items) => new()
    {
        NodeName = "This",
        RunIndex = 2,
        Inputs = [items],
        Sources = [new InputSource("Customers", 1, 0)],
        RawParameters = new JObject { ["mode"] = "raw" },
    };

    /// <summary>The value as JSON text; <c>undefined</c> where there is none.</summary>
    public static string Evaluate(string expression, string item = "{}", FakeRun? run = null)
    {
        using var evaluator = new ExpressionEvaluator(run ?? new FakeRun(), Unhurried);
        return Show(evaluator.Evaluate(Expression.Parse(expression), View(item), 0));
    }

    public static string Show(JToken? value) => value is null ? "undefined" : NodeJson.Write(value);
}
