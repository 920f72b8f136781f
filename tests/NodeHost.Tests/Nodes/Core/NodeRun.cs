using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.Core;

/// <summary>One node in a workflow of its own, from the parameters as a file has them to the items that come out.</summary>
internal sealed record NodeRun
{
    /// <summary>The items of the first output; empty if the node failed.</summary>
    public IReadOnlyList<Item> Items { get; private init; } = [];

    /// <summary>Why the run failed, with its hint; null if it did not.</summary>
    public string? Failure { get; private init; }

    /// <summary>What is wrong with the workflow, a line for each problem.</summary>
    public string Problems { get; private init; } = "";

    /// <summary>The data of the items, or the failure, or the problems, as one text.</summary>
    public string Text => Problems.Length > 0 ? Problems : Failure ?? string.Join('|', Items.Select(static item => NodeJson.Write(item.Json)));

    /// <summary>The sources of each item: <c>0,1|2</c>.</summary>
    public string Pairs => string.Join('|', Items.Select(static item => string.Join(',', item.PairedItem.Select(static source => source.Item))));

    /// <summary>The names of each item's files.</summary>
    public string Files => string.Join('|', Items.Select(static item => string.Join(',', item.Binary.Keys)));

    public static Task<NodeRun> OfAsync(string type, double version, string parameters, string items, string node = "{}") =>
        OfAsync(type, version, parameters, [.. ((JArray)NodeJson.Parse(items)).Select(static json => Item.Of((JObject)json))], node);

    public static async Task<NodeRun> OfAsync(string type, double version, string parameters, IReadOnlyList<Item> items, string node = "{}")
    {
        var services = new ServiceCollection();
        services.AddNodeHost([typeof(NodeHost.Nodes.Core.Set).Assembly], static _ => []);
        await using ServiceProvider provider = services.BuildServiceProvider();
        PlanningResult planned = new WorkflowPlanner(provider.GetRequiredService<NodeCatalog>())
            .Plan(WorkflowReader.Parse(Workflow(type, version, parameters, node), "test.json"), null);
        if (planned.Plan is null)
            return new NodeRun { Problems = string.Join('\n', planned.Problems.Select(static problem => problem.Message)) };

        RunReport report = await provider.GetRequiredService<WorkflowHost>()
            .RunAsync(planned.Plan, new RunOptions { Items = items }, null, CancellationToken.None);
        NodeRunReport? run = report.Nodes.FirstOrDefault(static found => found.Node == "Node")?.Runs[^1];
        return new NodeRun
        {
            Items = run is { Outputs: [{ } output, ..] } ? output : [],
            Failure = report.Failure is { } failure ? failure.Hint is { } hint ? $"{failure.Message} // {hint}" : failure.Message : null,
        };
    }

    private static string Workflow(string type, double version, string parameters, string node)
    {
        var tested = new JObject
        {
            ["name"] = "Node",
            ["type"] = $"n8n-nodes-base.{type}",
            ["typeVersion"] = version,
            ["position"] = new JArray(200, 0),
            ["parameters"] = NodeJson.Parse(parameters),
        };
        tested.Merge(NodeJson.Parse(node));
        return NodeJson.Write(new JObject
        {
            ["name"] = "Test",
            ["nodes"] = new JArray(
                new JObject { ["name"] = "Start", ["type"] = "n8n-nodes-base.manualTrigger", ["typeVersion"] = 1, ["position"] = new JArray(0, 0), ["parameters"] = new JObject() },
                tested),
            ["connections"] = NodeJson.Parse("""{"Start":{"main":[[{"node":"Node","type":"main","index":0}]]}}"""),
            ["settings"] = new JObject { ["executionOrder"] = "v1" },
        });
    }
}
