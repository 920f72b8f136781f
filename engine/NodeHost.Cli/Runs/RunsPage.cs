using System.Globalization;
using NodeHost.Cli.Rendering;
using NodeHost.Runtime.Journal;

namespace NodeHost.Cli.Runs;

/// <summary>Runs of the journal for people.</summary>
internal static class RunsPage
{
    public static void WriteList(Terminal terminal, IReadOnlyList<RunInfo> runs)
    {
        int status = runs.Max(run => StatusOf(run).Length);
        int id = runs.Max(run => run.Id.Length);
        foreach (RunInfo run in runs)
            terminal.Data.WriteLine($"{run.Id.PadRight(id)}  {StatusOf(run).PadRight(status)}  {Local(run.StartedAt)}  {run.Workflow}".TrimEnd());
    }

    public static void Write(Terminal terminal, RunInfo run, RunRecords? records)
    {
        TextWriter text = terminal.Data;
        text.WriteLine($"Run       {run.Id}");
        text.WriteLine($"Workflow  {run.Workflow} ({run.File})");
        text.WriteLine($"Status    {StatusOf(run)}{(run.Owner is null ? "" : $", {run.Owner}")}");
        text.WriteLine($"Began     {Local(run.StartedAt)}{(run.Resumes == 0 ? "" : $", resumed {(run.Resumes == 1 ? "once" : $"{run.Resumes} times")}")}");
        if (run.EndedAt is { } ended)
            text.WriteLine($"Ended     {Local(ended)}");
        if (run.Failure is { } failure)
            text.WriteLine($"Failure   {failure.InFile(null)}");
        if (run.Fault is { } fault)
            text.WriteLine($"Fault     {fault}");
        if (records is not null)
            WriteRecords(text, records);
        if (run.IsOpen)
            text.WriteLine($"\nIt goes on by: nodehost resume {run.Id}");
    }

    private static void WriteRecords(TextWriter text, RunRecords records)
    {
        text.WriteLine("\nFinished");
        foreach (FinishedRun node in records.Nodes(withItems: false))
            text.WriteLine($"  {(node.Caller.Length == 0 ? "" : $"{node.Caller} > ")}{node.Node}{(node.RunIndex == 0 ? "" : $" (run {node.RunIndex + 1})")}: {ProblemCount.Words(node.Items, "item")}");
        foreach (var count in records.ItemCounts())
            text.WriteLine($"  {count.Node}: {ProblemCount.Words(count.Items, "item")} {WordOf(count.State)}");
        OpenItem[] open = [.. records.OpenItems()];
        if (open.Length > 0)
            text.WriteLine("\nNobody knows yet whether they were done");
        foreach (OpenItem item in open)
            text.WriteLine($"  {item.Node}{(item.ItemIndex < 0 ? "" : $" · item {item.ItemIndex}")}{(item.NaturalKey is { } key ? $" · {key.Name} {key.Value}" : "")}, begun {Local(item.At)}");
    }

    private static string WordOf(Runtime.Running.ItemState state) => state switch
    {
        Runtime.Running.ItemState.Done => "done",
        Runtime.Running.ItemState.Failed => "failed",
        Runtime.Running.ItemState.Refused => "failed, to be tried again",
        Runtime.Running.ItemState.Uncertain => "uncertain",
        _ => "begun",
    };

    private static string StatusOf(RunInfo run) => run.Status == JournalStatus.Waiting && run.Due is { } due
        ? $"waiting until {Local(due)}"
        : run.Status.ToString().ToLowerInvariant();

    private static string Local(DateTimeOffset time) => time.ToLocalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
