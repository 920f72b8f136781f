using Newtonsoft.Json.Linq;
using NodeHost.Sdk;
using NodeHost.ThreeCx.Sandbox;
using Pbx = NodeHost.ThreeCx.Sandbox.Sandbox;

namespace NodeHost.Tests.Durability;

/// <summary>Lost answers in a run without a journal: what was asked is looked for before it is sent again.</summary>
public sealed class LostAnswerTests
{
    private const int Items = 1000;

    [TestCase(true)]
    [TestCase(false)]
    public async Task Each_item_is_made_once_and_succeeds(bool retries)
    {
        JObject create = CrashRun.Action("Create", "Create Receptionist", new JObject { ["Number"] = "={{ String(1000 + $json.n) }}", ["Name"] = "=Reception {{ $json.n }}" });
        create["retryOnFail"] = retries;
        using var run = new CrashRun([create, CrashRun.End("={{ $json.Number }} {{ $json.Name }}")], Items) { Faults = new SandboxFaults { DropAfterCommitEvery = 20 } };
        await using Pbx pbx = await run.StartPbxAsync();

        string[] made = await run.RunAsync(pbx);

        Assert.That(made, Is.EqualTo(Enumerable.Range(1, Items).Select(n => $"{1000 + n} Reception {n}")));
        Assert.That(pbx.Receptionists, Has.Count.EqualTo(Items));
        Assert.That(pbx.Journal.Count(request => request.Method == "POST"), Is.EqualTo(Items));
    }
}
