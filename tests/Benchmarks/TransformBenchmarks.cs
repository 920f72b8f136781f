using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Benchmarks;

/// <summary>What it costs to set, compute, sort, split, gather and summarise 100,000 items. Time and allocation are those of one item.</summary>
[MemoryDiagnoser]
[OperationsPerSecond]
public class TransformBenchmarks
{
    private const int Count = 100_000;
    private const int ListLength = 10;

    private static readonly Dictionary<string, (string Type, double Version, string Parameters)> Nodes = new()
    {
        ["Set"] = ("set", 3.4, """{"assignments":{"assignments":[{"name":"label","value":"={{ $json.name }}","type":"string"},{"name":"one","value":1,"type":"number"}]},"includeOtherFields":true}"""),
        ["Code"] = ("code", 2, """{"jsCode":"return $input.all().map(({ json }) => ({ json: { id: json.id, label: json.name + '!' } }));"}"""),
        ["Code for each"] = ("code", 2, """{"mode":"runOnceForEachItem","jsCode":"return { id: $json.id, label: $json.name + '!' };"}"""),
        ["Sort"] = ("sort", 1, """{"sortFieldsUi":{"sortField":[{"fieldName":"group"},{"fieldName":"name","order":"descending"}]}}"""),
        ["Split Out"] = ("splitOut", 1, """{"fieldToSplitOut":"list","include":"selectedOtherFields","fieldsToInclude":"id"}"""),
        ["Aggregate"] = ("aggregate", 1, """{"fieldsToAggregate":{"fieldToAggregate":[{"fieldToAggregate":"id"},{"fieldToAggregate":"nested.zip"}]}}"""),
        ["Summarize"] = ("summarize", 1.1, """{"fieldsToSummarize":{"values":[{"aggregation":"sum","field":"id"},{"aggregation":"countUnique","field":"name"},{"aggregation":"max","field":"nested.zip"}]},"fieldsToSplitBy":"group"}"""),
    };

    private WorkflowHost _host = null!;
    private ExecutionPlan _plan = null!;
    private RunOptions _options = null!;

    /// <summary>The node.</summary>
    [Params("Set", "Code", "Code for each", "Sort", "Split Out", "Aggregate", "Summarize")]
    public string Node { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        var services = new ServiceCollection();
        services.AddNodeHost([System.Reflection.Assembly.Load("NodeHost.Nodes"), System.Reflection.Assembly.Load("NodeHost.Credentials")], _ => []);
        ServiceProvider provider = services.BuildServiceProvider();
        _host = provider.GetRequiredService<WorkflowHost>();
        PlanningResult planned = new WorkflowPlanner(provider.GetRequiredService<NodeCatalog>()).Plan(WorkflowReader.Parse(Workflow(), "benchmark.json"), null);
        _plan = planned.Plan ?? throw new InvalidOperationException(string.Join('\n', planned.Problems));
        // Split Out makes ten items of each, so that 100,000 come out.
        bool splits = Node == "Split Out";
        _options = new RunOptions { Items = [.. Enumerable.Range(0, splits ? Count / ListLength : Count).Select(n => ItemOf(n, splits))] };
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public async Task Run_of_100000_items()
    {
        RunReport report = await _host.RunAsync(_plan, _options, null, CancellationToken.None);
        if (report.Status != RunStatus.Success)
            throw new InvalidOperationException(report.Failure?.Message);
    }

    // The order of the names is a scrambled one, and the same in every run.
    private static Item ItemOf(int n, bool splits)
    {
        var json = new JObject
        {
            ["id"] = n,
            ["name"] = $"item {n * 7919L % Count}",
            ["group"] = n % 100,
            ["nested"] = new JObject { ["zip"] = 10_000 + n },
        };
        if (splits)
            json["list"] = new JArray(Enumerable.Range(0, ListLength).Select(i => new JObject { ["place"] = i }));
        return Item.Of(json);
    }

    private string Workflow()
    {
        (string type, double version, string parameters) = Nodes[Node];
        return $$$"""
            {
              "name": "{{{Node}}}",
              "nodes": [
                {"name":"Start","type":"n8n-nodes-base.manualTrigger","typeVersion":1,"position":[0,0],"parameters":{}},
                {"name":"Node","type":"n8n-nodes-base.{{{type}}}","typeVersion":{{{JsNumber.Format(version)}}},"position":[200,0],"parameters":{{{parameters}}}}
              ],
              "connections": {"Start":{"main":[[{"node":"Node","type":"main","index":0}]]}},
              "settings": {"executionOrder":"v1"}
            }
            """;
    }
}
