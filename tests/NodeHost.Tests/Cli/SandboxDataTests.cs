namespace NodeHost.Tests.Cli;

/// <summary>The data file of a sandbox, as the executable takes it.</summary>
public sealed class SandboxDataTests
{
    private const string Flow =
        """
        {
          "name": "Users",
          "nodes": [
            {"name":"Start","type":"n8n-nodes-base.manualTrigger","typeVersion":1,"position":[0,0],"parameters":{}},
            {"name":"Users","type":"n8n-nodes-3cx.threecx","typeVersion":1,"position":[200,0],"parameters":{"resource":"Users","operation":"List User","$select":"Number,DisplayName"},
             "credentials":{"threeCxApi":{"id":"1","name":"PBX"}}}
          ],
          "connections": {"Start":{"main":[[{"node":"Users","type":"main","index":0}]]}},
          "settings": {"executionOrder":"v1"}
        }
        """;

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public async Task Run_meets_the_given_users()
    {
        string data = _folder.Write("data.json", """{"Users":[{"Number":"201","FirstName":"Ada"},{"Number":"202"}]}""");

        ProcessResult result = await NodeHostProcess.RunAsync("run", _folder.Write("flow.json", Flow), "--sandbox-data", data, "--output", "ndjson", "--quiet");

        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(result.Output, Is.EqualTo("{\"Number\":\"201\",\"DisplayName\":\"Ada\"}\n{\"Number\":\"202\",\"DisplayName\":\"202\"}\n"));
    }

    [TestCase("{\"Users\":[\n  {\"Number\":\"101\"},\n  {\"Number\":\"101\"}]}", ":3:13 error NH0701 Users[1]: Number \"101\" is in use already")]
    [TestCase("{\"Users\":[\n}", ":2:1 error NH0701 The sandbox's data is not JSON: ")]
    [TestCase("[]", ":1:1 error NH0701 The sandbox's data is an object with a list of entities by the name of their set")]
    public async Task Data_that_is_not_right_is_refused_with_its_place(string json, string expected)
    {
        string data = _folder.Write("data.json", json);

        ProcessResult run = await NodeHostProcess.RunAsync("run", _folder.Write("flow.json", Flow), "--sandbox-data", data);
        ProcessResult sandbox = await NodeHostProcess.RunAsync("sandbox", "--data", data);

        Assert.That((run.ExitCode, sandbox.ExitCode), Is.EqualTo((2, 2)));
        Assert.That(run.Error, Does.Contain(data + expected));
        Assert.That(sandbox.Error, Does.Contain(data + expected));
    }

    [Test]
    public async Task Data_that_is_not_there_is_refused()
    {
        ProcessResult result = await NodeHostProcess.RunAsync("sandbox", "--data", "nowhere.json");

        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.Error, Does.Contain("nowhere.json error NH0701 The sandbox's data cannot be read: "));
    }
}
