using System.Net;
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
using PbxNode = NodeHost.Nodes.ThreeCx.ThreeCx;

namespace NodeHost.Tests.ThreeCxDocument;

/// <summary>Runs actions of the pack the way of a workflow, planner, binder and pipeline included, against a PBX that says yes to all.</summary>
internal sealed class PackBench : IDisposable
{
    public const string Root = "https://pbx.example.com/xapi/v1";

    private readonly ServiceProvider _services;
    private readonly List<SentRequest> _sent = [];

    public PackBench()
    {
        var services = new ServiceCollection();
        services.AddSingleton(TimeProvider.System);
        services.AddNodeHost([typeof(PbxNode).Assembly, Assembly.Load("NodeHost.Credentials")], _ => [new Record()]);
        services.AddHttpClient(HttpPipeline.VerifiedConnections).ConfigurePrimaryHttpMessageHandler(() => new AgreeablePbx(_sent));
        _services = services.BuildServiceProvider();
    }

    /// <summary>The actions of the pack.</summary>
    public static IReadOnlyList<ActionDefinition> Actions { get; } =
        new NodeCatalog([typeof(PbxNode).Assembly]).FindAll("n8n-nodes-3cx.threecx")[0].Actions;

    /// <summary>Holds a workflow of one node against the catalogue.</summary>
    public PlanningResult Plan(ActionDefinition action, JObject parameters)
    {
        var given = new JObject { ["resource"] = action.Resource, ["operation"] = action.Operation };
        given.Merge(parameters);
        var workflow = new JObject
        {
            ["nodes"] = new JArray(
                Node("Start", "n8n-nodes-base.manualTrigger", []),
                Node("Pbx", "n8n-nodes-3cx.threecx", given, new JObject { ["threeCxApi"] = new JObject { ["name"] = "Mine" } })),
            ["connections"] = NodeJson.Parse("""{"Start":{"main":[[{"node":"Pbx","type":"main","index":0}]]}}"""),
            ["settings"] = new JObject { ["executionOrder"] = "v1" },
        };
        return new WorkflowPlanner(_services.GetRequiredService<NodeCatalog>()).Plan(WorkflowReader.Parse(NodeJson.Write(workflow), "test.json"), null);
    }

    /// <summary>Runs an action once.</summary>
    /// <returns>What was sent, or what was wrong.</returns>
    public async Task<(SentRequest? Sent, string? Fault)> SendAsync(ActionDefinition action, JObject parameters)
    {
        PlanningResult planned = Plan(action, parameters);
        if (planned.Plan is null || planned.Problems.Count > 0)
            return (null, string.Join("; ", planned.Problems));
        _sent.Clear();
        RunReport report = await _services.GetRequiredService<WorkflowHost>().RunAsync(planned.Plan, new RunOptions { Concurrency = 1 }, null, CancellationToken.None);
        if (report.Failure is { } failure)
            return (null, failure.Message);
        return _sent is [var only] ? (only, null) : (null, $"{_sent.Count} requests were sent");
    }

    public void Dispose() => _services.Dispose();

    private static JObject Node(string name, string type, JObject parameters, JObject? credentials = null) => new()
    {
        ["name"] = name,
        ["type"] = type,
        ["typeVersion"] = 1,
        ["parameters"] = parameters,
        ["credentials"] = credentials ?? [],
    };

    private sealed class Record : ICredentialSource
    {
        public string Describe(CredentialKindDefinition kind, string? recordName) => "the test";

        public CredentialRecord? Find(CredentialKindDefinition kind, string? recordName) => new(
            "Mine", kind.Name, new Dictionary<string, JToken> { ["baseUrl"] = "https://pbx.example.com", ["apiToken"] = "token" }, "the test");

        public IReadOnlyList<CredentialEntry> List() => [];
    }

    private sealed class AgreeablePbx(List<SentRequest> sent) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            // Requests that change something have an empty body, so that the connection does not repeat them on its own.
            string? body = request.Content is null or { Headers.ContentLength: 0 } ? null : await request.Content.ReadAsStringAsync(cancellationToken);
            string[] headers = [.. request.Headers.NonValidated.Select(header => header.Key)];
            sent.Add(new SentRequest(request.Method.Method, request.RequestUri!.AbsoluteUri, headers, body));
            return new HttpResponseMessage(HttpStatusCode.NoContent) { RequestMessage = request };
        }
    }
}
