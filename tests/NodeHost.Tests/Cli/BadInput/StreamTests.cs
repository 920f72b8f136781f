using System.Diagnostics;
using System.Globalization;
using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox;
using Pbx = NodeHost.ThreeCx.Sandbox.Sandbox;

namespace NodeHost.Tests.Cli.BadInput;

/// <summary>Streams that are closed, and signals.</summary>
[Parallelizable(ParallelScope.Children)]
[Platform("Unix")]
public sealed class StreamTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Test]
    public async Task Stdin_that_is_closed_before_the_start_is_an_empty_input()
    {
        using var folder = new TemporaryFolder();
        string flow = folder.Write("flow.json", Flow);

        ProcessResult result = await ShellAsync($"run '{flow}' --input - <&-");

        Assert.That(result.ExitCode, Is.EqualTo(2), result.Error);
        Assert.That(result.Error, Does.StartWith("stdin error NH0701 "));
    }

    [Test]
    public async Task Stdin_without_text_is_an_empty_input()
    {
        using var folder = new TemporaryFolder();
        string flow = folder.Write("flow.json", Flow);

        ProcessResult result = await NodeHostProcess.RunAsync("run", flow, "--input", "-");

        Assert.That(result.ExitCode, Is.EqualTo(2), result.Error);
        Assert.That(result.Error, Does.StartWith("stdin error NH0701 "));
    }

    [Test]
    public async Task Closed_stdin_does_not_matter_where_it_is_not_read()
    {
        using var folder = new TemporaryFolder();
        string flow = folder.Write("flow.json", Flow);

        ProcessResult result = await ShellAsync($"run '{flow}' --output ndjson --quiet <&-");

        Assert.That(result, Is.EqualTo(new ProcessResult(0, "{}\n", "")));
    }

    [Test]
    public async Task Pipe_that_nobody_reads_ends_quietly()
    {
        using var folder = new TemporaryFolder();
        string flow = folder.Write("flow.json", Flow);
        string items = folder.Write("items.json", $"[{string.Join(',', Enumerable.Range(0, 50_000).Select(n => $"{{\"number\":{n}}}"))}]");

        ProcessResult result = await ShellAsync($"run '{flow}' --input '{items}' --output ndjson --quiet | head -n 1");

        Assert.That(result, Is.EqualTo(new ProcessResult(0, "{\"number\":0}\n", "")));
    }

    [Test]
    public async Task Closed_stdout_is_told_in_one_line()
    {
        using var folder = new TemporaryFolder();
        string flow = folder.Write("flow.json", Flow);

        ProcessResult result = await ShellAsync($"run '{flow}' --output ndjson --quiet >&-");

        Assert.That(result.ExitCode, Is.EqualTo(1), result.Error);
        Assert.That(result.Error, Does.StartWith("error NH0704 stdout cannot be written"));
    }

    [Test]
    public async Task Interrupt_finishes_what_is_in_flight_and_tells_what_was_not_done()
    {
        await using Pbx pbx = await Pbx.StartAsync(
            new SandboxOptions { ApiToken = CreateRun.Token, Faults = new SandboxFaults { Delay = TimeSpan.FromSeconds(1) } }, CancellationToken.None);
        using var run = new CreateRun { BaseUrl = pbx.BaseAddress, Items = [.. Enumerable.Range(1, 5).Select(n => new JObject { ["Name"] = $"Site {n}" })] };
        using Process process = run.Start("--concurrency", "1");
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await UntilAsync(() => pbx.Journal.Count >= 1);

        await InterruptAsync(process);

        using var limit = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(limit.Token);
        var result = new ProcessResult(process.ExitCode, await output, await error);
        int done = pbx.Receptionists.Count;
        CreateRun.AssertNoSecret(result);
        Assert.That(result.ExitCode, Is.EqualTo(130), result.Error);
        Assert.That(done, Is.InRange(1, 4));
        Assert.That(result.Error, Does.Contain("Stopping: requests in flight are finished").And.Contain("Stopped \"Create\" after"));
        Assert.That(result.Error, Does.Contain($"Not begun: {5 - done} item").And.Contain("Not run: End").And.Contain($"Create: 5 in, {done} out"));
    }

    [Test]
    public async Task Second_interrupt_ends_at_once()
    {
        await using Pbx pbx = await Pbx.StartAsync(
            new SandboxOptions { ApiToken = CreateRun.Token, Faults = new SandboxFaults { Silent = true } }, CancellationToken.None);
        using var run = new CreateRun { BaseUrl = pbx.BaseAddress };
        using Process process = run.Start();
        await UntilAsync(() => pbx.Journal.Count >= 1);
        await InterruptAsync(process);
        await UntilLineAsync(process.StandardError, "Stopping");

        await InterruptAsync(process);

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        await process.WaitForExitAsync(limit.Token);
        Assert.That(process.ExitCode, Is.EqualTo(130));
    }

    private const string Flow =
        """
        {
          "nodes": [
            {"name":"Start","type":"n8n-nodes-base.manualTrigger","typeVersion":1,"position":[0,0],"parameters":{}},
            {"name":"End","type":"n8n-nodes-base.noOp","typeVersion":1,"position":[200,0],"parameters":{}}
          ],
          "connections": {"Start":{"main":[[{"node":"End","type":"main","index":0}]]}}
        }
        """;

    // A shell alone can start a process without a stream.
    private static async Task<ProcessResult> ShellAsync(string command)
    {
        ProcessStartInfo start = new NodeHostProcess().StartInfo([]);
        string nodehost = string.Join(' ', start.ArgumentList.Prepend(start.FileName).Select(part => $"'{part}'"));
        start.FileName = "/bin/sh";
        start.ArgumentList.Clear();
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"{nodehost} {command}");
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(limit.Token);
        return new ProcessResult(process.ExitCode, await output, await error);
    }

    private static async Task InterruptAsync(Process process)
    {
        using Process kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (!condition())
            await Task.Delay(20, limit.Token);
    }

    private static async Task UntilLineAsync(StreamReader reader, string start)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (await reader.ReadLineAsync(limit.Token) is { } line && !line.StartsWith(start, StringComparison.Ordinal))
        {
        }
    }
}
