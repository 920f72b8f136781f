using NodeHost.Cli.Rendering;
using NodeHost.Cli.Run;
using NodeHost.Runtime;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Journal;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Problems;
using NodeHost.Runtime.Running;
using NodeHost.Sdk;

namespace NodeHost.Cli.Runs;

/// <summary>Opens the journal of a run that is begun or taken up again, and tells what a person needs to know of it.</summary>
internal sealed class RunLog(Terminal terminal, Func<string, string> redact)
{
    /// <summary>Opens the journal that a request asks for.</summary>
    /// <returns>The options of the run, and its journal; null for a run without one.</returns>
    /// <exception cref="CommandLineException">It cannot be begun or taken up.</exception>
    public async Task<(RunOptions Options, JournaledRun? Run)> OpenAsync(RunRequest request, ExecutionPlan plan, RunOptions options)
    {
        if (request.JournalFolder is not { } place)
            return (options, null);
        var folder = new JournalFolder(place, TimeProvider.System, new JournalOptions { Redact = redact, SurvivesPowerLoss = request.JournalSurvivesPowerLoss });
        try
        {
            return request.Resume is { } resume
                ? await ResumeAsync(folder, resume, request, plan, options).ConfigureAwait(false)
                : Begin(folder, request, plan, options);
        }
        catch (LedgerException unusable)
        {
            throw new CommandLineException(new Problem { Code = unusable.Code, Message = unusable.Message });
        }
    }

    private (RunOptions, JournaledRun?) Begin(JournalFolder folder, RunRequest request, ExecutionPlan plan, RunOptions options)
    {
        // The journal reads the items while the run takes them over.
        IReadOnlyList<Item>? items = options.Items is OneTimeItems once ? once.Take() : options.Items;
        JournaledRun run = folder.Begin(plan, items, RequestDocument.Of(request), options.Store?.ToJson());
        if (!request.Quiet)
            terminal.Messages.WriteLine($"Journal: run {run.Id}");
        return (options with { Items = items is null ? null : new OneTimeItems(items), Ledger = run }, run);
    }

    private async Task<(RunOptions, JournaledRun?)> ResumeAsync(
        JournalFolder folder, ResumeRequest resume, RunRequest request, ExecutionPlan plan, RunOptions options)
    {
        JournaledRun run = folder.Resume(resume.Run);
        try
        {
            run.Uncertain = resume.Uncertain;
            IReadOnlyList<WorkflowChange> changes = run.ChangesIn(plan);
            if (changes.Count > 0 && !resume.AcceptChanges && resume.From is null)
                throw Changed(run, request.File, changes);
            if (changes.Count > 0 || resume.From is not null)
                await TakeOverAsync(run, resume, request, plan, changes).ConfigureAwait(false);
            else if (!request.Quiet)
                terminal.Messages.WriteLine($"Journal: run {run.Id} goes on");
            return (options with { Items = run.Inputs, Store = run.Store ?? options.Store, Ledger = run }, run);
        }
        catch
        {
            run.Dispose();
            throw;
        }
    }

    private async Task TakeOverAsync(JournaledRun run, ResumeRequest resume, RunRequest request, ExecutionPlan plan, IReadOnlyList<WorkflowChange> changes)
    {
        string[] names = [.. plan.Nodes.Select(node => node.Name)];
        if (resume.From is { } from && !names.Contains(from, StringComparer.Ordinal))
            throw new CommandLineException($"--from names '{from}', which the workflow does not have.{NearestName.Hint(from, names)}");
        IReadOnlyList<string> anew = await run.RunAnewAsync(plan, resume.From).ConfigureAwait(false);
        if (request.Quiet)
            return;
        foreach (WorkflowChange change in changes)
            terminal.Messages.WriteLine($"Changed: {change.Description}");
        terminal.Messages.WriteLine($"Journal: run {run.Id} goes on; run anew: {string.Join(", ", names.Where(anew.Contains))}");
    }

    private static CommandLineException Changed(JournaledRun run, string file, IReadOnlyList<WorkflowChange> changes)
    {
        string list = string.Concat(changes.Select(change => $"\n  {change.Description}"));
        return new CommandLineException(new Problem
        {
            Code = Codes.WorkflowChanged,
            File = file,
            Message = $"the workflow changed since run {run.Id} was begun:{list}\nResume with --accept-changes to run anew what the changes touch, or with --from NODE to begin at a node. What was done outside for the same parameters is not done again.",
        });
    }
}
