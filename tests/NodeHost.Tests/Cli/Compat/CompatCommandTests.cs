using Newtonsoft.Json.Linq;

namespace NodeHost.Tests.Cli.Compat;

public sealed class CompatCommandTests
{
    private const string Good = """{"name":"Good","nodes":[{"name":"Start","type":"n8n-nodes-base.manualTrigger","typeVersion":1,"parameters":{}}],"connections":{}}""";

    private const string Bad = """
        {"name":"Bad","nodes":[
        {"name":"Start","type":"n8n-nodes-base.manualTrigger","typeVersion":1,"parameters":{}},
        {"name":"Mail","type":"acme.mail","typeVersion":2,"parameters":{}},
        {"name":"Old","type":"n8n-nodes-base.set","typeVersion":0.5,"parameters":{}},
        {"name":"Odd","type":"n8n-nodes-base.noOp","typeVersion":1,"parameters":{"x":1}},
        {"name":"Code","type":"n8n-nodes-base.set","typeVersion":3.4,"parameters":{"assignments":{"assignments":[{"name":"a","value":"={{ 1 + }}","type":"number"}]}}}],
        "connections":{}}
        """;

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public async Task Compat_tells_what_is_not_supported_and_the_total()
    {
        _folder.Write("good.json", Good);
        string bad = _folder.Write("bad.json", Bad);
        string none = _folder.Write("package.json", """{"name":"pack"}""");

        ProcessResult result = await NodeHostProcess.RunAsync("nodes", "compat", _folder.FullName);

        Assert.That(result.ExitCode, Is.EqualTo(1), result.Error);
        Assert.That(result.Output.Split('\n'), Is.SupersetOf(new[]
        {
            $"{bad}: does not run, 4 of 5 nodes not supported",
            $"{none}: no workflow: it has no list of nodes.",
            "2 workflows: 1 would run, 1 would not.",
            "6 nodes: 2 supported, 4 not.",
            "In the way: 1 node type, 1 version, 1 parameter, 1 expression.",
            "  acme.mail 2: 1 of 1 not supported",
        }));
        Assert.That(result.Output, Does.Contain("  5:").And.Contain("parameter [Odd]: there is no parameter 'x'."));
    }

    [Test]
    public async Task Compat_as_json_names_node_version_and_feature()
    {
        string file = _folder.Write("bad.json", Bad);

        ProcessResult result = await NodeHostProcess.RunAsync("nodes", "compat", file, "--output", "json");

        JObject report = JObject.Parse(result.Output);
        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(report["workflows"]![0]!["unsupported"]!.Select(each => $"{each["feature"]} {each["node"]} {each["nodeType"]} {each["typeVersion"]}"), Is.EqualTo(new[]
        {
            "node type Mail acme.mail 2", "version Old n8n-nodes-base.set 0.5", "parameter Odd n8n-nodes-base.noOp 1", "expression Code n8n-nodes-base.set 3.4",
        }));
        Assert.That((int)report["total"]!["supportedNodes"]!, Is.EqualTo(1));
    }

    [TestCase("[WORKFLOW,WORKFLOW]", 2)]
    [TestCase("""{"workflow":WORKFLOW}""", 1)]
    [TestCase("WORKFLOW", 1)]
    public async Task Compat_looks_into_exports(string export, int workflows)
    {
        string file = _folder.Write("export.json", export.Replace("WORKFLOW", Good, StringComparison.Ordinal));

        ProcessResult result = await NodeHostProcess.RunAsync("nodes", "compat", file, "--output", "json");

        Assert.That(result.ExitCode, Is.Zero);
        Assert.That((int)JObject.Parse(result.Output)["total"]!["run"]!, Is.EqualTo(workflows));
    }

    [TestCase("nowhere.json", 2, "There is no such file or folder.")]
    [TestCase("broken.json", 1, "no workflow:")]
    public async Task Compat_of_what_is_no_workflow_says_so(string name, int exitCode, string message)
    {
        _folder.Write("broken.json", "{");

        ProcessResult result = await NodeHostProcess.RunAsync("nodes", "compat", Path.Combine(_folder.FullName, name));

        Assert.That(result.ExitCode, Is.EqualTo(exitCode));
        Assert.That(result.Output + result.Error, Does.Contain(message));
    }
}
