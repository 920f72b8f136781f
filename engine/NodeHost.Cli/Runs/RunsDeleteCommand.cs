using System.CommandLine;
using System.CommandLine.Parsing;
using NodeHost.Cli.Hosting;
using NodeHost.Cli.Rendering;
using NodeHost.Cli.Run;
using NodeHost.Runtime.Journal;
using NodeHost.Runtime.Problems;
using NodeHost.Runtime.Running;

namespace NodeHost.Cli.Runs;

/// <summary><c>nodehost runs delete</c>: by name, or by age, number and size.</summary>
internal sealed class RunsDeleteCommand : Command, IHasExamples
{
    private readonly Argument<string[]> _names = new("RUN") { Description = "Ids of runs.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<TimeSpan?> _age = new("--older-than") { Description = "Delete ended runs that began longer ago than this: 30d, 12h.", HelpName = "DURATION", CustomParser = OptionValues.Duration };
    private readonly Option<int?> _keep = new("--keep") { Description = "Keep this many of the newest ended runs in any case; alone: delete all others.", HelpName = "N", CustomParser = result => OptionValues.WholeNumber(result, 0, int.MaxValue) };
    private readonly Option<long?> _size = new("--max-size") { Description = "Delete the oldest ended runs until the journal is not larger than this: 500MB, 1GB.", HelpName = "SIZE", CustomParser = OptionValues.Size };

    public RunsDeleteCommand(Terminal terminal, Func<ParseResult, JournalFolder> folderOf)
        : base("delete", "Delete runs. By age, number and size only ended ones go (success, error, canceled); others have to be named.")
    {
        Arguments.Add(_names);
        foreach (Option option in (Option[])[_age, _keep, _size])
            Options.Add(option);
        Validators.Add(result =>
        {
            bool byRule = result.GetResult(_age) is not null || result.GetResult(_keep) is not null || result.GetResult(_size) is not null;
            bool byName = result.GetValue(_names) is { Length: > 0 };
            if (byRule == byName)
                result.AddError("Name the runs to delete, or say which by --older-than, --keep or --max-size.");
        });
        SetAction(parsed =>
        {
            JournalFolder folder = folderOf(parsed);
            try
            {
                foreach (RunInfo run in Chosen(parsed, folder))
                {
                    folder.Delete(run);
                    terminal.Messages.WriteLine($"Deleted {run.Id}");
                }

                return ExitCode.Success;
            }
            catch (LedgerException refused)
            {
                throw new CommandLineException(new Problem { Code = refused.Code, Message = refused.Message });
            }
        });
    }

    public string Examples =>
        """
          nodehost runs delete 20260102-030405-a1b2c3
          nodehost runs delete --older-than 30d --keep 10
          nodehost runs delete --max-size 1GB
        """;

    private List<RunInfo> Chosen(ParseResult parsed, JournalFolder folder)
    {
        if (parsed.GetValue(_names) is { Length: > 0 } names)
            return [.. names.Select(folder.Find)];
        IReadOnlyList<RunInfo> all = folder.List();
        RunInfo[] ended = [.. all.Where(run => run.Status is JournalStatus.Success or JournalStatus.Error or JournalStatus.Canceled).Skip(parsed.GetValue(_keep) ?? 0)];
        (TimeSpan? age, long? most) = (parsed.GetValue(_age), parsed.GetValue(_size));
        if (age is null && most is null)
            return [.. ended];
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        var chosen = new List<RunInfo>(ended.Where(run => now - run.StartedAt > age));
        long left = all.Sum(run => run.Bytes) - chosen.Sum(run => run.Bytes);
        foreach (RunInfo run in ended.Reverse().Except(chosen).TakeWhile(_ => left > most))
        {
            chosen.Add(run);
            left -= run.Bytes;
        }

        return chosen;
    }
}
