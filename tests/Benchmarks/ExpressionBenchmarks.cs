using BenchmarkDotNet.Attributes;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.Evaluation;
using NodeHost.Runtime.Expressions.Parsing;
using NodeHost.Runtime.Expressions.Sandbox;
using NodeHost.Sdk;

namespace NodeHost.Benchmarks;

/// <summary>What one evaluation of a typical expression costs, over items that differ.</summary>
[MemoryDiagnoser]
public class ExpressionBenchmarks : IDisposable
{
    private const int Count = 1000;

    private readonly Item[] _items = [.. Enumerable.Range(0, Count).Select(n => Item.Of(new JObject
    {
        ["id"] = n,
        ["name"] = $"item {n}",
        ["nested"] = new JObject { ["place"] = new JObject { ["city"] = "Nicosia" } },
        ["list"] = new JArray(1, 2, 3, 4),
        ["at"] = "2030-07-15T22:30:05.007Z",
    }))];

    private ExpressionEvaluator _evaluator = null!;
    private Expression _expression = null!;
    private NodeView _view = null!;

    [Params(
        "={{ $json.id * 2 }}",
        "={{ $json.nested.place.city }}",
        "=Hello {{ $json.name }}, number {{ $json.id }}",
        "={{ $json.list.filter(n => n > 1).map(n => n * 2) }}",
        "={{ $now.toFormat('yyyy-MM-dd HH:mm') }}",
        "={{ DateTime.fromISO($json.at).plus({ days: 1 }).toISO() }}",
        "={{ $json.name.split(' ')[1] }}",
        "={{ $json.name.toTitleCase() }}",
        "={{ $('Orders').item.json.id + 1 }}",
        "={{ $json.id % 2 === 0 ? 'even' : 'odd' }}",
        "={{ ({ id: $json.id, name: $json.name }) }}")]
    public string Code { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        _expression = Expression.Parse(Code);
        _evaluator = new ExpressionEvaluator(new BenchRun(_items), ScriptLimits.ForExpressions);
        _view = new NodeView { NodeName = "This", RunIndex = 0, Inputs = [_items], Sources = [new InputSource("Orders", 0, 0)], RawParameters = [] };
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _evaluator.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public JToken? Evaluate()
    {
        JToken? last = null;
        for (int i = 0; i < Count; i++)
            last = _evaluator.Evaluate(_expression, _view, i);
        return last;
    }

    private sealed class BenchRun(IReadOnlyList<Item> items) : IRunView
    {
        public string? WorkflowId => "1";

        public string WorkflowName => "Bench";

        public string ExecutionId => "1";

        public IReadOnlyDictionary<string, JToken> Variables { get; } = new Dictionary<string, JToken>();

        public IReadOnlyDictionary<string, string> Environment { get; } = new Dictionary<string, string>();

        public TimeZoneInfo TimeZone => TimeZoneInfo.Utc;

        public TimeProvider Clock => TimeProvider.System;

        public IReadOnlyCollection<string> NodeNames { get; } = new HashSet<string> { "Orders", "This" };

        public IReadOnlyList<Item>? OutputOf(string node, int output, int? runIndex) => items;

        public int ConnectedOutput(string node, string consumer) => 0;

        public Item PairedItem(string node, NodeView from, int itemIndex) => items[itemIndex];
    }
}
