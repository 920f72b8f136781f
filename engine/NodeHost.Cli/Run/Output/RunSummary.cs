using System.Globalization;
using NodeHost.Cli.Rendering;
using NodeHost.Runtime.Problems;
using NodeHost.Runtime.Reports;
using Spectre.Console;

namespace NodeHost.Cli.Run.Output;

/// <summary>What a person reads after a run: a row a node, then what failed, what was not done, and how it ended.</summary>
public static class RunSummary
{
    private const int FailuresShown = 20;

    /// <summary>Prints the account of a run on stderr.</summary>
    public static void Write(Terminal terminal, RunReport report, bool allFailures = false)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        ArgumentNullException.ThrowIfNull(report);
        if (report.Nodes.Count > 0)
            terminal.MessageConsole.Write(TableOf(report));
        terminal.MessageConsole.Profile.Out.Writer.Flush();
        WriteFailures(terminal, report, allFailures ? int.MaxValue : FailuresShown);
        if (report.Status != RunStatus.Success && report.NotRun.Count > 0)
            terminal.Messages.WriteLine($"Not run: {string.Join(", ", report.NotRun)}");
        foreach ((string node, int items) in report.Unfinished.Where(pair => pair.Value > 0))
            terminal.Messages.WriteLine($"Not begun: {ProblemCount.Words(items, "item")} of {node}");
        foreach (string warning in report.Warnings)
            terminal.Messages.WriteLine($"warning {warning}");
        terminal.Messages.WriteLine(Ending(report));
    }

    /// <summary>Prints the failures of nodes and items, each once.</summary>
    public static void WriteFailures(Terminal terminal, RunReport report, int most)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        ArgumentNullException.ThrowIfNull(report);
        RunFailure[] failures = [.. FailuresOf(report)];
        foreach (RunFailure failure in failures.Take(most))
        {
            terminal.Write(failure.InFile(report.File));
            if (failure.Trace is { } trace)
                terminal.Messages.WriteLine(trace);
        }

        if (failures.Length > most)
            terminal.Messages.WriteLine($"… and {failures.Length - most} more; --verbose shows them all.");
    }

    private static Table TableOf(RunReport report)
    {
        Table table = new Table().Border(TableBorder.Simple).AddColumn("Node");
        foreach (string heading in (string[])["In", "Out", "Time", "Requests", "Retries", "Failed"])
            table.AddColumn(new TableColumn(heading).RightAligned().NoWrap());
        foreach (NodeReport node in report.Nodes)
        {
            table.AddRow(
                new Text(node.Runs.Count > 1 ? $"{node.Node} ({node.Runs.Count} runs)" : node.Node),
                Number(node.ItemsIn),
                Number(node.ItemsOut),
                new Text(DurationText.Of(node.Elapsed)),
                Number(node.Requests),
                Number(node.Retries),
                node.Failures.Count > 0 ? new Text(Count(node.Failures.Count), new Style(Color.Red)) : new Text(""));
        }

        return table;
    }

    private static Text Number(int value) => new(value == 0 ? "" : Count(value));

    private static string Count(int value) => value.ToString(CultureInfo.InvariantCulture);

    // A node's failure is often that of an item, and the run's that of a node; each is told once.
    private static IEnumerable<RunFailure> FailuresOf(RunReport report)
    {
        IEnumerable<RunFailure?> all = report.Nodes
            .SelectMany(node => node.Failures.OrderBy(failure => failure.ItemIndex).Concat(node.Runs.Select(run => run.Failure)))
            .Append(report.Failure);
        return all.OfType<RunFailure>().DistinctBy(failure => (failure.Code, failure.Message, failure.Node, failure.ItemIndex, failure.Parameter));
    }

    private static string Ending(RunReport report)
    {
        string time = DurationText.Of(report.StoppedAt - report.StartedAt);
        int failed = report.Nodes.Sum(node => node.Failures.Count);
        string but = failed > 0 ? $", {ProblemCount.Words(failed, "item")} failed" : "";
        return report.Status switch
        {
            RunStatus.Success => $"Finished \"{report.Workflow}\" in {time}{but}.",
            RunStatus.Canceled => $"Stopped \"{report.Workflow}\" after {time}{but}.",
            RunStatus.Waiting => $"\"{report.Workflow}\" waits{(report.Due is { } due ? $" until {due.ToLocalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)}" : "")}, after {time}{but}. Then 'nodehost runs due' goes on with it.",
            RunStatus.Uncertain => $"Stopped \"{report.Workflow}\" after {time}: somebody has to decide{but}.",
            _ => $"Failed: \"{report.Workflow}\" after {time}{but}.",
        };
    }
}
