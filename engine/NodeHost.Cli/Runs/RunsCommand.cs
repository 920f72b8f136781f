using System.CommandLine;
using Newtonsoft.Json.Linq;
using NodeHost.Cli.Hosting;
using NodeHost.Cli.Rendering;
using NodeHost.Cli.Run;
using NodeHost.Runtime.Journal;
using NodeHost.Runtime.Problems;
using NodeHost.Runtime.Running;
using NodeHost.Sdk;

namespace NodeHost.Cli.Runs;

/// <summary><c>nodehost runs list|show|delete|export|due</c>: what the journal holds.</summary>
internal sealed class RunsCommand : Command
{
    private readonly Terminal _terminal;
    private readonly Option<string?> _journal;

    public RunsCommand(Terminal terminal, RunAction action)
        : base("runs", "Show, delete and export the runs that 'run --journal' keeps, and resume those that are due.")
    {
        _terminal = terminal;
        _journal = JournalOption.Create();
        _journal.Recursive = true;
        Options.Add(_journal);
        Subcommands.Add(List());
        Subcommands.Add(Show());
        Subcommands.Add(new RunsDeleteCommand(terminal, FolderOf));
        Subcommands.Add(Export());
        Subcommands.Add(Due(action));
    }

    private Command List()
    {
        Option<string> output = JournalOption.Output();
        var unfinished = new Option<bool>("--unfinished") { Description = "Only runs that can be resumed." };
        var list = new Command("list", "List the runs, the newest first.") { output, unfinished };
        list.SetAction(parsed => Told(() =>
        {
            JournalFolder folder = FolderOf(parsed);
            RunInfo[] runs = [.. folder.List().Where(run => run.IsOpen || !parsed.GetValue(unfinished))];
            if (parsed.GetValue(output) == "json")
                RunsDocument.WriteList(_terminal.Data, runs);
            else if (runs.Length == 0)
                _terminal.Messages.WriteLine($"There are no runs in '{folder.FullName}'. 'nodehost run FILE --journal' keeps one.");
            else
                RunsPage.WriteList(_terminal, runs);
            return ExitCode.Success;
        }));
        return list;
    }

    private Command Show()
    {
        Argument<string> name = JournalOption.Run(_journal);
        Option<string> output = JournalOption.Output();
        var show = new Command("show", "Show one run: how far it got, its nodes, its items in doubt.") { name, output };
        show.SetAction(parsed => Told(() =>
        {
            RunInfo run = FolderOf(parsed).Find(parsed.GetRequiredValue(name));
            using RunRecords? records = run.Status == JournalStatus.Damaged ? null : new RunRecords(run);
            if (parsed.GetValue(output) == "json")
                RunsDocument.WriteOne(_terminal.Data, run, records);
            else
                RunsPage.Write(_terminal, run, records);
            return ExitCode.Success;
        }));
        return show;
    }

    private Command Export()
    {
        Argument<string> name = JournalOption.Run(_journal);
        var file = new Option<string?>("--to") { Description = "The file to write. [default: stdout]", HelpName = "FILE" };
        var export = new Command("export", "Write all that the journal has of a run as one JSON document: workflow, outputs of each node, items in doubt.") { name, file };
        export.SetAction(parsed => Told(() =>
        {
            RunInfo run = FolderOf(parsed).Find(parsed.GetRequiredValue(name));
            if (run.Fault is { } fault)
                throw new LedgerException(Codes.JournalUnusable, fault);
            using var records = new RunRecords(run);
            if (parsed.GetValue(file) is not { } path)
            {
                RunsDocument.WriteExport(_terminal.Data, run, records);
                return ExitCode.Success;
            }

            try
            {
                using var text = new StreamWriter(path);
                RunsDocument.WriteExport(text, run, records);
                return ExitCode.Success;
            }
            catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
            {
                throw new LedgerException(Codes.OutputUnwritable, $"'{path}' cannot be written: {unwritable.Message}", unwritable);
            }
        }));
        return export;
    }

    private Command Due(RunAction action)
    {
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Nothing on stderr but errors." };
        Option<string> output = JournalOption.Output();
        var due = new Command("due", "Resume all waiting runs whose time has come, one after the other; for cron. Exit code 1 if one of them failed.") { quiet, output };
        due.SetAction(async (parsed, _) =>
        {
            JournalFolder folder = FolderOf(parsed);
            DateTimeOffset now = TimeProvider.System.GetUtcNow();
            RunInfo[] runs = [.. folder.List().Where(run => run.Status == JournalStatus.Waiting && run.Due <= now).OrderBy(run => run.Due)];
            int worst = ExitCode.Success;
            var results = new JArray();
            foreach (RunInfo run in runs)
            {
                RunRequest request = ResumeCommand.RequestOf(run, folder.FullName, new ResumeRequest { Run = run.Id });
                int exitCode = await action.RunAsync(request with { Output = OutputFormat.None, Quiet = parsed.GetValue(quiet) }).ConfigureAwait(false);
                worst = Math.Max(worst, exitCode);
                results.Add(new JObject { ["run"] = run.Id, ["exitCode"] = exitCode });
            }

            if (parsed.GetValue(output) == "json")
                _terminal.Data.WriteLine(NodeJson.Write(results, indented: true));
            else if (!parsed.GetValue(quiet))
                _terminal.Messages.WriteLine($"{ProblemCount.Words(runs.Length, "run")} due.");
            return worst;
        });
        return due;
    }

    private JournalFolder FolderOf(ParseResult parsed) => new(JournalOption.FolderOf(parsed.GetValue(_journal)), TimeProvider.System);

    private static int Told(Func<int> act)
    {
        try
        {
            return act();
        }
        catch (LedgerException unusable)
        {
            throw new CommandLineException(new Problem { Code = unusable.Code, Message = unusable.Message });
        }
    }
}
