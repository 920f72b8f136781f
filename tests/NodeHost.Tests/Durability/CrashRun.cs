using System.Diagnostics;
using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;
using NodeHost.Tests.Cli;
using NodeHost.ThreeCx.Sandbox;
using Pbx = NodeHost.ThreeCx.Sandbox.Sandbox;

namespace NodeHost.Tests.Durability;

/// <summary>
/// The real executable runs a workflow over numbered items against a sandbox, is killed after a random number of requests, and is
/// resumed until it is done.
/// </summary>
/// <param name="work">Nodes between the trigger and the end, in a row.</param>
/// <param name="items">How many items there are: n from 1.</param>
internal sealed class CrashRun(JArray work, int items) : IDisposable
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(10);

    private const int MostEnds = 10;

    private readonly TemporaryFolder _folder = new();
    private int _requests;
    private int _ends;
    private int _lastRequest = int.MaxValue;
    private TaskCompletionSource _reached = new();

    /// <summary>Entities that the PBX starts with.</summary>
    public JObject Data { get; init; } = [];

    /// <summary>What goes wrong: a lost answer for every 20th change, and a refusal for every 20th request.</summary>
    public SandboxFaults Faults { get; init; } = new() { DropAfterCommitEvery = 20, ThrottleEvery = 40, FailEvery = 41, RetryAfter = TimeSpan.Zero };

    /// <summary>What resuming decides about items of which nobody can tell; null to leave it open.</summary>
    public string? Uncertain { get; init; }

    public int Kills { get; private set; }

    public int Resumes { get; private set; }

    /// <summary>Starts a PBX for the run.</summary>
    public Task<Pbx> StartPbxAsync(bool isHealthy = false) => Pbx.StartAsync(
        new SandboxOptions { Data = (JObject)Data.DeepClone(), Faults = isHealthy ? new SandboxFaults() : Faults, Observer = (_, _) => Count() }, CancellationToken.None);

    /// <summary>Runs to the end without a journal; gives the texts of the last node.</summary>
    public async Task<string[]> RunAsync(Pbx pbx)
    {
        ProcessResult result = await ProcessOf().StartAsync([.. Arguments(pbx), "--output", "json", "--quiet"]);
        Assert.That(result.ExitCode, Is.Zero, result.Error);
        return EndsOf(result.Output);
    }

    /// <summary>Runs with a journal, kills and resumes.</summary>
    public async Task<string[]> RunKilledAsync(Pbx pbx, int kills, Random random)
    {
        string[] begin = [.. Arguments(pbx), "--journal"], arguments = begin;
        long began = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(began) < TimeLimit)
        {
            _reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _lastRequest = Kills < kills ? _requests + random.Next(1, Math.Max(2 * items / kills, 2)) : int.MaxValue;
            // Now and then before the first request, while it reads its journal.
            Task end = Kills < kills && random.Next(8) == 0 ? Task.Delay(random.Next(100, 700)) : _reached.Task;
            ProcessResult? result = await LiveAsync([.. arguments, "--output", "json"], end);
            arguments = HasJournal() ? ["resume", "last", .. Uncertain is null ? (string[])[] : ["--uncertain", Uncertain]] : begin;
            if (result is null)
                Kills++;
            else if (result.ExitCode == 0)
                return EndsOf(result.Output);
            else
                // Five refusals of one item in a row end the run, and so does an open question; that cannot go on for long.
                Assert.That(result.ExitCode == 1 && ++_ends <= MostEnds, result.Error);
            Resumes++;
        }

        throw new AssertionException($"The run was not done within {TimeLimit.TotalMinutes} minutes.");
    }

    public void Dispose() => _folder.Dispose();

    private void Count()
    {
        if (Interlocked.Increment(ref _requests) >= _lastRequest)
            _reached.TrySetResult();
    }

    // A run that was killed before its journal was begun has done nothing and is begun anew.
    private bool HasJournal() => Directory.Exists(Path.Combine(_folder.FullName, "runs"))
        && Directory.EnumerateFiles(_folder.FullName, "run.db", SearchOption.AllDirectories).Any();

    // Null if it had to be killed.
    private async Task<ProcessResult?> LiveAsync(string[] arguments, Task end)
    {
        using Process process = ProcessOf().Start(arguments);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        Task ended = process.WaitForExitAsync();
        if (await Task.WhenAny(ended, end, Task.Delay(TimeLimit)) == ended)
            return new ProcessResult(process.ExitCode, await output, await error);
        process.Kill();
        await ended;
        return null;
    }

    private string[] Arguments(Pbx pbx)
    {
        var input = new StringBuilder();
        for (int n = 1; n <= items; n++)
            input.Append(CultureInfo.InvariantCulture, $"{{\"n\":{n}}}\n");
        var credentials = new JObject { ["PBX"] = new JObject { ["kind"] = "threeCxApi", ["baseUrl"] = pbx.BaseAddress.ToString(), ["apiToken"] = pbx.ApiToken } };
        return
        [
            "run", _folder.Write("crash.json", NodeJson.Write(Workflow())), "--input", _folder.Write("items.ndjson", input.ToString()),
            "--credentials", _folder.Write("credentials.json", NodeJson.Write(credentials)),
        ];
    }

    private JObject Workflow()
    {
        JArray nodes = [Node("Start", "n8n-nodes-base.manualTrigger", 1, []), .. work.Select(node => node.DeepClone())];
        var connections = new JObject();
        for (int i = 1; i < nodes.Count; i++)
            connections[(string)nodes[i - 1]["name"]!] = new JObject { ["main"] = new JArray { new JArray { new JObject { ["node"] = nodes[i]["name"], ["type"] = "main", ["index"] = 0 } } } };
        return new JObject { ["name"] = "Crash", ["nodes"] = nodes, ["connections"] = connections, ["settings"] = new JObject { ["executionOrder"] = "v1" } };
    }

    /// <summary>A node of the workflow.</summary>
    public static JObject Node(string name, string type, double version, JObject parameters) => new()
    {
        ["name"] = name,
        ["type"] = type,
        ["typeVersion"] = version,
        ["position"] = new JArray(0, 0),
        ["parameters"] = parameters,
    };

    /// <summary>A node of 3CX that tries again.</summary>
    public static JObject Action(string name, string operation, JObject parameters)
    {
        JObject node = Node(name, "n8n-nodes-3cx.threecx", 1, new JObject { ["resource"] = "Receptionists", ["operation"] = operation });
        ((JObject)node["parameters"]!).Merge(parameters);
        node["credentials"] = new JObject { ["threeCxApi"] = new JObject { ["name"] = "PBX" } };
        node["retryOnFail"] = true;
        node["maxTries"] = 5;
        node["waitBetweenTries"] = 10;
        return node;
    }

    /// <summary>The last node: makes one text of each item.</summary>
    public static JObject End(string expression) => Node("End", "n8n-nodes-base.set", 3.4, new JObject
    {
        ["assignments"] = new JObject { ["assignments"] = new JArray(new JObject { ["id"] = "1", ["name"] = "made", ["type"] = "string", ["value"] = expression }) },
    });

    private static string[] EndsOf(string report) =>
        [.. NodeJson.Parse(report)["data"]!["End"]!.SelectMany(run => run["output"]![0]!).Select(item => (string)item["json"]!["made"]!)];

    private NodeHostProcess ProcessOf() => new()
    {
        TimeLimit = TimeLimit,
        Environment = new Dictionary<string, string?> { ["NODEHOST_JOURNAL"] = Path.Combine(_folder.FullName, "runs") },
    };
}
