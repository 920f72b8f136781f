using System.Collections.Concurrent;
using System.Net;
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
using NodeHost.Tests.Runtime.Http;

namespace NodeHost.Tests.Nodes.Http;

/// <summary>Runs one node of the standard pack in a workflow; the test plays the services that it asks.</summary>
internal sealed class HttpBench : IDisposable
{
    private readonly ServiceProvider _services;

    /// <param name="answer">Plays the services; null for real connections.</param>
    /// <param name="records">Credential records: kind to fields.</param>
    public HttpBench(Func<Asked, HttpResponseMessage>? answer = null, string records = "{}")
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(answer is null ? TimeProvider.System : Clock);
        var source = new Records((JObject)NodeJson.Parse(records));
        services.AddNodeHost([System.Reflection.Assembly.Load("NodeHost.Nodes"), System.Reflection.Assembly.Load("NodeHost.Credentials")], _ => [source]);
        if (answer is not null)
        {
            services.AddHttpClient(HttpPipeline.VerifiedConnections).ConfigurePrimaryHttpMessageHandler(() => new PlayedService(async (request, token) =>
            {
                Asked asked = await Asked.ReadAsync(request, token);
                Requests.Enqueue(asked);
                HttpResponseMessage response = answer(asked);
                response.RequestMessage = request;
                return response;
            }));
        }

        _services = services.BuildServiceProvider();
    }

    public HastyClock Clock { get; } = new();

    public ConcurrentQueue<Asked> Requests { get; } = new();

    public PlanningResult Plan(string type, double version, string parameters, string credentials = "{}", string members = "{}")
    {
        var node = new JObject
        {
            ["name"] = "Node",
            ["type"] = $"n8n-nodes-base.{type}",
            ["typeVersion"] = version,
            ["parameters"] = NodeJson.Parse(parameters),
            ["credentials"] = NodeJson.Parse(credentials),
        };
        node.Merge(NodeJson.Parse(members));
        var workflow = new JObject
        {
            ["nodes"] = new JArray(new JObject { ["name"] = "Start", ["type"] = "n8n-nodes-base.manualTrigger", ["typeVersion"] = 1, ["parameters"] = new JObject() }, node),
            ["connections"] = NodeJson.Parse("""{"Start":{"main":[[{"node":"Node","type":"main","index":0}]]}}"""),
            ["settings"] = new JObject { ["executionOrder"] = "v1" },
        };
        return new WorkflowPlanner(_services.GetRequiredService<NodeCatalog>()).Plan(WorkflowReader.Parse(NodeJson.Write(workflow), "test.json"), null);
    }

    public async Task<RunReport> RunAsync(
        string type, double version, string parameters, IReadOnlyList<Item>? items = null, string credentials = "{}", string members = "{}", RunOptions? options = null)
    {
        PlanningResult planned = Plan(type, version, parameters, credentials, members);
        Assert.That(planned.Problems, Is.Empty);
        options = (options ?? new RunOptions { Concurrency = 1 }) with { Items = items ?? [Item.Of([])] };
        return await _services.GetRequiredService<WorkflowHost>().RunAsync(planned.Plan!, options, null, CancellationToken.None);
    }

    /// <summary>The items of the node.</summary>
    public static IReadOnlyList<Item> ItemsOf(RunReport report)
    {
        Assert.That(report.Failure, Is.Null);
        return report.Nodes.Single(node => node.Node == "Node").Runs[^1].Outputs[0]!;
    }

    /// <summary>The items of the node as compact JSON.</summary>
    public static string JsonOf(RunReport report) => string.Join('|', ItemsOf(report).Select(item => NodeJson.Write(item.Json)));

    public static HttpResponseMessage Json(string text, int status = 200) => Answer(text, "application/json", status);

    public static HttpResponseMessage Answer(string text, string type, int status = 200) => new((HttpStatusCode)status)
    {
        Content = new StringContent(text, Encoding.UTF8, type),
    };

    public void Dispose() => _services.Dispose();

    private sealed class Records(JObject records) : ICredentialSource
    {
        public string Describe(CredentialKindDefinition kind, string? recordName) => "the test";

        public CredentialRecord? Find(CredentialKindDefinition kind, string? recordName) => records[kind.Name] is not JObject fields
            ? null
            : new CredentialRecord("Mine", kind.Name, fields.Properties().ToDictionary(field => field.Name, field => field.Value), "the test");

        public IReadOnlyList<CredentialEntry> List() => [];
    }
}

/// <summary>A request as a service sees it.</summary>
/// <param name="Line">Method and URL.</param>
/// <param name="Headers">Headers, those of the body too, a line each, as they were written.</param>
/// <param name="Body">The body as text.</param>
internal sealed record Asked(string Line, string Headers, string Body)
{
    public static async Task<Asked> ReadAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var headers = new StringBuilder();
        foreach ((string name, System.Net.Http.Headers.HeaderStringValues values) in request.Headers.NonValidated)
            headers.Append(name).Append(": ").AppendLine(values.ToString());
        if (request.Content is not null)
        {
            foreach ((string name, System.Net.Http.Headers.HeaderStringValues values) in request.Content.Headers.NonValidated)
                headers.Append(name).Append(": ").AppendLine(values.ToString());
        }

        return new Asked($"{request.Method} {request.RequestUri}", headers.ToString(), body);
    }

    public string? HeaderOf(string name) => Headers.Split('\n').FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?.Split(':', 2)[1].Trim();
}
