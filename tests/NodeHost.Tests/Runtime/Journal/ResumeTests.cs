using Microsoft.Extensions.Time.Testing;
using NodeHost.Runtime;
using NodeHost.Runtime.Journal;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Runtime.Running;
using NodeHost.Sdk;
using NodeHost.Tests.Runtime.Running;

namespace NodeHost.Tests.Runtime.Journal;

/// <summary>A run that dies at any point and is resumed ends as one that did not, and does everything outside once.</summary>
public sealed class ResumeTests
{
    private const string Named = """{"parameters":{"name":"={{ 'r' + $json.n }}","number":"={{ String(900 + $json.n) }}"}}""";
    private const string Unnumbered = """{"parameters":{"name":"={{ 'r' + $json.n }}"}}""";

    private const string Calls =
        """
        {"parameters":{"workflow":{"name":"Inner","nodes":[
          {"name":"T","type":"bench.called","position":[0,0],"parameters":{}},
          {"name":"N","type":"bench.make","position":[1,0],"parameters":{"name":"={{ 'r' + $json.n }}"}}],
         "connections":{"T":{"main":[[{"node":"N","type":"main","index":0}]]}},"settings":{"executionOrder":"v1"}}}}
        """;

    private static readonly TestCaseData[] Workflows =
    [
        new(new[] { "S:start", $"C:call {Calls}", "A:pass" }, new[] { "S>C", "C>A" }) { TestName = "{m}(called workflows)" },
        new(new[] { "S:start", "R:random", $"M:make {Named}", "P:parity", "E:pass", "O:pass" }, new[] { "S>R", "R>M" }) { TestName = "{m}(given numbers)" },
        new(new[] { "S:start", $"M:make {Unnumbered}", "A:pass" }, new[] { "S>M", "M>A" }) { TestName = "{m}(reserved numbers)" },
        new(new[] { "S:start", "L:loop", $"M:make {Named}", "D:pass" }, new[] { "S>L", "L:1>M", "M>L", "L:0>D" }) { TestName = "{m}(a loop)" },
        new(new[] { "S:start", "P:parity", $"A:make {Named}", "B:random", "C:append", "D:pass" }, new[] { "S>P", "P:0>A", "P:1>B", "A>C:0", "B>C:1", "C>D" }) { TestName = "{m}(branches)" },
    ];

    [TestCaseSource(nameof(Workflows))]
    public async Task A_run_that_dies_at_any_write_ends_as_if_it_had_not(string[] nodes, string[] links)
    {
        using var undisturbed = new JournalBench();
        RunReport expected = await undisturbed.BeginAsync(undisturbed.Plan(nodes, links));

        int deaths = 0;
        for (int write = 0; ; write++)
        {
            using var bench = new JournalBench();
            ExecutionPlan plan = bench.Plan(nodes, links);
            RunReport first = await bench.BeginAsync(plan, dieAt: write, options: new RunOptions { Concurrency = 1 });
            if (first.Status == RunStatus.Success)
                break;
            Assert.That(first.Failure?.Code, Is.EqualTo("DEAD"));
            deaths++;

            RunReport resumed = await bench.ResumeAsync(plan);

            Assert.That(resumed.Status, Is.EqualTo(RunStatus.Success), $"after a death at write {write}: {resumed.Failure}");
            Assert.That(bench.Pbx.Made, Is.Unique.And.EquivalentTo(undisturbed.Pbx.Made), $"after a death at write {write}");
            Assert.That(resumed.ExecutionOrder, Is.EqualTo(expected.ExecutionOrder), $"after a death at write {write}");
            // What a random node gives depends on the calls before, so only what was made is compared item by item.
            foreach (NodeReport node in expected.Nodes.Where(node => node.Node is "M" or "A" or "D"))
                Assert.That(ShapeOf(resumed, node.Node), Is.EqualTo(ShapeOf(expected, node.Node)), $"{node.Node} after a death at write {write}");
        }

        Assert.That(deaths, Is.GreaterThan(5));
    }

    [Test]
    public async Task A_run_that_dies_again_and_again_gets_done()
    {
        using var bench = new JournalBench();
        ExecutionPlan plan = bench.Plan(["S:start", $"M:make {Unnumbered}", "A:pass"], ["S>M", "M>A"]);

        RunReport report = await bench.BeginAsync(plan, items: 10, dieAt: 1);
        int resumes = 0;
        for (; report.Status != RunStatus.Success && resumes < 100; resumes++)
            report = await bench.ResumeAsync(plan, dieAt: 3);

        Assert.That(report.Status, Is.EqualTo(RunStatus.Success));
        Assert.That(resumes, Is.GreaterThan(5));
        Assert.That(bench.Pbx.Made, Is.Unique.And.Count.EqualTo(10));
        Assert.That(RunBench.ItemsOf(report, "A").Distinct().Count(), Is.EqualTo(10));
    }

    [Test]
    public async Task A_finished_node_is_not_asked_again()
    {
        using var bench = new JournalBench();
        ExecutionPlan plan = bench.Plan(["S:start", "R:random", $"M:make {Named}"], ["S>R", "R>M"]);
        bench.Pbx.Refused.Add("r2");
        RunReport failed = await bench.BeginAsync(plan);
        bench.Pbx.Refused.Clear();

        RunReport resumed = await bench.ResumeAsync(plan);

        Assert.That(failed.Status, Is.EqualTo(RunStatus.Error));
        Assert.That(resumed.Status, Is.EqualTo(RunStatus.Success));
        Assert.That(RunBench.ItemsOf(resumed, "R"), Is.EqualTo(RunBench.ItemsOf(failed, "R")));
        Assert.That(bench.Pbx.Made, Is.EquivalentTo(new[] { "r1", "r2", "r3" }));
        Assert.That(bench.Folder.Find("last").Status, Is.EqualTo(JournalStatus.Success));
    }

    [Test]
    public async Task What_is_there_but_different_stops_the_run_and_says_how()
    {
        using var bench = new JournalBench();
        ExecutionPlan plan = bench.Plan(["S:start", $"M:make {Named}"], ["S>M"]);
        await bench.BeginAsync(plan, items: 1, dieAt: 2);
        bench.Pbx.Make("901", "somebody else's");

        RunReport resumed = await bench.ResumeAsync(plan);

        Assert.That(resumed.Failure?.Code, Is.EqualTo(Codes.EffectDiffers));
        Assert.That(resumed.Failure?.Message, Is.EqualTo(
            "what this item asks for is there already, but it is something else: Name: 'r1' was asked for, 'somebody else's' is there"));
    }

    [TestCase(Unnumbered, 1, RunStatus.Success, "801", TestName = "{m}(reserved)")]
    [TestCase(Unnumbered, 3, RunStatus.Success, "803", TestName = "{m}(reserved, again and again)")]
    [TestCase(Unnumbered, 9, RunStatus.Error, null, TestName = "{m}(reserved, without end)")]
    [TestCase(Named, 1, RunStatus.Error, null, TestName = "{m}(given)")]
    public async Task A_key_that_somebody_else_took_meanwhile_is_replaced_by_another_if_any_would_do(string make, int times, RunStatus status, string? number)
    {
        using var bench = new JournalBench();
        ExecutionPlan plan = bench.Plan(["S:start", $"M:make {make}"], ["S>M"]);
        bench.Pbx.Overtaken["r1"] = times;

        RunReport report = await bench.BeginAsync(plan, items: 1);

        Assert.That(report.Status, Is.EqualTo(status));
        Assert.That(bench.Pbx.Made, Has.Count.EqualTo(number is null ? 0 : 1));
        Assert.That(number is null ? report.Failure?.Code : RunBench.ItemsOf(report, "M").Single(), Does.Contain(number ?? "TEST4"));
    }

    [Test]
    public async Task A_refused_item_gets_another_key_when_the_run_is_resumed()
    {
        using var bench = new JournalBench();
        ExecutionPlan plan = bench.Plan(["S:start", $"M:make {Unnumbered}"], ["S>M"]);
        bench.Pbx.Refused.Add("r1");
        RunReport refused = await bench.BeginAsync(plan, items: 1);
        bench.Pbx.Refused.Clear();
        bench.Pbx.Make("800", "somebody else's");

        RunReport resumed = await bench.ResumeAsync(plan);

        Assert.That((refused.Failure?.Code, resumed.Status), Is.EqualTo(("TEST3", RunStatus.Success)));
        Assert.That(RunBench.ItemsOf(resumed, "M").Single(), Does.Contain("801"));
        Assert.That(bench.Pbx.Find("801"), Is.EqualTo("r1"));
    }

    [Test]
    public async Task An_item_that_gets_no_key_fails_and_is_done_when_the_run_is_resumed()
    {
        using var bench = new JournalBench();
        ExecutionPlan plan = bench.Plan(["S:start", $"M:make {Unnumbered}"], ["S>M"]);
        bench.Pbx.IsFull = true;
        RunReport failed = await bench.BeginAsync(plan, items: 1);
        bench.Pbx.IsFull = false;

        RunReport resumed = await bench.ResumeAsync(plan);

        Assert.That((failed.Failure?.Code, resumed.Status), Is.EqualTo(("TEST5", RunStatus.Success)));
        Assert.That(bench.Pbx.Made, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task What_one_item_made_is_not_taken_for_that_of_an_equal_one([Range(1, 12)] int write)
    {
        using var bench = new JournalBench();
        ExecutionPlan plan = bench.Plan(["S:start", """N:note {"waitBetweenTries":1,"parameters":{"name":"the same"}}"""], ["S>N"]);
        bench.Pbx.LostRequests.Add("the same");
        await bench.BeginAsync(plan, items: 4, dieAt: write, options: new RunOptions { Concurrency = 1 });

        RunReport resumed = await bench.ResumeAsync(plan);

        Assert.That(resumed.Status, Is.EqualTo(RunStatus.Success));
        Assert.That(bench.Pbx.Made, Has.Count.EqualTo(4));
        Assert.That(RunBench.ItemsOf(resumed, "N"), Is.Unique.And.Length.EqualTo(4));
    }

    [TestCase(UncertainChoice.Ask, RunStatus.Uncertain, 1, 0)]
    [TestCase(UncertainChoice.Retry, RunStatus.Success, 2, 1)]
    [TestCase(UncertainChoice.Skip, RunStatus.Success, 1, 0)]
    [TestCase(UncertainChoice.Fail, RunStatus.Error, 1, 0)]
    public async Task Of_what_nobody_can_tell_somebody_decides(UncertainChoice choice, RunStatus status, int made, int items)
    {
        using var bench = new JournalBench();
        ExecutionPlan plan = bench.Plan(["S:start", $"M:ring {Named}"], ["S>M"]);
        // The start is kept, then the intent; the process dies before it keeps the outcome.
        await bench.BeginAsync(plan, items: 1, dieAt: 2);

        RunReport resumed = await bench.ResumeAsync(plan, uncertain: choice);

        Assert.That(resumed.Status, Is.EqualTo(status));
        Assert.That(bench.Pbx.Made, Has.Count.EqualTo(made));
        if (status == RunStatus.Success)
            Assert.That(RunBench.ItemsOf(resumed, "M"), Has.Length.EqualTo(items));
        if (choice == UncertainChoice.Ask)
            Assert.That(resumed.Failure?.Code, Is.EqualTo(Codes.EffectUncertain));
    }

    [Test]
    public async Task A_lost_answer_is_verified_before_anything_is_sent_again([Values] bool isJournaled)
    {
        using var bench = new JournalBench();
        ExecutionPlan plan = bench.Plan(["S:start", """M:make {"waitBetweenTries":1,"parameters":{"name":"={{ 'r' + $json.n }}","number":"={{ String(900 + $json.n) }}"}}"""], ["S>M"]);
        bench.Pbx.LostAnswers.Add("r1");
        bench.Pbx.LostRequests.Add("r2");

        RunReport report = isJournaled ? await bench.BeginAsync(plan) : await bench.Runs.RunAsync(plan, new RunOptions { Items = RunBench.Numbers(3) });

        Assert.That(report.Status, Is.EqualTo(RunStatus.Success), report.Failure?.Message);
        Assert.That(bench.Pbx.Made, Is.EquivalentTo(new[] { "r1", "r2", "r3" }));
        Assert.That(bench.Pbx.Looks, Is.EqualTo(2));
        Assert.That(RunBench.ItemsOf(report, "M"), Has.Length.EqualTo(3));
    }

    [Test]
    public async Task A_changed_workflow_keeps_what_the_change_does_not_touch()
    {
        using var bench = new JournalBench();
        string[] links = ["S>R", "R>M", "M>A"];
        ExecutionPlan before = bench.Plan(["S:start", "R:random", $"M:make {Named}", "A:pass"], links);
        bench.Pbx.Refused.Add("r2");
        RunReport failed = await bench.BeginAsync(before);
        ExecutionPlan after = bench.Plan(["S:start", "R:random", """M:make {"parameters":{"name":"={{ $json.n === 2 ? 'two' : 'r' + $json.n }}","number":"={{ String(900 + $json.n) }}"}}""", "A:pass"], links);

        using (JournaledRun run = bench.Folder.Resume(bench.Folder.Find("last").Id))
        {
            Assert.That(run.ChangesIn(before), Is.Empty);
            Assert.That(run.ChangesIn(after).Select(change => change.Description), Is.EqualTo(new[]
            {
                "node 'M': parameters.name changed from \"={{ 'r' + $json.n }}\" to \"={{ $json.n === 2 ? 'two' : 'r' + $json.n }}\"",
            }));
        }

        RunReport resumed = await bench.ResumeAsync(after, acceptChanges: true);

        Assert.That(resumed.Status, Is.EqualTo(RunStatus.Success));
        Assert.That(RunBench.ItemsOf(resumed, "R"), Is.EqualTo(RunBench.ItemsOf(failed, "R")));
        Assert.That(bench.Pbx.Made, Is.EquivalentTo(new[] { "r1", "two", "r3" }));
        Assert.That(RunBench.ItemsOf(resumed, "A"), Has.Length.EqualTo(3));
    }

    [Test]
    public async Task From_a_node_on_a_run_is_done_anew_but_nothing_outside_twice()
    {
        using var bench = new JournalBench();
        ExecutionPlan plan = bench.Plan(["S:start", "R:random", $"M:make {Named}", "A:random"], ["S>R", "R>M", "M>A"]);
        RunReport first = await bench.BeginAsync(plan);

        RunReport again = await bench.ResumeAsync(plan, from: "M");

        Assert.That(again.Status, Is.EqualTo(RunStatus.Success));
        Assert.That(RunBench.ItemsOf(again, "R"), Is.EqualTo(RunBench.ItemsOf(first, "R")));
        Assert.That(RunBench.ItemsOf(again, "M"), Is.EqualTo(RunBench.ItemsOf(first, "M")));
        Assert.That(RunBench.ItemsOf(again, "A"), Is.Not.EqualTo(RunBench.ItemsOf(first, "A")));
        Assert.That(bench.Pbx.Made, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task A_long_wait_ends_the_process_and_goes_on_when_it_is_due()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));
        using var bench = new JournalBench(clock);
        ExecutionPlan plan = bench.Plan(["S:start", """W:wait {"parameters":{"seconds":600}}""", "A:pass"], ["S>W", "W>A"]);

        RunReport waiting = await bench.BeginAsync(plan);
        clock.Advance(TimeSpan.FromSeconds(400));
        RunReport early = await bench.ResumeAsync(plan);
        DateTimeOffset? due = bench.Folder.Find("last").Due;
        clock.Advance(TimeSpan.FromSeconds(200));
        RunReport done = await bench.ResumeAsync(plan);

        Assert.That((waiting.Status, early.Status, done.Status), Is.EqualTo((RunStatus.Waiting, RunStatus.Waiting, RunStatus.Success)));
        Assert.That(due, Is.EqualTo(new DateTimeOffset(2026, 1, 2, 3, 14, 5, TimeSpan.Zero)));
        Assert.That(waiting.Due, Is.EqualTo(due));
        Assert.That(RunBench.ItemsOf(done, "A"), Has.Length.EqualTo(3));
    }

    private static string[] ShapeOf(RunReport report, string node) =>
        [.. report.Nodes.Single(one => one.Node == node).Runs.SelectMany(run => run.Outputs).SelectMany(output => output ?? [])
            .Select(item => NodeJson.Write(new Newtonsoft.Json.Linq.JObject(item.Json.Properties().Where(member => member.Name != "random"))))];
}
