using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.Core;

public sealed class StopAndErrorTests
{
    [TestCase("""{"errorMessage":"no more"}""", "no more")]
    [TestCase("""{"errorMessage":"={{ $json.why }}"}""", "broken")]
    [TestCase("""{"errorType":"errorObject","errorObject":"{\"code\":404,\"message\":\"gone\"}"}""", "gone")]
    [TestCase("""{"errorType":"errorObject","errorObject":"{\"description\":\"told\"}"}""", "told")]
    [TestCase("""{"errorType":"errorObject","errorObject":"{\"code\":404}"}""", """Error: {"code":404}""")]
    public async Task Run_ends_with_the_error_that_is_worded(string parameters, string message)
    {
        using var bench = new FlowBench();
        string file = bench.Write("stop", ["T|manualTrigger|1", $"Stop|stopAndError|1|{parameters}", "After|noOp|1"], "T>Stop Stop>After");

        RunReport report = await bench.RunAsync(file, """[{"why":"broken"}]""");

        Assert.That(report.Status, Is.EqualTo(RunStatus.Error));
        Assert.That((report.Failure!.Code, report.Failure.Message), Is.EqualTo((Codes.StoppedByWorkflow, message)));
        Assert.That(report.NotRun, Is.EqualTo(new[] { "After" }));
    }

    [TestCase("", RunStatus.Error, TestName = "Run_fails_where_the_last_node_stopped_it_even_if_it_goes_on")]
    [TestCase("Stop>After", RunStatus.Success, TestName = "Run_goes_on_after_a_stop_where_another_node_follows")]
    public async Task Run_that_goes_on_after_a_stop(string link, RunStatus status)
    {
        using var bench = new FlowBench();
        string file = bench.Write("stop", ["T|manualTrigger|1", """Stop|stopAndError|1|{"errorMessage":"no"}|{"onError":"continueRegularOutput"}""", "After|noOp|1"], $"T>Stop {link}");

        RunReport report = await bench.RunAsync(file, """[{"n":1}]""");

        Assert.That(report.Status, Is.EqualTo(status));
        Assert.That(FlowBench.Items(report, "Stop"), Is.EqualTo("""{"n":1}"""));
    }

    [Test]
    public async Task Error_output_is_the_first_output()
    {
        using var bench = new FlowBench();
        string file = bench.Write("stop", ["T|manualTrigger|1", """Stop|stopAndError|1|{"errorMessage":"no"}|{"onError":"continueErrorOutput"}""", "After|noOp|1"], "T>Stop Stop>After");

        RunReport report = await bench.RunAsync(file, """[{"n":1}]""");

        Assert.That(report.Status, Is.EqualTo(RunStatus.Success));
        Assert.That(FlowBench.Items(report, "After"), Is.EqualTo("""{"n":1,"error":"no"}"""));
    }

    [Test]
    public void There_is_no_output_behind_the_error_output()
    {
        using var bench = new FlowBench();
        string file = bench.Write("stop", ["T|manualTrigger|1", """Stop|stopAndError|1|{"errorMessage":"no"}|{"onError":"continueErrorOutput"}""", "After|noOp|1"], "T>Stop Stop:1>After");

        Assert.That(bench.ProblemsOf(file), Has.One.Contains("a connection starts at output 1, but the node has one output, 0."));
    }

    [Test]
    public async Task Error_that_is_no_object_is_told()
    {
        using var bench = new FlowBench();
        string file = bench.Write("stop", ["T|manualTrigger|1", """Stop|stopAndError|1|{"errorType":"errorObject","errorObject":"[1]"}"""], "T>Stop");

        RunReport report = await bench.RunAsync(file);

        Assert.That(report.Failure!.Code, Is.EqualTo(Codes.WrongJsonShape));
    }
}
