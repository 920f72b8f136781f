using Newtonsoft.Json.Linq;
using NodeHost.Cli.Run.Output;
using NodeHost.Runtime;
using NodeHost.Runtime.Expressions.History;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;
using NodeHost.Tests.Nodes.Core;

namespace NodeHost.Tests.Runtime.Running;

/// <summary>Runs that go on from the middle of a recorded one.</summary>
public sealed class ReplayedStartTests
{
    private static readonly string[] Line =
    [
        "T|manualTrigger|1", """A|set|3.4|{"mode":"raw","jsonOutput":"={{ { a: $json.n * 10 } }}"}""", """B|set|3.4|{"mode":"raw","jsonOutput":"={{ { b: $json.a + 1 } }}"}""",
        """C|set|3.4|{"mode":"raw","jsonOutput":"={{ { c: $json.b, n: $('T').item.json.n, a: $node['A'].json.a, all: $('A').all().length, from: $prevNode.name } }}"}""",
    ];

    private FlowBench _bench = null!;

    [SetUp]
    public void Begin() => _bench = new FlowBench();

    [TearDown]
    public void End() => _bench.Dispose();

    [Test]
    public async Task Start_gets_what_it_got_then_and_earlier_nodes_count_as_run()
    {
        string file = _bench.Write("line", Line, "T>A A>B B>C");
        RecordedReport recorded = await RecordAsync(file, """[{"n":1},{"n":2}]""");

        RunReport report = await GoOnAsync(file, recorded, "C");

        Assert.That(report.ExecutionOrder, Is.EqualTo(new[] { "C" }));
        Assert.That(FlowBench.Items(report, "C"), Is.EqualTo(
            """{"c":11,"n":1,"a":10,"all":2,"from":"B"}|{"c":21,"n":2,"a":20,"all":2,"from":"B"}"""));
    }

    [Test]
    public async Task Run_ends_at_the_node_of_to()
    {
        string file = _bench.Write("line", Line, "T>A A>B B>C");
        RecordedReport recorded = await RecordAsync(file, """[{"n":1}]""");

        RunReport report = await GoOnAsync(file, recorded, "A", "B");

        Assert.That(report.ExecutionOrder, Is.EqualTo(new[] { "A", "B" }));
    }

    [Test]
    public async Task Start_with_several_inputs_gets_all_of_them()
    {
        string file = _bench.Write("merge", ["T|manualTrigger|1", "A|noOp|1", """B|set|3.4|{"mode":"raw","jsonOutput":"{\"b\":1}"}""", "M|merge|3.2|{}", "E|noOp|1"], "T>A T>B A>M:0 B>M:1 M>E");
        RecordedReport recorded = await RecordAsync(file, """[{"n":1}]""");

        RunReport report = await GoOnAsync(file, recorded, "M");

        Assert.That(FlowBench.Items(report, "E"), Is.EqualTo("""{"n":1}|{"b":1}"""));
        Assert.That(report.Nodes[0].Runs[0].Sources.Select(source => source?.Node), Is.EqualTo(new[] { "A", "B" }));
    }

    [Test]
    public async Task Start_runs_as_often_as_it_got_items_in_the_same_order()
    {
        string file = _bench.Write("twice", ["T|manualTrigger|1", """A|set|3.4|{"mode":"raw","jsonOutput":"{\"v\":\"a\"}"}""", """B|set|3.4|{"mode":"raw","jsonOutput":"{\"v\":\"b\"}"}""", "N|noOp|1", "E|noOp|1"], "T>A T>B A>N B>N N>E");
        RecordedReport recorded = await RecordAsync(file, "[{}]");

        RunReport report = await GoOnAsync(file, recorded, "N");

        Assert.That(string.Join(',', report.ExecutionOrder), Is.EqualTo("N,E,N,E"));
        Assert.That((FlowBench.Items(report, "N", run: 0), FlowBench.Items(report, "N", run: 1)), Is.EqualTo(("""{"v":"a"}""", """{"v":"b"}""")));
    }

    [Test]
    public async Task Loop_begins_anew_where_it_is_the_start_and_is_seen_as_it_ended_behind_it()
    {
        string file = _bench.Write("loop",
            ["T|manualTrigger|1", """L|splitInBatches|3|{"batchSize":1}""", "Body|noOp|1", """E|set|3.4|{"mode":"raw","jsonOutput":"={{ { n: $('T').item.json.n, done: $('L').context.done } }}"}"""],
            "T>L L:1>Body Body>L L:0>E");
        RecordedReport recorded = await RecordAsync(file, """[{"n":1},{"n":2}]""");

        RunReport loop = await GoOnAsync(file, recorded, "L");
        RunReport end = await GoOnAsync(file, recorded, "E");

        Assert.That(string.Join(',', loop.ExecutionOrder), Is.EqualTo("L,Body,L,Body,L,E"));
        Assert.That(FlowBench.Items(end, "E"), Is.EqualTo("""{"n":1,"done":true}|{"n":2,"done":true}"""));
    }

    [Test]
    public async Task Start_that_failed_then_is_tried_again()
    {
        string file = _bench.Write("fails", ["T|manualTrigger|1", """Stop|stopAndError|1|{"errorMessage":"=no {{ $json.n }}"}"""], "T>Stop");
        RecordedReport recorded = await RecordAsync(file, """[{"n":4}]""");

        RunReport report = await GoOnAsync(file, recorded, "Stop");

        Assert.That(report.Failure?.Message, Is.EqualTo("no 4"));
    }

    [Test]
    public async Task Files_of_recorded_items_are_there()
    {
        string[] nodes = ["T|manualTrigger|1", """F|convertToFile|1.1|{"operation":"toText","sourceProperty":"text"}""", """R|extractFromFile|1|{"operation":"text"}"""];
        string file = _bench.Write("files", nodes, "T>F F>R");
        RecordedReport recorded = await RecordAsync(file, """[{"text":"hello"}]""");
        JObject cut = await DocumentAsync(file, """[{"text":"hello"}]""");
        ((JObject)cut["data"]!["F"]![0]!["output"]![0]![0]!["binary"]!["data"]!).Remove("data");

        RunReport report = await GoOnAsync(file, recorded, "R");
        RunReport withoutContent = await GoOnAsync(file, new RecordedReport(cut), "R");

        Assert.That(FlowBench.Items(report, "R"), Is.EqualTo("""{"data":"hello"}"""));
        Assert.That(withoutContent.Failure?.Message, Does.StartWith("The content of the file 'data' was left out of the recorded run"));
    }

    [TestCase("T", "nothing leads to 'T', so that it got nothing from other nodes: give its items by --input.")]
    [TestCase("Body", "'Body' stands in a loop, which a run cannot enter in its middle: begin at 'L'.")]
    [TestCase("Never", "no items came to 'Never' in it.")]
    [TestCase("After", "it has no items of 'Never', from which 'After' gets its own.")]
    public async Task Start_without_items_says_why(string start, string message)
    {
        string file = _bench.Write("loop",
            ["T|manualTrigger|1", """L|splitInBatches|3|{"batchSize":1}""", "Body|noOp|1", """If|filter|1|{"conditions":{"boolean":[{"value1":true,"value2":false}]}}""", "Never|noOp|1", "After|noOp|1"],
            "T>L L:1>Body Body>L T>If If>Never Never>After");
        RecordedReport recorded = await RecordAsync(file, "[{}]");

        Assert.That(WorkflowHost.CheckRecorded(_bench.Plan(file, new RunStart { From = start }).Plan!, recorded), Is.EqualTo(message));
    }

    [Test]
    public async Task Run_of_another_workflow_is_refused()
    {
        RecordedReport recorded = await RecordAsync(_bench.Write("one", Line, "T>A A>B B>C"), """[{"n":1}]""");
        string other = _bench.Write("other", Line, "T>A A>B B>C");

        Assert.That(WorkflowHost.CheckRecorded(_bench.Plan(other, new RunStart { From = "C" }).Plan!, recorded),
            Is.EqualTo("it is of another workflow, \"one\" (id one); this one is \"other\" (id other)."));
    }

    [TestCase("{}", "it is no report of a run: expected the document that 'nodehost run --output json' prints")]
    [TestCase("""{"status":"error","executionOrder":[],"data":{},"problems":[]}""", "the run that it reports was refused, so nothing was run")]
    [TestCase("""{"executionOrder":[],"data":{"A":1}}""", "runData of 'A' is no list of runs")]
    public void Document_that_is_no_report_is_refused(string json, string message) => Assert.That(
        Assert.Throws<FormatException>(() => _ = new RecordedReport((JObject)NodeJson.Parse(json)))!.Message, Is.EqualTo(message));

    [Test]
    public void End_that_does_not_lie_behind_the_start_is_a_problem()
    {
        string file = _bench.Write("line", Line, "T>A A>B B>C");

        Assert.That(_bench.Plan(file, new RunStart { From = "C", To = "A" }).Problems.Single().Message, Is.EqualTo("no way leads from 'C' of --from to 'A' of --to."));
    }

    private async Task<RecordedReport> RecordAsync(string file, string items) => new(await DocumentAsync(file, items));

    private async Task<JObject> DocumentAsync(string file, string items)
    {
        var text = new StringWriter();
        RunDocument.Write(text, await _bench.RunAsync(file, items));
        return (JObject)NodeJson.Parse(text.ToString());
    }

    private async Task<RunReport> GoOnAsync(string file, RecordedReport recorded, string from, string? to = null)
    {
        var start = new RunStart { From = from, To = to };
        Assert.That(WorkflowHost.CheckRecorded(_bench.Plan(file, start).Plan!, recorded), Is.Null);
        return await _bench.RunAsync(file, start: start, options: new RunOptions { Recorded = recorded });
    }
}
