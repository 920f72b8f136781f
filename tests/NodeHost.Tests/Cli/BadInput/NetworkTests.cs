using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox;
using Pbx = NodeHost.ThreeCx.Sandbox.Sandbox;

namespace NodeHost.Tests.Cli.BadInput;

/// <summary>A PBX that is not reached, or stops talking.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class NetworkTests
{
    [Test]
    public async Task Refused_connection_names_the_address()
    {
        int port = CreateRun.FreePort();
        using var run = new CreateRun { BaseUrl = new Uri($"http://127.0.0.1:{port}/") };

        ProcessResult result = await run.StartAsync();

        Failed(result, $"error NH0502 [Create · item 1] POST http://127.0.0.1:{port}/xapi/v1/Receptionists: no connection to 127.0.0.1:{port}: nothing listens there (connection refused). Check host and port");
    }

    [Test]
    public async Task Unknown_name_is_told()
    {
        using var run = new CreateRun { BaseUrl = new Uri("https://pbx.invalid/") };

        ProcessResult result = await run.StartAsync();

        Failed(result, "error NH0501 [Create · item 1] POST https://pbx.invalid/xapi/v1/Receptionists: the name pbx.invalid does not resolve. Check the spelling");
    }

    [Test]
    public async Task Untrusted_certificate_is_told()
    {
        await using CannedPbx pbx = await CannedPbx.StartAsync(201, "{}", tls: true);
        using var run = new CreateRun { BaseUrl = pbx.BaseUrl };

        ProcessResult result = await run.StartAsync();

        Failed(result, "error NH0503 [Create · item 1]");
        Assert.That(result.Error, Does.Contain("its certificate is self-signed"));
        Assert.That(pbx.Requests, Is.Zero);
    }

    [Test]
    public async Task Pbx_that_never_answers_ends_with_the_time_limit()
    {
        await using Pbx pbx = await StartAsync(new SandboxFaults { Silent = true });
        using var run = new CreateRun { BaseUrl = pbx.BaseAddress };
        long began = TimeProvider.System.GetTimestamp();

        ProcessResult result = await run.StartAsync("--timeout", "1s");

        Failed(result, "error NH0705 [Create · item 1] the run was stopped before an answer came.");
        Assert.That(result.Error, Does.Contain("error NH0702 the run took longer than its limit of 1 s and was stopped.").And.Contain("Not run: End"));
        Assert.That(TimeProvider.System.GetElapsedTime(began), Is.LessThan(TimeSpan.FromSeconds(12)));
    }

    [Test]
    public async Task Answer_that_breaks_off_leaves_the_doubt_standing()
    {
        await using Pbx pbx = await StartAsync(new SandboxFaults { TruncateAnswers = true });
        using var run = new CreateRun { BaseUrl = pbx.BaseAddress, NodeSettings = new JObject { ["retryOnFail"] = true, ["maxTries"] = 3, ["waitBetweenTries"] = 10 } };

        ProcessResult result = await run.StartAsync();

        Failed(result, "error NH0505 [Create · item 1]");
        Assert.That(result.Error, Does.Contain("the connection closed before the answer was complete. The request may have been carried out nevertheless"));
        Assert.That(pbx.Journal.Count(request => request.Method == "POST"), Is.EqualTo(1));
    }

    [Test]
    public async Task Connection_dropped_after_the_work_does_not_create_twice()
    {
        await using Pbx pbx = await StartAsync(new SandboxFaults { DropAfterCommitEvery = 1 });
        using var run = new CreateRun { BaseUrl = pbx.BaseAddress, NodeSettings = new JObject { ["retryOnFail"] = true, ["maxTries"] = 3 } };

        ProcessResult result = await run.StartAsync();

        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(pbx.Receptionists, Has.Count.EqualTo(1));
    }

    private static void Failed(ProcessResult result, string expected)
    {
        Assert.That(result.ExitCode, Is.EqualTo(1), result.Error);
        Assert.That(result.Error, Does.Contain(expected));
        Assert.That(result.Output, Is.Empty);
    }

    private static Task<Pbx> StartAsync(SandboxFaults faults) =>
        Pbx.StartAsync(new SandboxOptions { ApiToken = CreateRun.Token, Faults = faults }, CancellationToken.None);
}
