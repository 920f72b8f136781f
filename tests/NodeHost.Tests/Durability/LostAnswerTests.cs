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

    [Test]
    public async Task Removal_by_a_plain_request_is_sent_again_until_nothing_is_left()
    {
        JObject remove = CrashRun.Node("Remove", "n8n-nodes-base.httpRequest", 4.2, new JObject { ["method"] = "DELETE" });
        var seeds = new JArray(Enumerable.Range(1, 10).Select(id => new JObject { ["Id"] = id, ["Name"] = $"Old {id}" }));
        JArray work = [remove, CrashRun.End("={{ $itemIndex }}")];
        using var run = new CrashRun(work, 10) { Data = new JObject { ["Receptionists"] = seeds }, Faults = new SandboxFaults { DropAfterCommitEvery = 3 } };
        await using Pbx pbx = await run.StartPbxAsync();
        work[0]["parameters"]!["url"] = $"={pbx.BaseAddress}xapi/v1/Receptionists({{{{ $json.n }}}})";
        work[0]["parameters"]!["sendHeaders"] = true;
        work[0]["parameters"]!["headerParameters"] = new JObject
        {
            ["parameters"] = new JArray(new JObject { ["name"] = "Authorization", ["value"] = $"Bearer {pbx.ApiToken}" }),
        };

        string[] made = await run.RunAsync(pbx);

        Assert.That(made, Has.Length.EqualTo(10));
        Assert.That(pbx.Receptionists, Is.Empty);
        Assert.That(pbx.Journal, Has.Count.EqualTo(13));
    }
}
