using System.Globalization;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;
using NodeHost.ThreeCx.Sandbox;
using Pbx = NodeHost.ThreeCx.Sandbox.Sandbox;

namespace NodeHost.Tests.Durability;

/// <summary>
/// The real executable works at a PBX that loses answers and refuses requests, is killed again and again, and is resumed until it is
/// done: every item is done once. Kills, items and the seed: NODEHOST_CRASH_KILLS, _ITEMS, _SEED; tests/crash.sh sets them.
/// </summary>
public sealed class CrashTests
{
    private readonly int _items = Setting("ITEMS", 500);
    private readonly int _kills = Setting("KILLS", 20);
    private readonly int _seed = Setting("SEED", Environment.TickCount);

    [Test]
    public async Task Every_receptionist_is_made_once_however_often_the_run_is_killed()
    {
        JObject create = CrashRun.Action("Create", "Create Receptionist", new JObject { ["Number"] = "={{ String(1000 + $json.n) }}", ["Name"] = "=Reception {{ $json.n }}" });
        using var run = new CrashRun([create, CrashRun.End("={{ $json.Number }} {{ $json.Name }}")], _items);
        string[] expected = await UndisturbedAsync(run);
        await using Pbx pbx = await run.StartPbxAsync();

        string[] made = await run.RunKilledAsync(pbx, _kills, new Random(_seed));

        await CountAsync(run, _items, [.. pbx.Receptionists.Select(one => (string)one["Number"]!)]);
        Assert.That(made, Is.EqualTo(expected));
    }

    [Test]
    public async Task Every_receptionist_without_a_number_is_made_once()
    {
        int items = _items / 4;
        JObject create = CrashRun.Action("Create", "Create Receptionist", new JObject { ["Name"] = "=Reception {{ $json.n }}" });
        using var run = new CrashRun([create, CrashRun.End("={{ $json.Name }} {{ $json.Number }}")], items);
        await using Pbx pbx = await run.StartPbxAsync();

        string[] made = await run.RunKilledAsync(pbx, Math.Max(_kills / 4, 1), new Random(_seed));

        await CountAsync(run, items, [.. pbx.Receptionists.Select(one => (string)one["Name"]!)]);
        Dictionary<string, string> numbers = pbx.Receptionists.ToDictionary(one => (string)one["Name"]!, one => (string)one["Number"]!);
        Assert.That(made, Is.EqualTo(Enumerable.Range(1, items).Select(n => $"Reception {n} {numbers[$"Reception {n}"]}")));
    }

    [Test]
    public async Task Every_change_and_every_removal_is_made()
    {
        int items = _items / 4;
        JObject rename = CrashRun.Action("Rename", "Update Receptionist", new JObject { ["Id"] = "={{ $json.n }}", ["Name"] = "=Changed {{ $json.n }}" });
        JObject remove = CrashRun.Action("Remove", "Delete Receptionist", new JObject { ["Id"] = $"={{{{ $json.Id + {items} }}}}" });
        var seeds = new JArray(Enumerable.Range(1, 2 * items).Select(id => new JObject { ["Id"] = id, ["Name"] = $"Old {id}" }));
        using var run = new CrashRun([rename, remove, CrashRun.End("={{ $json.operation }} {{ $json.Id }}")], items) { Data = new JObject { ["Receptionists"] = seeds } };
        string[] expected = await UndisturbedAsync(run);
        await using Pbx pbx = await run.StartPbxAsync();

        string[] made = await run.RunKilledAsync(pbx, Math.Max(_kills / 4, 1), new Random(_seed));

        await CountAsync(run, items, [.. pbx.Receptionists.Select(one => (string)one["Name"]!)]);
        Assert.That(pbx.Receptionists.Select(one => (string)one["Name"]!), Is.EqualTo(Enumerable.Range(1, items).Select(n => $"Changed {n}")));
        Assert.That(made, Is.EqualTo(expected));
    }

    // The same kills and faults, but nobody looks before something is repeated: the counts above would tell.
    [Test]
    public async Task What_is_repeated_without_a_look_is_made_twice()
    {
        int items = _items / 4;
        JObject create = CrashRun.Node("Create", "n8n-nodes-base.httpRequest", 4.2, []);
        JArray work = [create, CrashRun.End("={{ $itemIndex }}")];
        using var run = new CrashRun(work, items) { Uncertain = "retry", Faults = new SandboxFaults { DropAfterCommitEvery = 20 } };
        await using Pbx pbx = await run.StartPbxAsync();
        create["parameters"] = new JObject
        {
            ["method"] = "POST",
            ["url"] = $"{pbx.BaseAddress}xapi/v1/Receptionists",
            ["authentication"] = "predefinedCredentialType",
            ["nodeCredentialType"] = "threeCxApi",
            ["sendBody"] = true,
            ["specifyBody"] = "json",
            ["jsonBody"] = "={{ JSON.stringify({ Name: 'Reception ' + $json.n }) }}",
        };
        create["credentials"] = new JObject { ["threeCxApi"] = new JObject { ["name"] = "PBX" } };

        await run.RunKilledAsync(pbx, Math.Max(_kills / 4, 1), new Random(_seed));

        string[] names = [.. pbx.Receptionists.Select(one => (string)one["Name"]!)];
        await TestContext.Out.WriteLineAsync($"seed {_seed}: {items} items sent blindly, {run.Kills} kills, {run.Resumes} resumes, {names.Length - names.Distinct().Count()} duplicates");
        Assert.That(names.Distinct().Count(), Is.EqualTo(items));
        Assert.That(names, Has.Length.GreaterThan(items));
    }

    private static async Task<string[]> UndisturbedAsync(CrashRun run)
    {
        await using Pbx pbx = await run.StartPbxAsync(isHealthy: true);
        return await run.RunAsync(pbx);
    }

    private async Task CountAsync(CrashRun run, int items, string[] found)
    {
        int duplicates = found.Length - found.Distinct().Count();
        int losses = items - found.Distinct().Count();
        await TestContext.Out.WriteLineAsync($"seed {_seed}: {items} items, {run.Kills} kills, {run.Resumes} resumes, {duplicates} duplicates, {losses} losses");
        Assert.That((duplicates, losses), Is.EqualTo((0, 0)));
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable($"NODEHOST_CRASH_{name}"), CultureInfo.InvariantCulture, out int value) ? value : usual;
}
