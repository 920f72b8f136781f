using System.Diagnostics;
using Newtonsoft.Json.Linq;
using NodeHost.Cli.Run;
using NodeHost.Sdk;

namespace NodeHost.Tests.Cli.Runs;

/// <summary><c>run --journal</c>, <c>resume</c> and <c>runs</c>, each as a process of its own.</summary>
public sealed class JournalCommandTests
{
    [Test]
    public async Task A_waiting_run_is_resumed_after_its_file_was_mended()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("flow.json", Workflow(600));
        string journal = Path.Combine(folder.FullName, "runs");

        ProcessResult waiting = await RunAsync(journal, "run", file, "--journal", "--output", "json");
        string id = (string)NodeJson.Parse(waiting.Output)["run"]!;
        ProcessResult early = await RunAsync(journal, "resume", "last", "--output", "json");
        folder.Write("flow.json", Workflow(0));
        ProcessResult changed = await RunAsync(journal, "resume", id);
        ProcessResult done = await RunAsync(journal, "resume", id[..12], "--accept-changes", "--output", "json", "--quiet");
        ProcessResult again = await RunAsync(journal, "resume", id);

        Assert.That((waiting.ExitCode, early.ExitCode, changed.ExitCode, done.ExitCode, again.ExitCode), Is.EqualTo((0, 0, 2, 0, 2)), changed.Error + done.Error);
        JToken first = NodeJson.Parse(waiting.Output), second = NodeJson.Parse(early.Output), last = NodeJson.Parse(done.Output);
        Assert.That(((string?)first["status"], (string?)second["status"], (string?)last["status"]), Is.EqualTo(("waiting", "waiting", "success")));
        Assert.That((string?)second["waitingUntil"], Is.EqualTo((string?)first["waitingUntil"]));
        // What is random is what it was: the node was not run again.
        Assert.That(NodeJson.Write(last["data"]!["End"]![0]!["output"]![0]![0]!["json"]!), Is.EqualTo(NodeJson.Write(first["data"]!["Dice"]![0]!["output"]![0]![0]!["json"]!)));
        Assert.That(changed.Error, Does.Contain($"error NH0754 the workflow changed since run {id} was begun:\n  node 'Wait': parameters.amount changed from 600 to 0"));
        Assert.That(again.Error, Does.Contain($"error NH0753 run {id} has finished. --from NODE runs a part of it anew."));
    }

    [Test]
    public async Task A_killed_run_is_taken_up_and_a_living_one_is_not()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("flow.json", Workflow(50));
        string journal = Path.Combine(folder.FullName, "runs");
        using Process process = ProcessOf(journal).Start("run", file, "--journal", "--verbose");
        for (string? line = ""; line is not null && !line.Contains("waits until", StringComparison.Ordinal);)
            line = await process.StandardError.ReadLineAsync();

        ProcessResult refused = await RunAsync(journal, "resume", "last");
        process.Kill();
        await process.WaitForExitAsync();
        ProcessResult list = await RunAsync(journal, "runs", "list", "--output", "json");
        folder.Write("flow.json", Workflow(0));
        ProcessResult resumed = await RunAsync(journal, "run", file, "--resume-last", "--output", "none");
        ProcessResult taken = await RunAsync(journal, "resume", "last", "--accept-changes", "--output", "none");
        ProcessResult export = await RunAsync(journal, "runs", "export", "last");
        ProcessResult delete = await RunAsync(journal, "runs", "delete", "--keep", "0");
        ProcessResult empty = await RunAsync(journal, "runs", "list");

        Assert.That((refused.ExitCode, resumed.ExitCode, taken.ExitCode, delete.ExitCode), Is.EqualTo((2, 2, 0, 0)), resumed.Error + taken.Error);
        Assert.That(refused.Error, Does.Contain("error NH0752").And.Contain("works at this run"));
        Assert.That((string?)NodeJson.Parse(list.Output)[0]!["status"], Is.EqualTo("interrupted"));
        Assert.That(NodeJson.Parse(export.Output)["nodes"]!.Select(node => (string?)node["node"]), Is.EqualTo(new[] { "Start", "Dice", "Wait", "End" }));
        Assert.That(empty.Error, Does.StartWith("There are no runs in"));
    }

    [TestCase("1GB", 1_000_000_000L)]
    [TestCase("1.5 MB", 1_500_000L)]
    [TestCase("200kB", 200_000L)]
    [TestCase("7", 7L)]
    [TestCase("many", null)]
    [TestCase("3 parsecs", null)]
    public void Sizes_are_read_with_their_units(string text, long? bytes) => Assert.That(OptionValues.ParseSize(text), Is.EqualTo(bytes));

    private static NodeHostProcess ProcessOf(string journal) => new() { Environment = new Dictionary<string, string?> { ["NODEHOST_JOURNAL"] = journal } };

    private static Task<ProcessResult> RunAsync(string journal, params string[] arguments) => ProcessOf(journal).StartAsync(arguments);

    private static string Workflow(int seconds) =>
        $$$$"""
        {"name": "Dice", "nodes": [
          {"name": "Start", "type": "n8n-nodes-base.manualTrigger", "typeVersion": 1, "position": [0, 0], "parameters": {}},
          {"name": "Dice", "type": "n8n-nodes-base.set", "typeVersion": 3.4, "position": [1, 0], "parameters":
            {"assignments": {"assignments": [{"id": "1", "name": "dice", "type": "number", "value": "={{ Math.random() }}"}]}}},
          {"name": "Wait", "type": "n8n-nodes-base.wait", "typeVersion": 1.1, "position": [2, 0], "parameters": {"amount": {{{{seconds}}}}, "unit": "seconds"}},
          {"name": "End", "type": "n8n-nodes-base.noOp", "typeVersion": 1, "position": [3, 0], "parameters": {}}],
         "connections": {
          "Start": {"main": [[{"node": "Dice", "type": "main", "index": 0}]]},
          "Dice": {"main": [[{"node": "Wait", "type": "main", "index": 0}]]},
          "Wait": {"main": [[{"node": "End", "type": "main", "index": 0}]]}},
         "settings": {"executionOrder": "v1"}}
        """;
}
