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

    [TestCase("1.3|{}", "")]
    [TestCase("1.4|{\"enableResponseOutput\":true}", "")]
    [TestCase("1.4|{}", "NH0107")]
    [TestCase("1.2|{\"enableResponseOutput\":true}", "NH0107")]
    public async Task Answer_has_an_output_for_the_response_where_the_workflow_wants_it(string node, string problem)
    {
        using var bench = new FlowBench();
        string file = bench.Write("r", ["T|manualTrigger|1", $"R|respondToWebhook|{node}", "N|noOp|1"], "T>R R:1>N");

        Assert.That(string.Join(' ', bench.ProblemsOf(file)), problem.Length == 0 ? Is.Empty : Does.Contain(problem));
        if (problem.Length == 0)
            Assert.That(FlowBench.Items(await bench.RunAsync(file, """[{"n":1}]"""), "R"), Is.EqualTo("""{"n":1}"""));
    }
}
