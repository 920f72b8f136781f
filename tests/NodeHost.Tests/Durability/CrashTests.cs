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
/// The real executable makes receptionists at a PBX that loses answers and refuses requests, is killed again and again, and is
/// resumed until it is done: every receptionist is there once.
/// </summary>
[Explicit("It takes minutes; tests/crash.sh runs it. Kills, items and the seed: NODEHOST_CRASH_KILLS, _ITEMS, _SEED.")]
public sealed class CrashTests
{
    private const string Workflow =
        """
        {"name": "Crash", "nodes": [
          {"name": "Start", "type": "n8n-nodes-base.manualTrigger", "typeVersion": 1, "position": [0, 0], "parameters": {}},
          {"name": "Name", "type": "n8n-nodes-base.set", "typeVersion": 3.4, "position": [1, 0], "parameters": {"includeOtherFields": true,
            "assignments": {"assignments": [{"id": "1", "name": "Name", "type": "string", "value": "=Reception {{ $json.n }}"}]}}},
          {"name": "Create", "type": "n8n-nodes-3cx.threecx", "typeVersion": 1, "position": [2, 0], "retryOnFail": true, "maxTries": 5, "waitBetweenTries": 50,
            "credentials": {"threeCxApi": {"name": "PBX"}},
            "parameters": {"resource": "Receptionists", "operation": "Create Receptionist", "Number": "={{ String(1000 + $json.n) }}", "Name": "={{ $json.Name }}"}},
          {"name": "End", "type": "n8n-nodes-base.set", "typeVersion": 3.4, "position": [3, 0], "parameters": {
            "assignments": {"assignments": [{"id": "1", "name": "made", "type": "string", "value": "={{ $json.Number }} {{ $json.Name }}"}]}}}],
         "connections": {
          "Start": {"main": [[{"node": "Name", "type": "main", "index": 0}]]},
          "Name": {"main": [[{"node": "Create", "type": "main", "index": 0}]]},
          "Create": {"main": [[{"node": "End", "type": "main", "index": 0}]]}},
         "settings": {"executionOrder": "v1"}}
        """;

    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(10);

    private int _kills;
    private int _resumes;

    [Test]
    public async Task Every_receptionist_is_made_once_however_often_the_run_is_killed()
    {
        int items = Setting("ITEMS", 500), kills = Setting("KILLS", 20), seed = Setting("SEED", Environment.TickCount);
        using var folder = new TemporaryFolder();
        string[] expected = await UndisturbedAsync(folder, items);
        var faults = new SandboxFaults { Delay = TimeSpan.FromMilliseconds(5), DropAfterCommitEvery = 20, ThrottleEvery = 40, FailEvery = 41, RetryAfter = TimeSpan.FromSeconds(1) };
        await using Pbx pbx = await Pbx.StartAsync(new SandboxOptions { Faults = faults }, CancellationToken.None);

        string[] made = await RunAsync(folder, pbx, items, kills, new Random(seed));

        string[] numbers = [.. pbx.Receptionists.Select(one => (string)one["Number"]!)];
        int losses = items - numbers.Distinct().Count();
        int duplicates = numbers.Length - numbers.Distinct().Count();
        await TestContext.Out.WriteLineAsync($"seed {seed}: {items} items, {_kills} kills, {_resumes} resumes, {duplicates} duplicates, {losses} losses");
        Assert.That((duplicates, losses), Is.EqualTo((0, 0)));
        Assert.That(made, Is.EqualTo(expected));
    }

    private static async Task<string[]> UndisturbedAsync(TemporaryFolder folder, int items)
    {
        await using Pbx pbx = await Pbx.StartAsync(new SandboxOptions(), CancellationToken.None);
        ProcessResult result = await ProcessOf(folder).StartAsync([.. Arguments(folder, pbx, items), "--output", "json", "--quiet"]);
        Assert.That(result.ExitCode, Is.Zero, result.Error);
        return EndsOf(result.Output);
    }

    private async Task<string[]> RunAsync(TemporaryFolder folder, Pbx pbx, int items, int kills, Random random)
    {
        string[] begin = [.. Arguments(folder, pbx, items), "--journal"];
        string[] arguments = begin;
        long began = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(began) < TimeLimit)
        {
            TimeSpan life = _kills < kills ? TimeSpan.FromMilliseconds(random.Next(300, 2500)) : TimeLimit;
            ProcessResult? result = await LiveAsync(folder, [.. arguments, "--output", "json"], life);
            // A run that was killed before its journal was begun has done nothing and is begun anew.
            arguments = Directory.Exists(Path.Combine(folder.FullName, "runs")) && Directory.EnumerateFiles(folder.FullName, "run.db", SearchOption.AllDirectories).Any()
                ? ["resume", "last"] : begin;
            if (result is null)
                _kills++;
            else if (result.ExitCode == 0)
                return EndsOf(result.Output);
            else if (result.ExitCode != 1 || (string?)NodeJson.Parse(result.Output)["status"] == "uncertain")
                throw new AssertionException($"A run that cannot be resumed by itself: exit code {result.ExitCode}\n{result.Error}");
            _resumes++;
        }

        throw new AssertionException($"The run was not done within {TimeLimit.TotalMinutes} minutes.");
    }

    // Null if it had to be killed.
    private static async Task<ProcessResult?> LiveAsync(TemporaryFolder folder, string[] arguments, TimeSpan life)
    {
        using Process process = ProcessOf(folder).Start(arguments);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        Task ended = process.WaitForExitAsync();
        if (await Task.WhenAny(ended, Task.Delay(life)) == ended)
            return new ProcessResult(process.ExitCode, await output, await error);
        process.Kill();
        await ended;
        return null;
    }

    private static string[] Arguments(TemporaryFolder folder, Pbx pbx, int items)
    {
        var input = new StringBuilder();
        for (int n = 1; n <= items; n++)
            input.Append(CultureInfo.InvariantCulture, $"{{\"n\":{n}}}\n");
        var credentials = new JObject { ["PBX"] = new JObject { ["kind"] = "threeCxApi", ["baseUrl"] = pbx.BaseAddress.ToString(), ["apiToken"] = pbx.ApiToken } };
        return
        [
            "run", folder.Write("crash.json", Workflow), "--input", folder.Write("items.ndjson", input.ToString()),
            "--credentials", folder.Write("credentials.json", NodeJson.Write(credentials)),
        ];
    }

    private static string[] EndsOf(string report) =>
        [.. NodeJson.Parse(report)["data"]!["End"]!.SelectMany(run => run["output"]![0]!).Select(item => (string)item["json"]!["made"]!)];

    private static NodeHostProcess ProcessOf(TemporaryFolder folder) => new()
    {
        TimeLimit = TimeLimit,
        Environment = new Dictionary<string, string?> { ["NODEHOST_JOURNAL"] = Path.Combine(folder.FullName, "runs") },
    };

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable($"NODEHOST_CRASH_{name}"), CultureInfo.InvariantCulture, out int value) ? value : usual;
}
