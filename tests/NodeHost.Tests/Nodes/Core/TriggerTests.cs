using Microsoft.Extensions.Time.Testing;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;

namespace NodeHost.Tests.Nodes.Core;

public sealed class TriggerTests
{
    [TestCase("webhook|2|{\"path\":\"x\",\"httpMethod\":\"POST\",\"options\":{\"rawBody\":true}}")]
    [TestCase("scheduleTrigger|1.2|{\"rule\":{\"interval\":[{\"field\":\"hours\"}]}}")]
    [TestCase("cron|1|{\"triggerTimes\":{\"item\":[{\"hour\":8}]}}")]
    [TestCase("interval|1|{\"interval\":5}")]
    [TestCase("start|1")]
    [TestCase("formTrigger|2.2|{\"formTitle\":\"Hi\"}")]
    [TestCase("errorTrigger|1")]
    [TestCase("executeWorkflowTrigger|1")]
    public async Task Trigger_starts_a_run_with_the_items_given(string trigger)
    {
        using var bench = new FlowBench();
        string file = bench.Write("t", [$"T|{trigger}", "N|noOp|1"], "T>N");

        RunReport report = await bench.RunAsync(file, """[{"n":1}]""");

        Assert.That(FlowBench.Items(report, "N"), Is.EqualTo("""{"n":1}"""));
    }

    [Test]
    public async Task Webhook_for_several_methods_has_an_output_for_each()
    {
        using var bench = new FlowBench();
        string file = bench.Write("t", ["""T|webhook|2|{"multipleMethods":true,"httpMethod":["GET","POST"],"path":"x"}""", "A|noOp|1", "B|noOp|1"], "T>A T:1>B");

        RunReport report = await bench.RunAsync(file, """[{"n":1}]""");

        Assert.That(report.ExecutionOrder, Is.EqualTo(new[] { "T", "A" }));
    }

    [Test]
    public async Task Manual_trigger_starts_the_run_wherever_it_stands_in_the_file()
    {
        using var bench = new FlowBench();
        string file = bench.Write("t", ["S|scheduleTrigger|1.2", "E|errorTrigger|1", "M|manualTrigger|1", "N|noOp|1"], "S>N M>N E>N");

        Assert.That(bench.ProblemsOf(file), Is.Empty);
        Assert.That((await bench.RunAsync(file)).ExecutionOrder, Is.EqualTo(new[] { "M", "N" }));
        Assert.That((await bench.RunAsync(file, start: new RunStart { Trigger = "S" })).ExecutionOrder, Is.EqualTo(new[] { "S", "N" }));
    }

    [Test]
    public async Task Schedule_without_items_gives_the_time_in_the_zone_of_the_workflow()
    {
        using var bench = new FlowBench(new FakeTimeProvider(new DateTimeOffset(2030, 3, 2, 14, 5, 9, TimeSpan.Zero)));
        string file = bench.Write("t", ["S|scheduleTrigger|1.2"], "", """{"timezone":"America/New_York"}""");

        RunReport report = await bench.RunAsync(file);

        Assert.That(FlowBench.Items(report, "S"), Is.EqualTo(
            """{"timestamp":"2030-03-02T09:05:09.000-05:00","Readable date":"March 2nd 2030, 9:05:09 am","Readable time":"9:05:09 am","Day of week":"Saturday","Year":"2030","Month":"March","Day of month":"02","Hour":"09","Minute":"05","Second":"09","Timezone":"America/New_York (UTC-05:00)"}"""));
    }

    [Test]
    public async Task Run_begins_and_ends_in_the_middle()
    {
        using var bench = new FlowBench();
        string file = bench.Write("t", ["T|manualTrigger|1", "A|noOp|1", "B|noOp|1", "C|noOp|1", "Side|noOp|1"], "T>A A>B B>C A>Side");

        RunReport to = await bench.RunAsync(file, start: new RunStart { To = "B" });
        RunReport from = await bench.RunAsync(file, """[{"n":5}]""", new RunStart { From = "B" });

        Assert.That(to.ExecutionOrder, Is.EqualTo(new[] { "T", "A", "B" }));
        Assert.That(from.ExecutionOrder, Is.EqualTo(new[] { "B", "C" }));
        Assert.That(FlowBench.Items(from, "C"), Is.EqualTo("""{"n":5}"""));
    }

    [Test]
    public async Task Run_that_begins_in_the_middle_takes_what_is_pinned_before()
    {
        using var bench = new FlowBench();
        string file = bench.Write("t", ["T|manualTrigger|1", "A|noOp|1", "B|set|3.4|{\"mode\":\"raw\",\"jsonOutput\":\"={{ {n: $json.n, first: $('A').first().json.n} }}\"}"], "T>A A>B");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("{\"id\":\"t\"", "{\"pinData\":{\"A\":[{\"json\":{\"n\":9}}]},\"id\":\"t\"", StringComparison.Ordinal));

        RunReport report = await bench.RunAsync(file, start: new RunStart { From = "B" });

        Assert.That(FlowBench.Items(report, "B"), Is.EqualTo("""{"n":9,"first":9}"""));
    }
}
