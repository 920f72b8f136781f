using Microsoft.Extensions.Time.Testing;
using NodeHost.Nodes.Core;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;
using NodeHost.Sdk.Testing;

namespace NodeHost.Tests.Nodes.Core;

public sealed class WaitTests
{
    private static readonly DateTimeOffset Now = new(2030, 1, 1, 12, 0, 0, TimeSpan.Zero);

    [TestCase(1.1, null, null, 5)]
    [TestCase(1, null, null, 3600)]
    [TestCase(1.1, 2.0, WaitUnit.Minutes, 120)]
    [TestCase(1, 1.0, WaitUnit.Days, 86_400)]
    public async Task Wait_ends_after_the_interval_and_not_before(double version, double? amount, WaitUnit? unit, int seconds)
    {
        var clock = new FakeTimeProvider(Now);
        var parameters = new WaitParameters { Amount = amount is { } a ? a : default(Optional<double>), Unit = unit is { } u ? u : default(Optional<WaitUnit>) };
        Task<BatchResult> waiting = new TestBench { Clock = clock, TypeVersion = version }.RunAsync(new Wait(), parameters, [TestBench.Items("""{"n":1}""")]);

        clock.Advance(TimeSpan.FromSeconds(seconds) - TimeSpan.FromMilliseconds(1));
        Assert.That(waiting.IsCompleted, Is.False);
        clock.Advance(TimeSpan.FromMilliseconds(1));

        Assert.That((await waiting).Outputs[0], Has.Count.EqualTo(1));
    }

    [TestCase("2030-01-01T12:01:00Z", 60)]
    [TestCase("2030-01-01T13:01:00", 60)]
    [TestCase("2029-12-31", 0)]
    public async Task Wait_ends_at_the_date_in_the_zone_of_the_workflow(string date, int seconds)
    {
        var clock = new FakeTimeProvider(Now);
        var bench = new TestBench { Clock = clock, TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin") };
        Task<BatchResult> waiting = bench.RunAsync(new Wait(), new WaitParameters { Resume = WaitResume.SpecificTime, DateTime = date }, [TestBench.Items("{}")]);

        Assert.That(waiting.IsCompleted, Is.EqualTo(seconds == 0));
        clock.Advance(TimeSpan.FromSeconds(seconds));

        await waiting;
    }

    [TestCase(-1.0)]
    [TestCase(1e300)]
    public void Wait_of_no_length_is_refused(double amount)
    {
        NodeFailedException? fault = Assert.ThrowsAsync<NodeFailedException>(() => new TestBench().RunAsync(new Wait(), new WaitParameters { Amount = amount }, [[]]));

        Assert.That(fault!.Message, Does.StartWith("Invalid wait amount. Please enter a number that is 0 or greater"));
    }

    [Test]
    public void Wait_until_no_date_is_refused()
    {
        NodeFailedException? fault = Assert.ThrowsAsync<NodeFailedException>(() =>
            new TestBench().RunAsync(new Wait(), new WaitParameters { Resume = WaitResume.SpecificTime, DateTime = "soon" }, [[]]));

        Assert.That((fault!.Code, fault.Parameter), Is.EqualTo((Codes.UnusableParameterValue, "dateTime")));
    }

    [TestCase("webhook")]
    [TestCase("form")]
    public void Wait_for_a_request_is_refused_before_anything_runs(string resume)
    {
        using var bench = new FlowBench();
        string file = bench.Write("wait", ["T|manualTrigger|1", $$"""W|wait|1.1|{"resume":"{{resume}}","options":{},"httpMethod":"POST"}"""], "T>W");

        Assert.That(bench.ProblemsOf(file), Has.Length.EqualTo(1));
        Assert.That(bench.ProblemsOf(file)[0], Does.Contain(Codes.UnsupportedFeature).And.Contain("wait for a time"));
    }

    [Test]
    public async Task Cancelled_run_does_not_wait()
    {
        using var bench = new FlowBench(new FakeTimeProvider(Now));
        using var stop = new CancellationTokenSource();
        string file = bench.Write("wait", ["T|manualTrigger|1", """W|wait|1.1|{"amount":1,"unit":"days"}"""], "T>W");

        Task<RunReport> run = bench.RunAsync(file, cancellationToken: stop.Token);
        await stop.CancelAsync();

        Assert.That((await run).Status, Is.EqualTo(RunStatus.Canceled));
    }
}
