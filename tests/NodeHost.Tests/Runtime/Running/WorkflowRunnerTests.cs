using Microsoft.Extensions.Time.Testing;
using NodeHost.Runtime;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Running;

public sealed class WorkflowRunnerTests
{
    private static readonly string[] Branching = ["S:start", "A:pass", "A2:pass", "B:pass", "B2:pass"];

    [TestCase("v1", "S,A,A2,B,B2")]
    [TestCase("v0", "S,A,B,A2,B2")]
    public async Task Branches_run_in_the_order_that_the_file_asks_for(string order, string expected)
    {
        RunReport report = await new RunBench().RunAsync(Branching, ["S>A", "S>B", "A>A2", "B>B2"], order);

        Assert.That(string.Join(",", report.ExecutionOrder), Is.EqualTo(expected));
    }

    [Test]
    public async Task Branches_of_v1_run_from_the_top_left_however_they_are_connected()
    {
        RunReport report = await new RunBench().RunAsync(
            ["S:start", """low:pass {"position":[0,900]}""", """right:pass {"position":[500,10]}""", """left:pass {"position":[100,10]}"""],
            ["S>low", "S>right", "S>left"]);

        Assert.That(report.ExecutionOrder, Is.EqualTo(new[] { "S", "left", "right", "low" }));
    }

    [Test]
    public async Task Expression_errors_that_give_undefined_are_told_once_for_each_node()
    {
        RunReport report = await new RunBench().RunAsync(
            ["S:start", """O:outside {"parameters":{"failOn":"={{ $json.n.fix() }}"}}"""], ["S>O"], items: 3);

        Assert.Multiple(() =>
        {
            Assert.That(report.Status, Is.EqualTo(RunStatus.Success));
            Assert.That(report.Warnings, Has.Count.EqualTo(1));
            Assert.That(report.Warnings[0], Does.StartWith("[O] ={{ $json.n.fix() }} gave undefined: ").And.EndsWith(" happened 3 times."));
        });
    }

    [Test]
    public async Task Item_of_a_node_on_another_branch_has_no_path_and_the_trigger_is_not_blamed()
    {
        RunReport report = await new RunBench().RunAsync(
            ["S:start", "A:pass", """O:outside {"parameters":{"failOn":"={{ $('A').item.json.n }}"}}"""], ["S>A", "S>O"], items: 1);

        Assert.That(report.Failure?.Message, Does.StartWith("Invalid expression"));
        Assert.That(report.Failure?.Hint, Is.EqualTo(
            "No connection leads from 'A' to 'O', so no item of 'O' was made from one of 'A'. Connect them, or use $('A').first(), .last() or .all(). At line 1, column 5 of ={{ $('A').item.json.n }}"));
    }

    [Test]
    public async Task Item_behind_pinned_items_of_another_number_asks_to_unpin()
    {
        RunReport report = await new RunBench().RunAsync(
            ["S:start", "A:pass", """O:outside {"parameters":{"failOn":"={{ $('S').item.json.n }}"}}"""], ["S>A", "A>O"], items: 3,
            pins: """{"A":[{"json":{"n":1}},{"json":{"n":2}}]}""");

        Assert.That(report.Failure?.Message, Does.StartWith("Using the item method doesn't work with pinned data in this scenario. Please unpin 'A' and try again."));
    }

    [Test]
    public async Task Outputs_send_each_item_its_way_and_an_empty_one_ends_its_branch()
    {
        RunReport report = await new RunBench().RunAsync(["S:start", "P:parity", "E:pass", "O:pass"], ["S>P", "P>E", "P:1>O"], items: 1);

        Assert.Multiple(() =>
        {
            Assert.That(report.NotRun, Is.EqualTo(new[] { "E" }));
            Assert.That(RunBench.ItemsOf(report, "O"), Is.EqualTo(new[] { """{"n":1}""" }));
        });
    }

    [Test]
    public async Task Node_with_two_inputs_waits_for_both()
    {
        RunReport report = await new RunBench().RunAsync(
            ["S:start", "P:parity", "E:pass", "O:pass", "M:append", "End:pass"], ["S>P", "P>E", "P:1>O", "E>M:0", "O>M:1", "M>End"], items: 4);

        Assert.Multiple(() =>
        {
            Assert.That(report.ExecutionOrder, Is.EqualTo(new[] { "S", "P", "E", "O", "M", "End" }));
            Assert.That(RunBench.ItemsOf(report, "M"), Is.EqualTo(new[] { """{"n":2}""", """{"n":4}""", """{"n":1}""", """{"n":3}""" }));
        });
    }

    [Test]
    public async Task Node_with_two_inputs_runs_with_one_when_nothing_else_is_left()
    {
        RunReport report = await new RunBench().RunAsync(
            ["S:start", "P:parity", "E:pass", "O:pass", "M:append", "Other:pass"], ["S>P", "S>Other", "P>E", "P:1>O", "E>M:0", "O>M:1"], items: 1);

        Assert.Multiple(() =>
        {
            Assert.That(report.ExecutionOrder[^1], Is.EqualTo("M"));
            Assert.That(RunBench.ItemsOf(report, "M"), Is.EqualTo(new[] { """{"n":1}""" }));
        });
    }

    [Test]
    public async Task Loop_runs_its_body_again_until_it_is_done()
    {
        RunReport report = await new RunBench().RunAsync(["S:start", "L:loop", "Body:pass", "Done:pass"], ["S>L", "L:1>Body", "Body>L", "L>Done"]);

        Assert.Multiple(() =>
        {
            Assert.That(string.Join(",", report.ExecutionOrder), Is.EqualTo("S,L,Body,L,Body,L,Body,L,Done"));
            Assert.That(RunBench.ItemsOf(report, "Done"), Has.Length.EqualTo(3));
            Assert.That(report.Nodes.Single(node => node.Node == "Body").Runs, Has.Count.EqualTo(3));
        });
    }

    [Test]
    public async Task Disabled_node_passes_its_items_on()
    {
        RunReport report = await new RunBench().RunAsync(["S:start", """X:outside {"disabled":true}""", "End:pass"], ["S>X", "X>End"]);

        Assert.That(RunBench.ItemsOf(report, "End"), Is.EqualTo(new[] { """{"n":1}""", """{"n":2}""", """{"n":3}""" }));
    }

    [Test]
    public async Task ExecuteOnce_node_gets_the_first_item_only()
    {
        RunReport report = await new RunBench().RunAsync(["S:start", """X:outside {"executeOnce":true}"""], ["S>X"]);

        Assert.That(RunBench.ItemsOf(report, "X"), Is.EqualTo(new[] { """{"made":1}""" }));
    }

    [Test]
    public async Task AlwaysOutputData_gives_an_empty_item_where_the_first_output_is_empty()
    {
        RunReport report = await new RunBench().RunAsync(["S:start", """P:parity {"alwaysOutputData":true}""", "E:pass"], ["S>P", "P>E"], items: 1);

        Assert.That(RunBench.ItemsOf(report, "E"), Is.EqualTo(new[] { "{}" }));
    }

    [Test]
    public async Task Pairing_is_kept_through_nodes_that_pass_drop_and_make_items()
    {
        RunReport report = await new RunBench().RunAsync(["S:start", "P:parity", "X:outside", "E:pass"], ["S>P", "P:1>X", "X>E"], items: 4);

        IEnumerable<int> parity = report.Nodes.Single(node => node.Node == "P").Runs[0].Outputs[1]!.Select(item => item.PairedItem.Single().Item);
        IEnumerable<int> made = report.Nodes.Single(node => node.Node == "X").Runs[0].Outputs[0]!.Select(item => item.PairedItem.Single().Item);
        Assert.Multiple(() =>
        {
            Assert.That(parity, Is.EqualTo(new[] { 0, 2 }));
            Assert.That(made, Is.EqualTo(new[] { 0, 1 }));
        });
    }

    [Test]
    public async Task Failure_stops_the_run_and_keeps_what_was_done_before()
    {
        var bench = new RunBench();

        RunReport report = await bench.RunAsync(
            ["S:start", """X:outside {"parameters":{"failOn":2}}""", "End:pass"], ["S>X", "X>End"], options: new RunOptions { Concurrency = 1 });

        Assert.Multiple(() =>
        {
            Assert.That(report.Status, Is.EqualTo(RunStatus.Error));
            Assert.That(report.Failure!.InFile("w.json").ToString(), Is.EqualTo("w.json error TEST1 [X · item 2 · Fail On] no 2"));
            Assert.That(RunBench.ItemsOf(report, "X"), Is.EqualTo(new[] { """{"made":1}""" }));
            Assert.That(report.Unfinished, Is.EqualTo(new Dictionary<string, int> { ["X"] = 1 }));
            Assert.That(report.NotRun, Is.EqualTo(new[] { "End" }));
        });
    }

    [Test]
    public async Task ContinueRegularOutput_lets_the_error_travel_as_the_item()
    {
        RunReport report = await new RunBench().RunAsync(
            ["S:start", """X:outside {"onError":"continueRegularOutput","parameters":{"failOn":2}}""", "End:pass"], ["S>X", "X>End"]);

        Assert.Multiple(() =>
        {
            Assert.That(report.Status, Is.EqualTo(RunStatus.Success));
            Assert.That(RunBench.ItemsOf(report, "End"), Is.EqualTo(new[] { """{"made":1}""", """{"error":"no 2"}""", """{"made":3}""" }));
            Assert.That(report.Nodes.Single(node => node.Node == "X").Failures.Single().ItemIndex, Is.EqualTo(1));
        });
    }

    [Test]
    public async Task ContinueErrorOutput_sends_the_failed_item_with_its_data_to_the_last_output()
    {
        RunReport report = await new RunBench().RunAsync(
            ["S:start", """X:outside {"onError":"continueErrorOutput","parameters":{"failOn":2}}""", "Good:pass", "Bad:pass"], ["S>X", "X>Good", "X:1>Bad"]);

        Assert.Multiple(() =>
        {
            Assert.That(RunBench.ItemsOf(report, "Good"), Is.EqualTo(new[] { """{"made":1}""", """{"made":3}""" }));
            Assert.That(RunBench.ItemsOf(report, "Bad"), Is.EqualTo(new[] { """{"n":2,"error":"no 2"}""" }));
        });
    }

    [Test]
    public async Task Crash_of_a_node_is_told_as_a_bug_with_its_trace()
    {
        RunReport report = await new RunBench().RunAsync(["S:start", """X:outside {"parameters":{"crash":true}}"""], ["S>X"], items: 1);

        Assert.Multiple(() =>
        {
            Assert.That(report.Failure!.IsBug, Is.True);
            Assert.That(report.Failure.Code, Is.EqualTo(Codes.NodeBug));
            Assert.That(report.Failure.Trace, Does.Contain("boom"));
        });
    }

    [Test]
    public async Task RetryOnFail_tries_each_item_again_by_itself()
    {
        var clock = new FakeTimeProvider { AutoAdvanceAmount = TimeSpan.Zero };
        var bench = new RunBench(clock);

        Task<RunReport> running = bench.RunAsync(
            ["S:start", """X:outside {"retryOnFail":true,"maxTries":3,"waitBetweenTries":1000,"parameters":{"succeedAtTry":3}}"""], ["S>X"]);
        while (!running.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        RunReport report = await running;
        Assert.Multiple(() =>
        {
            Assert.That(report.Status, Is.EqualTo(RunStatus.Success));
            Assert.That(bench.World.Attempts, Is.EqualTo(9));
            Assert.That(report.Nodes.Single(node => node.Node == "X").Retries, Is.EqualTo(6));
        });
    }

    [Test]
    public async Task RetryOnFail_does_not_create_again_what_may_be_there()
    {
        var bench = new RunBench();

        RunReport report = await bench.RunAsync(
            ["S:start", """X:outside {"retryOnFail":true,"waitBetweenTries":0,"parameters":{"succeedAtTry":2,"uncertain":true}}"""], ["S>X"], items: 1);

        Assert.Multiple(() =>
        {
            Assert.That(report.Status, Is.EqualTo(RunStatus.Error));
            Assert.That(bench.World.Attempts, Is.EqualTo(1));
        });
    }

    [Test]
    public async Task Items_of_an_outside_node_overlap_up_to_the_limit_and_keep_their_order()
    {
        var bench = new RunBench();

        RunReport report = await bench.RunAsync(["S:start", "X:outside"], ["S>X"], items: 40, options: new RunOptions { Concurrency = 5 });

        Assert.Multiple(() =>
        {
            Assert.That(bench.World.MostAtOnce, Is.InRange(1, 5));
            Assert.That(RunBench.ItemsOf(report, "X"), Is.EqualTo(Enumerable.Range(1, 40).Select(n => $$"""{"made":{{n}}}""")));
        });
    }

    [Test]
    public async Task Cancelled_run_lets_items_in_flight_finish_and_counts_the_rest()
    {
        var bench = new RunBench();
        bench.World.Gate = new SemaphoreSlim(0);
        using var cancel = new CancellationTokenSource();

        Task<RunReport> running = bench.RunAsync(
            ["S:start", "X:outside", "End:pass"], ["S>X", "X>End"], items: 10, options: new RunOptions { Concurrency = 3 }, cancellationToken: cancel.Token);
        while (bench.World.Attempts < 3)
            await Task.Delay(5);
        await cancel.CancelAsync();
        bench.World.Gate.Release(100);
        RunReport report = await running;

        Assert.Multiple(() =>
        {
            Assert.That(report.Status, Is.EqualTo(RunStatus.Canceled));
            Assert.That(bench.World.Done, Has.Count.EqualTo(3));
            Assert.That(report.Unfinished["X"], Is.EqualTo(7));
            Assert.That(report.NotRun, Is.EqualTo(new[] { "End" }));
        });
    }

    [Test]
    public async Task ExecutionTimeout_stops_the_run_with_its_own_failure()
    {
        var bench = new RunBench();
        bench.World.Gate = new SemaphoreSlim(1);

        Task<RunReport> running = bench.RunAsync(
            ["S:start", "X:outside"], ["S>X"], items: 3, options: new RunOptions { Concurrency = 1, Timeout = TimeSpan.FromMilliseconds(50) });
        await Task.Delay(200);
        bench.World.Gate.Release(100);
        RunReport report = await running;

        Assert.Multiple(() =>
        {
            Assert.That(report.Failure!.Code, Is.EqualTo(Codes.RunTimeout));
            Assert.That(report.Failure.Message, Is.EqualTo("the run took longer than its limit of 0.05 s and was stopped. Raise settings.executionTimeout or --timeout."));
        });
    }

    [Test]
    public async Task Expression_follows_paired_items_back_through_branches()
    {
        RunReport report = await new RunBench().RunAsync(
            ["S:start", "P:parity", """X:outside {"onError":"continueRegularOutput","parameters":{"failOn":"={{ $('S').item.json.n }}"}}"""],
            ["S>P", "P:1>X"], items: 5);

        Assert.That(RunBench.ItemsOf(report, "X"), Is.EqualTo(new[] { """{"error":"no 1"}""", """{"error":"no 3"}""", """{"error":"no 5"}""" }));
    }

    [Test]
    public async Task Pinned_items_take_the_place_of_the_node_unless_they_are_to_be_ignored()
    {
        string[] nodes = ["S:start", "X:outside", "End:pass"];
        var bench = new RunBench();

        RunReport pinned = await bench.RunAsync(nodes, ["S>X", "X>End"], pins: """{"X":[{"json":{"pinned":true}}]}""");
        int callsWithPins = bench.World.Attempts;
        RunReport ignored = await bench.RunAsync(
            nodes, ["S>X", "X>End"], pins: """{"X":[{"json":{"pinned":true}}]}""", options: new RunOptions { UsePinnedData = false });

        Assert.Multiple(() =>
        {
            Assert.That(RunBench.ItemsOf(pinned, "End"), Is.EqualTo(new[] { """{"pinned":true}""" }));
            Assert.That(callsWithPins, Is.Zero);
            Assert.That(RunBench.ItemsOf(ignored, "End"), Has.Length.EqualTo(3));
        });
    }
}
