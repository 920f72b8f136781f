using System.Reflection;
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

namespace NodeHost.Tests.Nodes.Core;

/// <summary>Runs one node of the standard pack behind a trigger, with its parameters as a workflow file has them.</summary>
internal sealed class PackBench(TimeProvider? clock = null, string zone = "UTC")
{
    private static readonly NodeCatalog Catalog =
        new([.. Assembly.Load("NodeHost.Nodes").GetTypes(), .. Assembly.Load("NodeHost.Credentials").GetTypes()]);

    private readonly Redactor _redactor = new();

    /// <summary>The credential record that the node names.</summary>
    public CredentialRecord? Record { get; init; }

    /// <summary>What every run tells, also where it fails.</summary>
    public RunReport? Report { get; private set; }

    /// <summary>The output of a node for some items, as compact JSON with <c>|</c> between the items.</summary>
    public async Task<string> JsonAsync(string type, double version, string parameters, params string[] items) =>
        string.Join('|', (await RunAsync(type, version, parameters, items)).Select(static item => NodeJson.Write(item.Json)));

    /// <summary>The output of a node; its failure is thrown.</summary>
    public Task<IReadOnlyList<Item>> RunAsync(string type, double version, string parameters, params string[] items) =>
        RunAsync(type, version, parameters, [.. items.Select(static json => Item.Of((JObject)NodeJson.Parse(json)))]);

    /// <summary>The output of a node; its failure is thrown.</summary>
    public async Task<IReadOnlyList<Item>> RunAsync(string type, double version, string parameters, IReadOnlyList<Item> items)
    {
        PlanningResult planned = Plan(type, version, parameters);
        Assert.That(planned.Problems.Select(static problem => problem.Message), Is.Empty);
        var services = new ServiceCollection();
        services.AddSingleton(clock ?? TimeProvider.System);
        services.AddSingleton(_redactor);
        HttpPipeline.AddTo(services);
        foreach (PlannedNode node in planned.Plan!.Nodes)
            services.AddTransient(node.Class);
        await using ServiceProvider provider = services.BuildServiceProvider();
        var host = new WorkflowHost(Catalog, new CredentialResolver(Catalog, [new Records(Record)], _redactor), clock ?? TimeProvider.System, provider);
        Report = await host.RunAsync(planned.Plan, new RunOptions { Items = items }, null, TestContext.CurrentContext.CancellationToken);
        if (Report.Failure is { } failure)
            throw new NodeFailedException(failure.Code, failure.Message) { Parameter = failure.Parameter, ItemIndex = failure.ItemIndex, Hint = failure.Hint };
        return Report.Nodes.Single(static node => node.Node == "Node").Runs[^1].Outputs[0] ?? [];
    }

    /// <summary>Checks the workflow without running it.</summary>
    public PlanningResult Plan(string type, double version, string parameters)
    {
        var node = new JObject
        {
            ["name"] = "Node",
            ["type"] = $"n8n-nodes-base.{type}",
            ["typeVersion"] = version,
            ["position"] = new JArray(200, 0),
            ["parameters"] = NodeJson.Parse(parameters),
        };
        if (Record is not null)
            node["credentials"] = new JObject { [Record.Kind] = new JObject { ["name"] = Record.Name } };
        var start = new JObject { ["name"] = "Start", ["type"] = "n8n-nodes-base.manualTrigger", ["typeVersion"] = 1, ["position"] = new JArray(0, 0), ["parameters"] = new JObject() };
        var workflow = new JObject
        {
            ["nodes"] = new JArray(start, node),
            ["connections"] = new JObject { ["Start"] = new JObject { ["main"] = new JArray { new JArray { new JObject { ["node"] = "Node", ["type"] = "main", ["index"] = 0 } } } } },
            ["settings"] = new JObject { ["executionOrder"] = "v1", ["timezone"] = zone },
        };
        return new WorkflowPlanner(Catalog).Plan(WorkflowReader.Parse(NodeJson.Write(workflow), "test.json"), null);
    }

    private sealed class Records(CredentialRecord? record) : ICredentialSource
    {
        public string Describe(CredentialKindDefinition kind, string? recordName) => "the bench";

        public CredentialRecord? Find(CredentialKindDefinition kind, string? recordName) => record;

        public IReadOnlyList<CredentialEntry> List() => record is null ? [] : [new CredentialEntry(record.Name, record.Kind, record.Source)];
    }
}
