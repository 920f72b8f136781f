using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core;
using NodeHost.Runtime;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.Core;

/// <summary>Remove Duplicates over several runs that share static data.</summary>
public sealed class RemoveDuplicatesHistoryTests
{
    private const string New = """{"operation":"removeItemsSeenInPreviousExecutions","dedupeValue":"={{ $json.id }}"}""";
    private const string Higher = """{"operation":"removeItemsSeenInPreviousExecutions","logic":"removeItemsUpToStoredIncrementalKey","incrementalDedupeValue":"={{ $json.id }}"}""";
    private const string Later = """{"operation":"removeItemsSeenInPreviousExecutions","logic":"removeItemsUpToStoredDate","dateDedupeValue":"={{ $json.id }}"}""";
    private const string Clear = """{"operation":"clearDeduplicationHistory","mode":"cleanDatabase"}""";

    private ServiceProvider _services = null!;

    [SetUp]
    public void CreateServices()
    {
        var services = new ServiceCollection();
        services.AddNodeHost([typeof(Set).Assembly], static _ => []);
        _services = services.BuildServiceProvider();
    }

    [TearDown]
    public void RemoveServices() => _services.Dispose();

    // Items of one run are compared with those of earlier runs, and not with each other.
    [TestCase(New, "[1,2,2]", "1,2,2/", "[2,3,\"1\"]", "3/2,1")]
    [TestCase(New, "[null,{\"a\":1}]", ",[object]/", "[\"\",{\"a\":1},{\"a\":2}]", "[object]/,[object]")]
    [TestCase(Higher, "[5,3]", "5,3/", "[4,5,6,\"7\"]", "6,7/4,5")]
    [TestCase(Higher, "[-2]", "-2/", "[-3,-1.5]", "-1.5/-3")]
    [TestCase(Later, "[\"2024-05-01\"]", "2024-05-01/", "[\"2024-05-01T00:00:00Z\",\"2024-05-01T00:00:01+00:00\",\"2023-01-01\"]", "2024-05-01T00:00:01+00:00/2024-05-01T00:00:00Z,2023-01-01")]
    public async Task Second_run_keeps_what_the_first_did_not_have(string parameters, string first, string firstKept, string second, string secondKept)
    {
        var store = new RunStore();

        string one = await RunAsync(store, parameters, first);
        string two = await RunAsync(new RunStore(store.ToJson()), parameters, second);

        Assert.That((one, two), Is.EqualTo((firstKept, secondKept)));
    }

    [Test]
    public async Task Oldest_values_are_forgotten_where_the_history_is_full()
    {
        var store = new RunStore();
        const string Parameters = """{"operation":"removeItemsSeenInPreviousExecutions","dedupeValue":"={{ $json.id }}","options":{"historySize":3}}""";

        await RunAsync(store, Parameters, "[1,2,3]");
        await RunAsync(store, Parameters, "[4]");

        Assert.That(await RunAsync(store, Parameters, "[2,1]"), Is.EqualTo("1/2"));
        Assert.That(store.ToJson().SelectTokens("$..seen[*]").Count(), Is.EqualTo(3));
    }

    [TestCase("node", "node", "1/")]
    [TestCase("workflow", "workflow", "/1")]
    [TestCase("workflow", "node", "1/")]
    public async Task Scope_says_who_remembers_together(string first, string second, string expected)
    {
        var store = new RunStore();

        await RunAsync(store, Scoped(New, first), "[1]", "One");

        Assert.That(await RunAsync(store, Scoped(New, second), "[1]", "Other"), Is.EqualTo(expected));
    }

    [Test]
    public async Task Clearing_forgets_one_scope_and_lets_items_through()
    {
        var store = new RunStore((JObject)NodeJson.Parse("""{"global":{"mine":1}}"""));
        await RunAsync(store, New, "[1]");
        await RunAsync(store, Scoped(New, "workflow"), "[1]");

        string cleared = await RunAsync(store, Scoped(Clear, "workflow"), "[1,1]");

        Assert.That(cleared, Is.EqualTo("1,1"));
        Assert.That(await RunAsync(store, Scoped(New, "workflow"), "[1]"), Is.EqualTo("1/"));
        Assert.That(await RunAsync(store, New, "[1]"), Is.EqualTo("/1"));
        Assert.That((int?)store.ToJson()["global"]!["mine"], Is.EqualTo(1));
    }

    [TestCase(Higher, "[1,\"x\"]", "The value 'x' is not a number [item 1]")]
    [TestCase(Higher, "[null]", "The value 'null' is not a number [item 0]")]
    [TestCase(Later, "[\"soon\"]", "The value 'soon' is not a valid date [item 0]")]
    [TestCase("""{"operation":"removeItemsSeenInPreviousExecutions","dedupeValue":"={{ $json.id }}","options":{"historySize":1}}""", "[1,2]", "The number of items to be processed exceeds the maximum history size. Please increase the history size or reduce the number of items to be processed.")]
    public async Task Unusable_values_are_told_and_nothing_is_remembered(string parameters, string items, string expected)
    {
        var store = new RunStore();

        Assert.That(await RunAsync(store, parameters, items), Is.EqualTo(expected));
        Assert.That(store.HasChanged, Is.False);
    }

    [TestCase(New, "'Node' (Remove Items Processed in Previous Executions) remembers for this run alone: give --static-data FILE to keep what it remembers for the next one.")]
    [TestCase("{}", "")]
    public async Task Run_without_static_data_warns_before_it_begins(string parameters, string expected)
    {
        RunReport report = await ReportAsync(null, parameters, "[1]", "Node");
        RunReport kept = await ReportAsync(new RunStore(), parameters, "[1]", "Node");

        Assert.That(string.Join('|', report.Warnings), Is.EqualTo(expected));
        Assert.That(kept.Warnings, Is.Empty);
    }

    private static string Scoped(string parameters, string scope)
    {
        var json = (JObject)NodeJson.Parse(parameters);
        json["options"] = new JObject { ["scope"] = scope };
        return NodeJson.Write(json);
    }

    private async Task<string> RunAsync(RunStore store, string parameters, string ids, string name = "Node")
    {
        RunReport report = await ReportAsync(store, parameters, ids, name);
        if (report.Failure is { } failure)
            return failure.Message;
        return string.Join('/', report.Nodes.Single(node => node.Node == name).Runs[^1].Outputs
            .Select(static items => string.Join(',', (items ?? []).Select(static item => item.Json["id"] is JObject ? "[object]" : item.Json["id"]?.ToString()))));
    }

    private Task<RunReport> ReportAsync(RunStore? store, string parameters, string ids, string name)
    {
        var workflow = new JObject
        {
            ["nodes"] = new JArray(Node("Start", "manualTrigger", 1, []), Node(name, "removeDuplicates", 2, (JObject)NodeJson.Parse(parameters))),
            ["connections"] = NodeJson.Parse($$$"""{"Start":{"main":[[{"node":"{{{name}}}","type":"main","index":0}]]}}"""),
            ["settings"] = NodeJson.Parse("""{"executionOrder":"v1","timezone":"UTC"}"""),
        };
        PlanningResult planned = new WorkflowPlanner(_services.GetRequiredService<NodeCatalog>()).Plan(WorkflowReader.Parse(NodeJson.Write(workflow), "test.json"), null);
        Assert.That(planned.Problems.Select(static problem => problem.Message), Is.Empty);
        Item[] items = [.. ((JArray)NodeJson.Parse(ids)).Select(static id => Item.Of(new JObject { ["id"] = id.DeepClone() }))];
        return _services.GetRequiredService<WorkflowHost>()
            .RunAsync(planned.Plan!, new RunOptions { Items = items, Store = store }, null, TestContext.CurrentContext.CancellationToken);
    }

    private static JObject Node(string name, string type, double version, JObject parameters) => new()
    {
        ["name"] = name,
        ["type"] = $"n8n-nodes-base.{type}",
        ["typeVersion"] = version,
        ["position"] = new JArray(0, 0),
        ["parameters"] = parameters,
    };
}
