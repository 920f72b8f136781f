using Newtonsoft.Json.Linq;

namespace NodeHost.Tests.Cli.Run;

/// <summary>The options of <c>nodehost run</c> that open the machine to a workflow, by the executable.</summary>
public sealed class FileOptionTests
{
    private TemporaryFolder _flows = null!;
    private TemporaryFolder _data = null!;

    [SetUp]
    public void CreateFolders()
    {
        _flows = new TemporaryFolder();
        _data = new TemporaryFolder();
        _data.Write("a.csv", "A\n1");
    }

    [TearDown]
    public void RemoveFolders()
    {
        _flows.Dispose();
        _data.Dispose();
    }

    [Test]
    public async Task Run_reads_a_file_beside_the_workflow()
    {
        string file = _flows.Write("b.csv", "A\n2");

        ProcessResult result = await NodeHostProcess.RunAsync("run", Flow("readBinaryFile", new() { ["filePath"] = file }), "--output", "json");

        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(JObject.Parse(result.Output).SelectToken("data.Node[0].output[0][0].binary.data.data")?.ToString(), Is.EqualTo("QQoy"));
    }

    [Test]
    public async Task Run_reads_elsewhere_only_where_told()
    {
        string flow = Flow("readBinaryFile", new() { ["filePath"] = Path.Combine(_data.FullName, "a.csv") });

        ProcessResult refused = await NodeHostProcess.RunAsync("run", flow);
        ProcessResult allowed = await NodeHostProcess.RunAsync("run", flow, "--allow-files", _data.FullName);

        Assert.That((refused.ExitCode, allowed.ExitCode), Is.EqualTo((1, 0)), allowed.Error);
        Assert.That(refused.Error, Does.Contain("Access to the file is not allowed").And.Contain($"--allow-files \"{_data.FullName}\""));
    }

    [Test]
    public async Task Run_starts_commands_only_where_told()
    {
        string flow = Flow("executeCommand", new() { ["command"] = "echo hi" });

        ProcessResult refused = await NodeHostProcess.RunAsync("run", flow);
        ProcessResult allowed = await NodeHostProcess.RunAsync("run", flow, "--allow-command", "--output", "ndjson");

        Assert.That((refused.ExitCode, allowed.Output), Is.EqualTo((1, "{\"exitCode\":0,\"stderr\":\"\",\"stdout\":\"hi\"}\n")));
        Assert.That(refused.Error, Does.Contain("--allow-command"));
    }

    [Test]
    public async Task Run_refuses_a_folder_that_is_none()
    {
        ProcessResult result = await NodeHostProcess.RunAsync("run", Flow("noOp", []), "--allow-files", "/not/there");

        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.Error, Does.Contain("'/not/there' is no folder for --allow-files. Name one that exists."));
    }

    [Test]
    public async Task Run_leaves_the_content_of_a_large_file_out_of_the_document()
    {
        string file = _flows.Write("large.txt", new string('x', 2_000_000));

        ProcessResult result = await NodeHostProcess.RunAsync("run", Flow("readBinaryFile", new() { ["filePath"] = file }), "--output", "json");

        var data = (JObject)JObject.Parse(result.Output).SelectToken("data.Node[0].output[0][0].binary.data")!;
        Assert.That((data["fileSize"]?.ToString(), data.ContainsKey("data")), Is.EqualTo(("2 MB", false)));
    }

    private string Flow(string type, JObject parameters) => _flows.Write("flow.json", new JObject
    {
        ["name"] = "Files",
        ["nodes"] = new JArray(Node("Start", "manualTrigger", []), Node("Node", type, parameters)),
        ["connections"] = JObject.Parse("""{"Start":{"main":[[{"node":"Node","type":"main","index":0}]]}}"""),
    }.ToString());

    private static JObject Node(string name, string type, JObject parameters) => new()
    {
        ["name"] = name,
        ["type"] = "n8n-nodes-base." + type,
        ["typeVersion"] = 1,
        ["position"] = new JArray(0, 0),
        ["parameters"] = parameters,
    };
}
