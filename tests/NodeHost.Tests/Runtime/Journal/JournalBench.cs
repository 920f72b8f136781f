using Newtonsoft.Json.Linq;
using NodeHost.Runtime;
using NodeHost.Runtime.Journal;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Runtime.Running;
using NodeHost.Sdk;
using NodeHost.Tests.Runtime.Running;

namespace NodeHost.Tests.Runtime.Journal;

/// <summary>Runs workflows of the sample nodes with a journal in a folder of the test, and takes them up again as a new process would.</summary>
internal sealed class JournalBench : IDisposable
{
    private readonly Cli.TemporaryFolder _folder = new();

    public JournalBench(TimeProvider? clock = null, JournalOptions? options = null)
    {
        Clock = clock ?? TimeProvider.System;
        Runs = new RunBench(clock);
        Folder = new JournalFolder(Path.Combine(_folder.FullName, "runs"), Clock, options);
    }

    public TimeProvider Clock { get; }

    public RunBench Runs { get; }

    public SamplePbx Pbx => Runs.Pbx;

    public JournalFolder Folder { get; }

    public ExecutionPlan Plan(string[] nodes, string[] links, string order = "v1")
    {
        PlanningResult planned = Runs.Plan(nodes, links, order);
        Assert.That(planned.Problems, Is.Empty);
        return planned.Plan!;
    }

    /// <summary>Begins a run.</summary>
    /// <param name="plan">What runs.</param>
    /// <param name="items">How many items.</param>
    /// <param name="dieAt">The write of the journal at which the process dies; null to let it live.</param>
    /// <param name="options">What else the run gets.</param>
    public async Task<RunReport> BeginAsync(ExecutionPlan plan, int items = 3, int? dieAt = null, RunOptions? options = null)
    {
        IReadOnlyList<Item> input = RunBench.Numbers(items);
        using JournaledRun run = Folder.Begin(plan, input, new JObject());
        return await RunAsync(plan, run, input, dieAt, options);
    }

    /// <summary>Takes the newest run up again.</summary>
    public async Task<RunReport> ResumeAsync(ExecutionPlan plan, int? dieAt = null, UncertainChoice uncertain = UncertainChoice.Ask, string? from = null, bool acceptChanges = false)
    {
        using JournaledRun run = Folder.Resume(Folder.Find("last").Id);
        run.Uncertain = uncertain;
        if (from is not null || acceptChanges)
            await run.RunAnewAsync(plan, from);
        return await RunAsync(plan, run, run.Inputs, dieAt, null);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<RunReport> RunAsync(ExecutionPlan plan, JournaledRun run, IReadOnlyList<Item>? input, int? dieAt, RunOptions? options)
    {
        IRunLedger ledger = dieAt is { } write ? new MortalLedger(run, new Life(write)) : run;
        return await Runs.RunAsync(plan, (options ?? new RunOptions()) with { Items = input, Ledger = ledger });
    }
}
