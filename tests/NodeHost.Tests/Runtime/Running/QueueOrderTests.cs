using NodeHost.Runtime.Reports;

namespace NodeHost.Tests.Runtime.Running;

/// <summary>n8n's order v0: what older files rely on.</summary>
public sealed class QueueOrderTests
{
    [Test]
    public async Task Branch_that_was_not_chosen_runs_where_a_node_waits_for_it()
    {
        // One item, an odd one: the even branch gets nothing.
        RunReport report = await new RunBench().RunAsync(
            ["S:start", "P:parity", "E:pass", "O:pass", "M:append"], ["S>P", "P>E", "P:1>O", "E>M:0", "O>M:1"], "v0", items: 1);

        Assert.That(string.Join(',', report.ExecutionOrder), Is.EqualTo("S,P,O,E,M"));
        Assert.That(RunBench.ItemsOf(report, "M"), Is.EqualTo(new[] { "{}", """{"n":1}""" }));
    }

    [Test]
    public async Task Empty_second_input_is_an_answer()
    {
        // One odd item: the first input gets it, the second is empty and so the node is complete.
        RunReport report = await new RunBench().RunAsync(["S:start", "P:parity", "M:append"], ["S>P", "P:1>M:0", "P>M:1"], "v0", items: 1);

        Assert.That(string.Join(',', report.ExecutionOrder), Is.EqualTo("S,P,M"));
        Assert.That(RunBench.ItemsOf(report, "M"), Is.EqualTo(new[] { """{"n":1}""" }));
    }

    [Test]
    public async Task Node_whose_branch_is_still_to_come_is_not_started_early()
    {
        RunReport report = await new RunBench().RunAsync(
            ["S:start", "A:pass", "B:pass", "B2:pass", "M:append"], ["S>A", "S>B", "A>M:0", "B>B2", "B2>M:1"], "v0", items: 1);

        Assert.That(string.Join(',', report.ExecutionOrder), Is.EqualTo("S,A,B,B2,M"));
    }

    [Test]
    public async Task Node_that_still_waits_at_the_end_is_not_run()
    {
        // Both inputs of M hang on the only item; the first one stays empty and its source has run.
        RunReport report = await new RunBench().RunAsync(["S:start", "P:parity", "M:append"], ["S>P", "P>M:0", "P:1>M:1"], "v0", items: 1);

        Assert.That(report.NotRun, Is.EqualTo(new[] { "M" }));
    }

    [Test]
    public async Task Order_v1_runs_a_waiting_node_with_what_it_has_and_no_other_branch()
    {
        RunReport report = await new RunBench().RunAsync(
            ["S:start", "P:parity", "E:pass", "O:pass", "M:append"], ["S>P", "P>E", "P:1>O", "E>M:0", "O>M:1"], items: 1);

        Assert.That(string.Join(',', report.ExecutionOrder), Is.EqualTo("S,P,O,M"));
        Assert.That(RunBench.ItemsOf(report, "M"), Is.EqualTo(new[] { """{"n":1}""" }));
    }
}
