using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Tests.Cli.BadInput;

/// <summary>
/// A run of the executable whose workflow creates a receptionist for every item: start, create, end. Its secrets are such that
/// they are found wherever they leak.
/// </summary>
internal sealed class CreateRun : IDisposable
{
    public const string Token = "tell-nobody-4711";
    public const string ClientSecret = "tell-nobody-0815";

    private readonly TemporaryFolder _folder = new();

    /// <summary>Where the credential record says that the PBX is.</summary>
    public Uri BaseUrl { get; init; } = new("http://127.0.0.1:1/");

    /// <summary>Kind of the record.</summary>
    public string Kind { get; init; } = "threeCxApi";

    /// <summary>Parameters of the node beside resource and operation.</summary>
    public JObject Parameters { get; init; } = new() { ["Name"] = "={{ $json.Name }}" };

    /// <summary>What else the workflow says of the node, for example <c>onError</c>.</summary>
    public JObject NodeSettings { get; init; } = [];

    public JArray Items { get; init; } = [new JObject { ["Name"] = "Reception" }];

    /// <summary>The workflow file, written by the start.</summary>
    public string File => Path.Combine(_folder.FullName, "create.json");

    /// <summary>A port at which nothing listens.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Runs to the end and makes sure that no secret is told.</summary>
    public async Task<ProcessResult> StartAsync(params string[] options)
    {
        ProcessResult result = await new NodeHostProcess().StartAsync(Arguments(options));
        AssertNoSecret(result);
        return result;
    }

    /// <summary>Starts without waiting.</summary>
    public Process Start(params string[] options) => new NodeHostProcess().Start(Arguments(options));

    public static void AssertNoSecret(ProcessResult result)
    {
        foreach (string secret in (string[])[Token, ClientSecret])
            Assert.That(result.Output + result.Error, Does.Not.Contain(secret));
    }

    public void Dispose() => _folder.Dispose();

    private string[] Arguments(string[] options)
    {
        _folder.Write("create.json", NodeJson.Write(Workflow()));
        string items = _folder.Write("items.json", NodeJson.Write(Items));
        string credentials = _folder.Write("credentials.json", NodeJson.Write(new JObject { ["PBX"] = Record() }));
        return ["run", File, "--input", items, "--credentials", credentials, "--output", "ndjson", .. options];
    }

    private JObject Record() => Kind == "threeCxApi"
        ? new() { ["kind"] = Kind, ["baseUrl"] = BaseUrl.ToString(), ["apiToken"] = Token }
        : new() { ["kind"] = Kind, ["baseUrl"] = BaseUrl.ToString(), ["clientId"] = "nodehost", ["clientSecret"] = ClientSecret };

    private JObject Workflow()
    {
        var parameters = new JObject { ["resource"] = "Receptionists", ["operation"] = "Create Receptionist" };
        parameters.Merge(Parameters);
        JObject create = Node("Create", "n8n-nodes-3cx.threecx", parameters);
        create["credentials"] = new JObject { [Kind] = new JObject { ["id"] = "1", ["name"] = "PBX" } };
        create.Merge(NodeSettings);
        return new JObject
        {
            ["name"] = "Create",
            ["nodes"] = new JArray(Node("Start", "n8n-nodes-base.manualTrigger", []), create, Node("End", "n8n-nodes-base.noOp", [])),
            ["connections"] = new JObject { ["Start"] = To("Create"), ["Create"] = To("End") },
            ["settings"] = new JObject { ["executionOrder"] = "v1" },
        };
    }

    private static JObject Node(string name, string type, JObject parameters) => new()
    {
        ["name"] = name,
        ["type"] = type,
        ["typeVersion"] = 1,
        ["position"] = new JArray(0, 0),
        ["parameters"] = parameters,
    };

    private static JObject To(string node) => new()
    {
        // An array given to the constructor of another would be copied, not put into it.
        ["main"] = new JArray { new JArray { new JObject { ["node"] = node, ["type"] = "main", ["index"] = 0 } } },
    };
}
