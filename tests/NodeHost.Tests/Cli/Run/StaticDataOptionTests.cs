namespace NodeHost.Tests.Cli.Run;

/// <summary><c>--static-data</c>, <c>--from</c>, <c>--to</c> and <c>--mode</c>, by the executable.</summary>
public sealed class StaticDataOptionTests
{
    private const string Counting = """
        {"nodes":[
          {"name":"T","type":"n8n-nodes-base.manualTrigger","typeVersion":1,"parameters":{}},
          {"name":"Count","type":"n8n-nodes-base.code","typeVersion":2,"parameters":{"jsCode":"const kept = $getWorkflowStaticData('global'); kept.n = (kept.n ?? 0) + 1; return [{}]"}},
          {"name":"Show","type":"n8n-nodes-base.set","typeVersion":3.4,"parameters":{"mode":"raw","jsonOutput":"={{ { n: $getWorkflowStaticData('global').n, mode: $mode } }}"}}],
         "connections":{"T":{"main":[[{"node":"Count","type":"main","index":0}]]},"Count":{"main":[[{"node":"Show","type":"main","index":0}]]}},
         "settings":{"executionOrder":"v1"},"staticData":{"global":{"n":40}}}
        """;

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public async Task Static_data_of_scripts_reach_expressions_and_the_next_run()
    {
        string flow = _folder.Write("count.json", Counting);
        string kept = Path.Combine(_folder.FullName, "kept.json");
        string[] arguments = ["run", flow, "--output", "ndjson", "--static-data", kept, "--mode", "manual", "-q"];

        ProcessResult first = await NodeHostProcess.RunAsync(arguments);
        ProcessResult second = await NodeHostProcess.RunAsync(arguments);

        Assert.That(first.Output, Is.EqualTo("{\"n\":41,\"mode\":\"manual\"}\n"), first.Error);
        Assert.That(second.Output, Is.EqualTo("{\"n\":42,\"mode\":\"manual\"}\n"));
        Assert.That(await File.ReadAllTextAsync(kept), Is.EqualTo("{\"global\":{\"n\":42}}\n"));
        Assert.That(await File.ReadAllTextAsync(flow), Is.EqualTo(Counting));
    }

    [TestCase("[1]", "expected an object such as")]
    [TestCase("{", "line 1, column 2")]
    public async Task Unusable_file_of_static_data_is_told_before_anything_runs(string content, string message)
    {
        string kept = _folder.Write("kept.json", content);

        ProcessResult result = await NodeHostProcess.RunAsync("run", _folder.Write("count.json", Counting), "--static-data", kept);

        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.Error, Does.Contain("NH0713").And.Contain(message));
        Assert.That(await File.ReadAllTextAsync(kept), Is.EqualTo(content));
    }

    [TestCase("--from", "Nowhere", "--from names 'Nowhere'")]
    [TestCase("--to", "Shov", "Did you mean 'Show'?")]
    public async Task Unknown_node_to_begin_or_end_with_is_refused(string option, string node, string message)
    {
        ProcessResult result = await NodeHostProcess.RunAsync("run", _folder.Write("count.json", Counting), option, node);

        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.Error, Does.Contain(message));
    }

    [Test]
    public async Task Run_ends_at_the_node_of_to()
    {
        ProcessResult result = await NodeHostProcess.RunAsync("run", _folder.Write("count.json", Counting), "--to", "Count", "--output", "ndjson", "-q");

        Assert.That((result.ExitCode, result.Output), Is.EqualTo((0, "{}\n")), result.Error);
    }
}
