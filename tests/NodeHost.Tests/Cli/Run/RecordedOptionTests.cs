namespace NodeHost.Tests.Cli.Run;

/// <summary><c>--recorded</c>, by the executable.</summary>
public sealed class RecordedOptionTests
{
    private const string Flow = """
        {"name":"Flow","nodes":[
          {"name":"T","type":"n8n-nodes-base.manualTrigger","typeVersion":1,"parameters":{}},
          {"name":"A","type":"n8n-nodes-base.set","typeVersion":3.4,"parameters":{"mode":"raw","jsonOutput":"={{ { a: $json.n + 1 } }}"}},
          {"name":"B","type":"n8n-nodes-base.set","typeVersion":3.4,"parameters":{"mode":"raw","jsonOutput":"={{ { b: $json.a, n: $('T').item.json.n } }}"}}],
         "connections":{"T":{"main":[[{"node":"A","type":"main","index":0}]]},"A":{"main":[[{"node":"B","type":"main","index":0}]]}},
         "settings":{"executionOrder":"v1"}}
        """;

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public async Task Report_of_a_run_is_what_a_later_run_goes_on_from()
    {
        string flow = _folder.Write("flow.json", Flow);
        ProcessResult first = await NodeHostProcess.RunAsync("run", flow, "--input", _folder.Write("items.json", """[{"n":1},{"n":2}]"""), "--output", "json", "-q");
        string report = _folder.Write("first.json", first.Output);

        ProcessResult second = await NodeHostProcess.RunAsync("run", flow, "--from", "B", "--recorded", report, "--output", "ndjson", "-q");

        Assert.That(second.Error, Is.Empty);
        Assert.That(second.Output, Is.EqualTo("{\"b\":2,\"n\":1}\n{\"b\":3,\"n\":2}\n"));
    }

    [TestCase(null, "error NH0714 recorded run: there is no such file.")]
    [TestCase("{\"data\":", ":1:9 error NH0714 recorded run: it is no JSON, or was cut off. ")]
    [TestCase("[1]", "error NH0714 recorded run: it is no report of a run: expected the document that 'nodehost run --output json' prints.")]
    [TestCase("{}", "error NH0714 recorded run: it is no report of a run: ")]
    [TestCase("""{"workflow":{"name":"Other"},"executionOrder":[],"data":{}}""", "error NH0714 recorded run: it is of another workflow, \"Other\"; this one is \"Flow\".")]
    [TestCase("""{"workflow":{"name":"Flow"},"executionOrder":["T"],"data":{"T":[{"output":[[{"json":{}}]]}]}}""", "error NH0714 recorded run: it has no items of 'A', from which 'B' gets its own.")]
    public async Task Report_that_cannot_be_used_is_told_before_anything_runs(string? content, string message)
    {
        string report = content is null ? Path.Combine(_folder.FullName, "none.json") : _folder.Write("first.json", content);

        ProcessResult result = await NodeHostProcess.RunAsync("run", _folder.Write("flow.json", Flow), "--from", "B", "--recorded", report);

        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.Error, Does.Contain(message));
    }

    [TestCase("--recorded goes with --from: name the node to start at.", "--recorded", "x.json")]
    [TestCase("--recorded and --input exclude each other", "--recorded", "x.json", "--from", "B", "--input", "y.json")]
    public async Task Options_that_do_not_go_together_are_refused(string message, params string[] options)
    {
        ProcessResult result = await NodeHostProcess.RunAsync(["run", "flow.json", .. options]);

        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.Error, Does.Contain(message));
    }
}
