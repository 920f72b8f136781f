using System.Diagnostics;
using Newtonsoft.Json.Linq;

namespace NodeHost.Tests.Cli;

/// <summary>Whole runs by the executable: what is on stdout, what on stderr, and the exit code.</summary>
public sealed class RunCommandTests
{
    private const string Flow =
        """
        {
          "name": "Two nodes",
          "nodes": [
            {"name":"Start","type":"n8n-nodes-base.manualTrigger","typeVersion":1,"position":[0,0],"parameters":{}},
            {"name":"End","type":"n8n-nodes-base.noOp","typeVersion":1,"position":[200,0],"parameters":{}}
          ],
          "connections": {"Start":{"main":[[{"node":"End","type":"main","index":0}]]}},
          "settings": {"executionOrder":"v1"}
        }
        """;

    private TemporaryFolder _folder = null!;
    private string _flow = null!;

    [SetUp]
    public void CreateFiles()
    {
        _folder = new TemporaryFolder();
        _flow = _folder.Write("flow.json", Flow);
    }

    [TearDown]
    public void RemoveFiles() => _folder.Dispose();

    [Test]
    public async Task Run_says_so_when_the_node_to_print_did_not_run()
    {
        string flow = _folder.Write("apart.json", Flow.Replace("\"Start\":{\"main\":[[{\"node\":\"End\",\"type\":\"main\",\"index\":0}]]}", "", StringComparison.Ordinal));

        ProcessResult result = await NodeHostProcess.RunAsync("run", flow, "--node", "End");

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Zero, result.Error);
            Assert.That(result.Output, Is.Empty);
            Assert.That(result.Error, Does.Contain("Node 'End' of --node did not run, so it has no items to print."));
        });
    }

    [Test]
    public async Task Run_prints_items_on_stdout_and_the_account_on_stderr()
    {
        string items = _folder.Write("items.csv", "Name,Size\nanna,1.5\nben,2\n");

        ProcessResult result = await NodeHostProcess.RunAsync("run", _flow, "--input", items, "--output", "ndjson");

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Zero, result.Error);
            Assert.That(result.Output, Is.EqualTo("{\"Name\":\"anna\",\"Size\":\"1.5\"}\n{\"Name\":\"ben\",\"Size\":\"2\"}\n"));
            Assert.That(result.Error, Does.Contain("End: 2 in, 2 out").And.Contain("Finished \"Two nodes\""));
        });
    }

    [Test]
    public async Task Run_prints_one_document_with_output_json()
    {
        var nodehost = new NodeHostProcess { Stdin = "[{\"n\":1},{\"n\":1e21}]" };

        ProcessResult result = await nodehost.StartAsync("run", _flow, "--input", "-", "--output", "json", "--quiet");

        JObject document = JObject.Parse(result.Output);
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Zero, result.Error);
            Assert.That(result.Error, Is.Empty);
            Assert.That((string?)document["status"], Is.EqualTo("success"));
            Assert.That(document["executionOrder"]!.Select(name => (string?)name), Is.EqualTo(new[] { "Start", "End" }));
            Assert.That(result.Output, Does.Contain("{\"json\":{\"n\":1e+21},\"pairedItem\":{\"item\":1}}"));
            Assert.That(document["data"]!["End"]![0]!["executionIndex"]!.Value<int>(), Is.EqualTo(1));
        });
    }

    [TestCase("", "stdin error NH0701 The input is empty")]
    [TestCase("[{\"a\":1},{\"a\" 2}]", "stdin:1:15 error NH0701 expected ':' after a property name")]
    [TestCase("hello", "stdin:1:1 error NH0701 neither JSON")]
    public async Task Run_refuses_input_that_cannot_be_read(string input, string expected)
    {
        var nodehost = new NodeHostProcess { Stdin = input };

        ProcessResult result = await nodehost.StartAsync("run", _flow, "--input", "-");

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(2));
            Assert.That(result.Error, Does.StartWith(expected));
            Assert.That(result.Output, Is.Empty);
        });
    }

    [Test]
    public async Task Run_refuses_a_node_that_the_workflow_does_not_have()
    {
        ProcessResult result = await NodeHostProcess.RunAsync("run", _flow, "--node", "Edn");

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(2));
            Assert.That(result.Error, Does.Contain("--node names 'Edn', which the workflow does not have. Did you mean 'End'"));
        });
    }

    [Test]
    public async Task Run_of_an_unknown_node_type_still_prints_a_document()
    {
        string file = _folder.Write("unknown.json", Flow.Replace("base.noOp", "base.nope", StringComparison.Ordinal));

        ProcessResult result = await NodeHostProcess.RunAsync("run", file, "--output", "json");

        JObject document = JObject.Parse(result.Output);
        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(2));
            Assert.That((string?)document["status"], Is.EqualTo("error"));
            Assert.That((string?)document["error"]!["code"], Is.EqualTo("NH0201"));
            Assert.That((string?)document["error"]!["node"], Is.EqualTo("End"));
            Assert.That((string?)document["error"]!["nodeType"], Is.EqualTo("n8n-nodes-base.nope"));
            Assert.That(document["problems"]!.Count(), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task Run_with_the_sandbox_needs_no_set_up()
    {
        string flow = _folder.Write(
            "receptionist.json",
            """
            {
              "name": "One receptionist",
              "nodes": [
                {"name":"Start","type":"n8n-nodes-base.manualTrigger","typeVersion":1,"position":[0,0],"parameters":{}},
                {"name":"Create","type":"n8n-nodes-3cx.threecx","typeVersion":1,"position":[200,0],
                 "parameters":{"resource":"Receptionists","operation":"Create Receptionist","Name":"={{ $json.Name }}","Number":"900"},
                 "credentials":{"threeCxApi":{"id":"1","name":"PBX"}}}
              ],
              "connections": {"Start":{"main":[[{"node":"Create","type":"main","index":0}]]}},
              "settings": {"executionOrder":"v1"}
            }
            """);
        var nodehost = new NodeHostProcess { Stdin = "{\"Name\":\"Reception\"}" };

        ProcessResult result = await nodehost.StartAsync("run", flow, "--sandbox", "--input", "-", "--output", "ndjson");

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Zero, result.Error);
            Assert.That((string?)JObject.Parse(result.Output)["Number"], Is.EqualTo("900"));
        });
    }

    [Test]
    [Platform("Unix")]
    public async Task Closed_stdout_ends_quietly()
    {
        string items = _folder.Write("items.json", $"[{string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"{{\"n\":{i}}}"))}]");
        using Process process = new NodeHostProcess().Start("run", _flow, "--input", items, "--output", "ndjson", "--quiet");

        process.StandardOutput.Close();
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.That(error, Is.Empty);
    }
}
