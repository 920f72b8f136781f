using NodeHost.Nodes.Core;
using NodeHost.Sdk;
using NodeHost.Sdk.Testing;

namespace NodeHost.Tests.Nodes.Core;

[Platform(Exclude = "Win", Reason = "The commands are those of a Unix shell.")]
public sealed class ExecuteCommandTests
{
    [TestCase("echo hi; echo no >&2", true, """{"exitCode":0,"stderr":"no","stdout":"hi"}""")]
    [TestCase("echo hi", false, """{"exitCode":0,"stderr":"","stdout":"hi"}|{"exitCode":0,"stderr":"","stdout":"hi"}""")]
    [TestCase("cat", true, """{"exitCode":0,"stderr":"","stdout":""}""")]
    public async Task Command_gives_what_it_prints(string command, bool once, string expected) =>
        Assert.That(FileItems.Json(await RunAsync(command, once)), Is.EqualTo(expected));

    [Test]
    public void Failing_command_is_told()
    {
        var fault = Assert.ThrowsAsync<NodeFailedException>(() => RunAsync("echo why >&2; exit 3"));

        Assert.That((fault.Code, fault.Message, fault.Hint), Is.EqualTo(("NH0726", "Command failed: echo why >&2; exit 3\nwhy", "It ended with the exit code 3.")));
    }

    [Test]
    public void Run_without_leave_starts_nothing()
    {
        var fault = Assert.ThrowsAsync<NodeFailedException>(() => new TestBench().RunAsync(new ExecuteCommand(), new ExecuteCommandParameters { Command = "echo" }, [[Item.Of([])]]));

        Assert.That((fault.Code, fault.Message, fault.Hint), Is.EqualTo(
            ("NH0725", "This run may not start commands of the system.", "A command has all of your rights. Read the workflow, and then allow it by --allow-command.")));
    }

    [Test]
    public void Command_that_prints_without_end_is_stopped()
    {
        var fault = Assert.ThrowsAsync<NodeFailedException>(() => RunAsync("yes"));

        Assert.That(fault.Message, Is.EqualTo("The command printed more than 16 MB. Let it write to a file instead."));
    }

    [Test]
    public void Cancelled_run_ends_the_command()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.That(async () => await RunAsync("exec tail -f /dev/null", cancellationToken: stop.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    private static Task<BatchResult> RunAsync(string command, bool once = true, CancellationToken cancellationToken = default) =>
        new TestBench { AllowsCommands = true }.RunAsync(
            new ExecuteCommand(), new ExecuteCommandParameters { Command = command, ExecuteOnce = once }, [[Item.Of([]), Item.Of([])]], cancellationToken);
}
