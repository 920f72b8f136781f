using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox;
using Pbx = NodeHost.ThreeCx.Sandbox.Sandbox;

namespace NodeHost.Tests.Cli.BadInput;

/// <summary>What a PBX may say instead of yes.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class PbxAnswerTests
{
    private const string Place = "error NH0601 [Create · item 1] ";

    [Test]
    public async Task Token_revoked_in_mid_run_is_renewed_once()
    {
        await using Pbx pbx = await StartAsync(new SandboxFaults { RevokeTokensAfter = 2 });
        using var run = new CreateRun { BaseUrl = pbx.BaseAddress, Kind = "threeCxOAuth2Api", Items = Names(4) };

        ProcessResult result = await run.StartAsync("--concurrency", "1");

        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(pbx.Receptionists, Has.Count.EqualTo(4));
        Assert.That(pbx.Journal.Count(request => request.Path == "/connect/token"), Is.EqualTo(2));
    }

    [Test]
    public async Task Fixed_token_revoked_in_mid_run_says_what_to_do()
    {
        await using Pbx pbx = await StartAsync(new SandboxFaults { RevokeTokensAfter = 2 });
        using var run = new CreateRun { BaseUrl = pbx.BaseAddress, Items = Names(4) };

        ProcessResult result = await run.StartAsync("--concurrency", "1");

        Assert.That(result.ExitCode, Is.EqualTo(1), result.Error);
        Assert.That(result.Error, Does.Contain("error NH0601 [Create · item 3] The PBX did not accept the token").And.Contain("Set a fresh API token"));
        Assert.That(result.Error, Does.Contain("Not begun: 1 item of Create"));
        Assert.That(pbx.Receptionists, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Wrong_client_secret_is_asked_for_once()
    {
        await using Pbx pbx = await Pbx.StartAsync(new SandboxOptions { ClientId = "nodehost", ClientSecret = "another" }, CancellationToken.None);
        using var run = new CreateRun
        {
            BaseUrl = pbx.BaseAddress,
            Kind = "threeCxOAuth2Api",
            Items = Names(3),
            NodeSettings = new JObject { ["onError"] = "continueRegularOutput" },
        };

        ProcessResult result = await run.StartAsync("--concurrency", "1");

        Assert.That(result.Error, Does.Contain("error NH0406 [Create · item 1] The PBX issued no token; it answered 401 (invalid_client"));
        Assert.That(pbx.Journal, Has.Count.EqualTo(1));
    }

    [TestCase(401, "", Place + "The PBX did not accept the token")]
    [TestCase(403, "", Place + "The PBX knows the token but does not allow this")]
    [TestCase(404, "", Place + "POST {0}xapi/v1/Receptionists does not exist there.")]
    [TestCase(409, "", Place + "The PBX refused \"Create Receptionist\" with status 409: it was changed meanwhile. Read it again")]
    [TestCase(500, "", "error NH0506 [Create · item 1] POST {0}xapi/v1/Receptionists answered 500 Internal Server Error")]
    [TestCase(
        500, """{"error":{"code":"","message":"It broke"}}""",
        Place + "The PBX refused \"Create Receptionist\" with status 500: It broke. The fault lies in the PBX")]
    [TestCase(
        400, """{"error":{"code":"","message":"Number:\nWARNINGS.XAPI.ALREADY_IN_USE","details":[{"code":"","message":"WARNINGS.XAPI.ALREADY_IN_USE","target":"Number"}]}}""",
        "error NH0601 [Create · item 1 · Number] The PBX refused \"Create Receptionist\" with status 400: Number is already in use in this PBX.")]
    [TestCase(
        400, """{"error":{"code":"","message":"Number: WARNINGS.XAPI.ALREADY_IN_USE"}}""",
        "error NH0601 [Create · item 1 · Number] The PBX refused \"Create Receptionist\" with status 400: Number is already in use in this PBX.")]
    public async Task Refusal_is_told_once_and_not_repeated(int status, string body, string expected)
    {
        await using CannedPbx pbx = await CannedPbx.StartAsync(status, body);
        using var run = new CreateRun { BaseUrl = pbx.BaseUrl };

        ProcessResult result = await run.StartAsync("--quiet");

        Assert.That(result.ExitCode, Is.EqualTo(1), result.Error);
        Assert.That(result.Error, Does.StartWith($"{run.File} {expected.Replace("{0}", pbx.BaseUrl.ToString(), StringComparison.Ordinal)}"));
        Assert.That(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(1));
        Assert.That(pbx.Changes, Is.EqualTo(1));
    }

    [Test]
    public async Task Throttled_request_waits_as_long_as_it_is_asked_to()
    {
        await using Pbx pbx = await StartAsync(new SandboxFaults { ThrottleEvery = 2, RetryAfter = TimeSpan.FromSeconds(2) });
        using var run = new CreateRun { BaseUrl = pbx.BaseAddress, Items = Names(2) };
        long began = TimeProvider.System.GetTimestamp();

        ProcessResult result = await run.StartAsync("--concurrency", "1");

        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(pbx.Journal.Select(request => request.Status), Is.EqualTo(new[] { 201, 429, 201 }));
        Assert.That(TimeProvider.System.GetElapsedTime(began), Is.GreaterThan(TimeSpan.FromSeconds(2)));
    }

    [Test]
    public async Task Html_says_that_this_is_no_pbx()
    {
        await using Pbx pbx = await StartAsync(new SandboxFaults { AnswerHtml = true });
        using var run = new CreateRun { BaseUrl = pbx.BaseAddress };

        ProcessResult result = await run.StartAsync();

        Assert.That(result.ExitCode, Is.EqualTo(1), result.Error);
        Assert.That(result.Error, Does.Contain("error NH0507 [Create · item 1] POST ").And.Contain("an HTML page \"Welcome\"").And.Contain("Check the base URL of the credential"));
        Assert.That(result.Error, Does.Not.Contain("<h1>"));
    }

    private static JArray Names(int count) => [.. Enumerable.Range(1, count).Select(n => new JObject { ["Name"] = $"Site {n}" })];

    private static Task<Pbx> StartAsync(SandboxFaults faults) => Pbx.StartAsync(
        new SandboxOptions { ApiToken = CreateRun.Token, ClientId = "nodehost", ClientSecret = CreateRun.ClientSecret, Faults = faults },
        CancellationToken.None);
}
