using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.Core;

public sealed class SplitInBatchesTests
{
    private const string Five = """[{"n":1},{"n":2},{"n":3},{"n":4},{"n":5}]""";

    [TestCase("3", "Loop:1>Body", "Loop>Done", 0)]
    [TestCase("2", "Loop>Body", "Loop:1>Done", 1)]
    public async Task Loop_gives_batches_and_all_that_came_back_at_the_end(string version, string body, string done, int doneOutput)
    {
        using var bench = new FlowBench();
        string file = bench.Write("loop", ["T|manualTrigger|1", $$"""Loop|splitInBatches|{{version}}|{"batchSize":2}""", "Body|noOp|1", "Done|noOp|1"],
            $"T>Loop {body} Body>Loop {done}");

        RunReport report = await bench.RunAsync(file, Five);

        Assert.That(string.Join(',', report.ExecutionOrder), Is.EqualTo("T,Loop,Body,Loop,Body,Loop,Body,Loop,Done"));
        Assert.That(FlowBench.Items(report, "Body", run: 1), Is.EqualTo("""{"n":3}|{"n":4}"""));
        Assert.That(FlowBench.Items(report, "Loop", doneOutput), Is.EqualTo("""{"n":1}|{"n":2}|{"n":3}|{"n":4}|{"n":5}"""));
    }

    [Test]
    public async Task Loop_of_version_1_ends_without_a_run()
    {
        using var bench = new FlowBench();
        string file = bench.Write("loop", ["T|manualTrigger|1", """Loop|splitInBatches|1|{"batchSize":3}""", "Body|noOp|1"], "T>Loop Loop>Body Body>Loop");

        RunReport report = await bench.RunAsync(file, Five);

        Assert.That(string.Join(',', report.ExecutionOrder), Is.EqualTo("T,Loop,Body,Loop,Body"));
        Assert.That(report.Nodes.Single(node => node.Node == "Loop").Runs.Select(run => run.ExecutionIndex), Is.EqualTo(new[] { 1, 3 }));
    }

    [Test]
    public async Task What_runs_after_a_loop_of_version_1_is_counted_on()
    {
        using var bench = new FlowBench();
        string file = bench.Write("loop",
            ["T|manualTrigger|1", """Loop|splitInBatches|1|{"batchSize":3}""", "Body|noOp|1", "Last|noOp|1"], "T>Loop Loop>Body Body>Loop T>Last");

        RunReport report = await bench.RunAsync(file, Five);

        Assert.That(string.Join(',', report.ExecutionOrder), Is.EqualTo("T,Loop,Body,Loop,Body,Last"));
        Assert.That(report.Nodes.Single(node => node.Node == "Last").Runs[0].ExecutionIndex, Is.EqualTo(5));
        Assert.That(report.Nodes.Single(node => node.Node == "Loop").ItemsIn, Is.EqualTo(8), "items of the run that is not listed do not count");
    }

    [Test]
    public async Task Expressions_see_how_far_the_loop_is()
    {
        using var bench = new FlowBench();
        string file = bench.Write("loop",
            ["T|manualTrigger|1", """Loop|splitInBatches|3|{"batchSize":2}""",
             """Body|set|3.4|{"mode":"raw","jsonOutput":"={{ { left: !$node['Loop'].context.noItemsLeft, batch: $node['Loop'].context.currentRunIndex } }}"}"""],
            "T>Loop Loop:1>Body Body>Loop");

        RunReport report = await bench.RunAsync(file, """[{"n":1},{"n":2},{"n":3}]""");

        Assert.That(FlowBench.Items(report, "Body", run: 0), Is.EqualTo("""{"left":true,"batch":0}|{"left":true,"batch":0}"""));
        Assert.That(FlowBench.Items(report, "Body", run: 1), Is.EqualTo("""{"left":false,"batch":1}"""));
    }

    [Test]
    public async Task Items_of_later_batches_are_paired_with_the_items_that_went_in()
    {
        using var bench = new FlowBench();
        string file = bench.Write("loop",
            ["T|manualTrigger|1", """Loop|splitInBatches|3|{"batchSize":1}""",
             """Body|set|3.4|{"mode":"raw","jsonOutput":"={{ { from: $('T').item.json.n } }}"}"""],
            "T>Loop Loop:1>Body Body>Loop");

        RunReport report = await bench.RunAsync(file, """[{"n":7},{"n":8}]""");

        Assert.That(FlowBench.Items(report, "Loop"), Is.EqualTo("""{"from":7}|{"from":8}"""));
    }

    [Test]
    public async Task Inner_loop_that_is_reset_runs_again_for_each_batch_of_the_outer()
    {
        using var bench = new FlowBench();
        string file = bench.Write("loop",
            ["T|manualTrigger|1", """Outer|splitInBatches|3|{"batchSize":2}""",
             """Inner|splitInBatches|3|{"batchSize":1,"options":{"reset":"={{ $prevNode.name === 'Outer' }}"}}""", "Body|noOp|1"],
            "T>Outer Outer:1>Inner Inner:1>Body Body>Inner Inner>Outer");

        RunReport report = await bench.RunAsync(file, Five);

        Assert.That(report.Nodes.Single(node => node.Node == "Body").Runs, Has.Count.EqualTo(5));
        Assert.That(FlowBench.Items(report, "Outer"), Is.EqualTo("""{"n":1}|{"n":2}|{"n":3}|{"n":4}|{"n":5}"""));
    }

    [Test]
    public async Task Batch_without_items_is_refused()
    {
        using var bench = new FlowBench();
        string file = bench.Write("loop", ["T|manualTrigger|1", """Loop|splitInBatches|3|{"batchSize":0}"""], "T>Loop");

        RunReport report = await bench.RunAsync(file);

        Assert.That(report.Failure, Is.Not.Null);
        Assert.That((report.Failure!.Code, report.Failure.Message), Is.EqualTo((Codes.UnusableParameterValue, "Batch Size is 0: expected 1 or more.")));
    }
}
