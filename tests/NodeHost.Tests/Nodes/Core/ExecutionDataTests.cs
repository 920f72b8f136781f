using NodeHost.Runtime.Reports;

namespace NodeHost.Tests.Nodes.Core;

public sealed class ExecutionDataTests
{
    [Test]
    public async Task Later_scripts_find_what_was_kept()
    {
        using var bench = new FlowBench();
        string file = bench.Write("e",
            ["T|manualTrigger|1", """E|executionData|1|{"dataToSave":{"values":[{"key":"id","value":"={{ $json.n }}"}]}}""",
             """C|code|2|{"jsCode":"return [{ kept: $execution.customData.get('id') }]"}"""],
            "T>E E>C");

        RunReport report = await bench.RunAsync(file, """[{"n":"x1"}]""");

        Assert.That(FlowBench.Items(report, "E"), Is.EqualTo("""{"n":"x1"}"""));
        Assert.That(FlowBench.Items(report, "C"), Is.EqualTo("""{"kept":"x1"}"""));
    }

    [Test]
    public async Task Answer_to_a_request_that_nobody_made_passes_the_items_and_says_so()
    {
        using var bench = new FlowBench();
        string file = bench.Write("r", ["T|manualTrigger|1", """R|respondToWebhook|1.1|{"respondWith":"json","responseBody":"={{ $json }}","options":{"responseCode":201}}"""], "T>R");

        RunReport report = await bench.RunAsync(file, """[{"n":1}]""");

        Assert.That(FlowBench.Items(report, "R"), Is.EqualTo("""{"n":1}"""));
        Assert.That(bench.Log, Is.EqualTo(new[] { "no request started this run, so there is none to answer; the items pass" }));
    }
}
