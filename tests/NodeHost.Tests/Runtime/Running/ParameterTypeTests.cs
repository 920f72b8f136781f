using NodeHost.Runtime;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;

namespace NodeHost.Tests.Runtime.Running;

public sealed class ParameterTypeTests
{
    [TestCase("2026-07-01T12:00:00", "2026-07-01T12:00:00+02:00")]
    [TestCase("={{ '2026-01-01 08:30' }}", "2026-01-01T08:30:00+01:00")]
    [TestCase("2026-07-01T12:00:00Z", "2026-07-01T12:00:00Z")]
    [TestCase("2026-07-01T12:00:00-05:00", "2026-07-01T12:00:00-05:00")]
    public async Task Moment_without_an_offset_is_one_of_the_zone_of_the_run(string given, string at)
    {
        RunReport report = await new RunBench().RunAsync(
            ["S:start", $$"""M:moment {"parameters":{"at":"{{given}}","words":"x"} }"""], ["S>M"], items: 1,
            options: new RunOptions { TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin") });

        Assert.That(RunBench.ItemsOf(report, "M"), Is.EqualTo(new[] { $$"""{"at":"{{at}}","words":"x"}""" }));
    }

    [TestCase("\"\"", "\"\"")]
    [TestCase("null", "null")]
    [TestCase("\"={{ '' }}\"", "\"\"")]
    [TestCase("\"={{ null }}\"", "null")]
    public async Task Required_text_that_may_be_null_may_be_empty(string given, string words)
    {
        RunReport report = await new RunBench().RunAsync(
            ["S:start", $$"""M:moment {"parameters":{"at":"2026-07-01T12:00:00Z","words":{{given}} } }"""], ["S>M"], items: 1);

        Assert.That(RunBench.ItemsOf(report, "M"), Is.EqualTo(new[] { $$"""{"at":"2026-07-01T12:00:00Z","words":{{words}}}""" }));
    }

    [Test]
    public void Required_text_that_may_be_null_must_be_there()
    {
        PlanningResult planned = new RunBench().Plan(["S:start", "M:moment"], ["S>M"]);

        Assert.That(planned.Problems.Single().Message, Does.StartWith("parameter 'words' is required but empty."));
    }
}
