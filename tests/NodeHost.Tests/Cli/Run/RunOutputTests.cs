using Newtonsoft.Json.Linq;
using NodeHost.Cli.Rendering;
using NodeHost.Cli.Run.Output;
using NodeHost.Runtime.Problems;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Tests.Cli.Run;

/// <summary>Every text about a run, whole.</summary>
public sealed class RunOutputTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 9, 0, 0, TimeSpan.FromHours(1));
    private static readonly RunFailure Refused = new()
    {
        Code = "NH0601",
        Message = "the Number is in use",
        Node = "Create",
        NodeType = "n8n-nodes-3cx.threecx",
        ItemIndex = 2,
        Parameter = "Number",
    };

    [Test]
    public void Summary_of_a_failed_run_tells_what_was_done_and_what_not()
    {
        var messages = new StringWriter();

        RunSummary.Write(new Terminal(new StringWriter(), messages), Report());

        string text = string.Join('\n', messages.ToString().Split('\n').Select(line => line.TrimEnd()));
        Assert.That(text, Is.EqualTo(
            """

              Node     In   Out    Time   Requests   Retries   Failed
            ───────────────────────────────────────────────────────────
              Start           3    1 ms
              Create    3     2   1.2 s          4         1        1

            flow.json error NH0601 [Create · item 3 · Number] the Number is in use
            Not run: End
            Not begun: 1 item of Create
            warning the certificate of pbx is not checked
            Failed: "Flow" after 1.3 s, 1 item failed.

            """));
    }

    [Test]
    public void Summary_shows_the_first_failures_only()
    {
        var messages = new StringWriter();
        RunReport report = Report() with
        {
            Nodes = [new NodeReport { Node = "Create", Runs = [], Failures = [.. Enumerable.Range(0, 25).Select(i => Refused with { ItemIndex = i })] }],
        };

        RunSummary.Write(new Terminal(new StringWriter(), messages), report);

        Assert.Multiple(() =>
        {
            Assert.That(messages.ToString().Split('\n').Count(line => line.Contains("NH0601", StringComparison.Ordinal)), Is.EqualTo(20));
            Assert.That(messages.ToString(), Does.Contain("… and 5 more; --verbose shows them all."));
        });
    }

    [Test]
    public void Document_holds_every_run_of_every_node()
    {
        var data = new StringWriter { NewLine = "\n" };

        RunDocument.Write(data, Report());

        string expected = string.Concat(
            """{"status":"error","startedAt":"2026-03-01T08:00:00.000Z","stoppedAt":"2026-03-01T08:00:01.300Z","workflow":{"name":"Flow"},""",
            """
            "error":{"code":"NH0601","message":"the Number is in use","node":"Create","nodeType":"n8n-nodes-3cx.threecx","item":2,"parameter":"Number"},
            """,
            """
            "executionOrder":["Start","Create"],"data":{
            """,
            """
            "Start":[{"executionIndex":0,"startedAt":"2026-03-01T08:00:00.000Z","ms":1,"output":[[{"json":{"n":1}},{"json":{"n":0.5}},{"json":{}}]]}],
            """,
            """
            "Create":[{"executionIndex":1,"startedAt":"2026-03-01T08:00:00.000Z","ms":1234,"output":[[{"json":{"Id":7},
            """,
            """
            "binary":{"data":{"mimeType":"text/plain","fileType":"text","fileName":"a.txt","fileExtension":"txt","fileSize":"2 B","bytes":2,"data":"aGk="}},
            """,
            """
            "pairedItem":{"item":0}},{"json":{"error":"no"},"pairedItem":[{"item":1},{"item":2,"input":1}]}],[]],
            """,
            """
            "error":{"code":"NH0601","message":"the Number is in use","node":"Create","nodeType":"n8n-nodes-3cx.threecx","item":2,"parameter":"Number"}}]},
            """,
            """
            "failures":[{"code":"NH0601","message":"the Number is in use","node":"Create","nodeType":"n8n-nodes-3cx.threecx","item":2,"parameter":"Number"}],
            """,
            """
            "warnings":["the certificate of pbx is not checked"]}
            """,
            "\n");
        Assert.That(data.ToString(), Is.EqualTo(expected));
    }

    [Test]
    public void Document_of_a_refused_run_holds_all_problems()
    {
        var data = new StringWriter { NewLine = "\n" };
        Problem warning = new() { Code = "NH0110", Message = "w", Severity = ProblemSeverity.Warning, File = "flow.json" };
        Problem error = new() { Code = "NH0201", Message = "e", File = "flow.json", Position = new(3, 4), Node = "End", NodeType = "a.b" };

        RunDocument.WriteRefused(data, [warning, error], Start);

        JObject document = JObject.Parse(data.ToString());
        Assert.Multiple(() =>
        {
            Assert.That((string?)document["status"], Is.EqualTo("error"));
            Assert.That(document["error"]!.ToString(Newtonsoft.Json.Formatting.None), Is.EqualTo("""{"code":"NH0201","message":"e","node":"End","nodeType":"a.b"}"""));
            Assert.That(document["problems"]![1]!.ToString(Newtonsoft.Json.Formatting.None), Is.EqualTo(
                """{"severity":"error","code":"NH0201","message":"e","file":"flow.json","line":3,"column":4,"node":"End","nodeType":"a.b"}"""));
            Assert.That(document["executionOrder"], Is.Empty);
        });
    }

    [TestCase(false, "Create: 3 in, 1 out, 1 failed, 2.0 s\n")]
    [TestCase(
        true,
        "Create: begins with 3 items\nCreate: POST http://pbx/x 503 15 ms\nCreate: item 3 is tried again in 1.0 s after try 1: the Number is in use\n"
        + "Create: item 3 failed: NH0601 the Number is in use\nCreate: hello\nCreate: 3 in, 1 out, 1 failed, 2.0 s\n")]
    public void Progress_lines_follow_the_events(bool verbose, string expected)
    {
        var text = new StringWriter { NewLine = "\n" };
        var lines = new ProgressLines(text, verbose);

        foreach (RunEvent happened in Events())
            lines.OnNext(happened);

        Assert.That(text.ToString(), Is.EqualTo(expected));
    }

    [TestCase(null, "{\"Id\":7}\n{\"error\":\"no\"}\n")]
    [TestCase("Start", "{\"n\":1}\n{\"n\":0.5}\n{}\n")]
    [TestCase("End", "")]
    public void Items_of_the_chosen_node_are_printed_a_line_each(string? node, string expected)
    {
        var data = new StringWriter();
        var terminal = new Terminal(data, new StringWriter());

        NodeItems.Write(terminal, Report(), node, pretty: false);
        terminal.Flush();

        Assert.That(data.ToString(), Is.EqualTo(expected));
    }

    [Test]
    public void Items_on_a_screen_are_coloured_json()
    {
        var data = new StringWriter();
        var terminal = new Terminal(data, new StringWriter(), dataInColor: true);

        NodeItems.Write(terminal, Report(), "Start", pretty: true);
        terminal.Flush();

        Assert.That(data.ToString(), Does.StartWith("{\n  \e[34m\"n\"\e[0m: \e[36m1\e[0m\n}\n"));
    }

    private static IEnumerable<RunEvent> Events() =>
    [
        new NodeStarted(Start, "Create", 0, 0, 3),
        new RequestSent(Start, "Create", "POST", "http://pbx/x", 503, TimeSpan.FromMilliseconds(15), false),
        new ItemRetried(Start, "Create", 0, 2, 1, TimeSpan.FromSeconds(1), Refused),
        new ItemFailed(Start, "Create", 0, 2, Refused),
        new LogWritten(Start, "Create", "hello"),
        new NodeFinished(Start, "Create", 0, 0, [[Item.Of([])]], null, TimeSpan.FromSeconds(2)),
    ];

    private static RunReport Report() => new()
    {
        Workflow = "Flow",
        File = "flow.json",
        Status = RunStatus.Error,
        StartedAt = Start,
        StoppedAt = Start.AddSeconds(1.3),
        Failure = Refused,
        ExecutionOrder = ["Start", "Create"],
        Nodes = [StartReport(), CreateReport()],
        NotRun = ["End"],
        Unfinished = new Dictionary<string, int> { ["Create"] = 1 },
        Warnings = ["the certificate of pbx is not checked"],
    };

    private static NodeReport StartReport() => new()
    {
        Node = "Start",
        ItemsOut = 3,
        Elapsed = TimeSpan.FromMilliseconds(1),
        Failures = [],
        Runs =
        [
            new NodeRunReport
            {
                ExecutionIndex = 0,
                StartedAt = Start,
                Elapsed = TimeSpan.FromMilliseconds(1),
                Outputs = [[Item.Of(new JObject { ["n"] = 1.0 }), Item.Of(new JObject { ["n"] = 0.5 }), Item.Of([])]],
            },
        ],
    };

    private static NodeReport CreateReport() => new()
    {
        Node = "Create",
        ItemsIn = 3,
        ItemsOut = 2,
        Elapsed = TimeSpan.FromMilliseconds(1234),
        Requests = 4,
        Retries = 1,
        Failures = [Refused],
        Runs =
        [
            new NodeRunReport
            {
                ExecutionIndex = 1,
                StartedAt = Start,
                Elapsed = TimeSpan.FromMilliseconds(1234),
                Outputs = [[CreatedItem(), FailedItem()], null],
                Failure = Refused,
            },
        ],
    };

    private static Item CreatedItem() => new()
    {
        Json = new JObject { ["Id"] = 7 },
        Binary = new Dictionary<string, BinaryData> { ["data"] = BinaryData.FromBytes("hi"u8.ToArray(), "text/plain", "a.txt") },
        PairedItem = [new ItemSource(0)],
    };

    private static Item FailedItem() => new()
    {
        Json = new JObject { ["error"] = "no" },
        PairedItem = [new ItemSource(1), new ItemSource(2, 1)],
        Error = new ItemError("NH0506", "no", "Name"),
    };
}
