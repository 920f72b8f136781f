using System.CommandLine;
using NodeHost.Cli.Hosting;
using NodeHost.Cli.Rendering;
using NodeHost.Cli.Run;
using NodeHost.Runtime.Journal;
using NodeHost.Runtime.Problems;
using NodeHost.Runtime.Running;
using NodeHost.Sdk;

namespace NodeHost.Cli.Runs;

/// <summary><c>nodehost resume RUN</c>: takes a run up again where its journal ends.</summary>
internal sealed class ResumeCommand : Command, IHasExamples
{
    private readonly Option<string?> _journal = JournalOption.Create();
    private readonly Argument<string> _run;
    private readonly Option<string?> _uncertain = new("--uncertain") { Description = "What becomes of items of which nobody can tell whether they were done: do them (again), take them for done without a result, or let them fail. [default: the run ends and asks]" };
    private readonly Option<string?> _from = new("--from") { Description = "The node that runs anew, with all behind it, after the file was mended.", HelpName = "NODE" };
    private readonly Option<bool> _accept = new("--accept-changes") { Description = "Go on although the workflow file changed: what the changes touch runs anew." };
    private readonly Option<string> _output = new("--output") { Description = "What to print on stdout, as for 'run'.", DefaultValueFactory = _ => "pretty" };
    private readonly Option<string?> _node = new("--node", "-n") { Description = "The node whose items pretty and ndjson print. [default: the node that ran last]", HelpName = "NAME" };
    private readonly Option<string?> _credentials = new("--credentials", "-c") { Description = "Another file of credential records than the run was begun with.", HelpName = "FILE" };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Nothing on stderr but errors." };
    private readonly Option<bool> _verbose = new("--verbose", "-v") { Description = "Also each request, retry and log line." };

    public ResumeCommand(RunAction action)
        : base("resume", "Take a run of 'run --journal' up again: what is finished is not done again, what is in doubt is looked up first.")
    {
        _uncertain.AcceptOnlyFromAmong("retry", "skip", "fail");
        _output.AcceptOnlyFromAmong("pretty", "json", "ndjson", "none");
        _run = JournalOption.Run(_journal);
        Arguments.Add(_run);
        foreach (Option option in (Option[])[_journal, _uncertain, _from, _accept, _output, _node, _credentials, _quiet, _verbose])
            Options.Add(option);
        SetAction((parsed, _) => action.RunAsync(RequestOf(parsed)));
    }

    public string Examples =>
        """
          nodehost resume last
          nodehost resume 20260102-030405-a1b2c3 --output json
          nodehost resume last --uncertain retry
          nodehost resume last --from "Create Receptionist"

        Exit codes: 0 success, or the run waits; 1 the run failed or waits for a decision (--uncertain); 2 nothing was run because
        something given is wrong, the workflow changed, or another process works at the run; 70 a bug; 130 cancelled.
        """;

    /// <summary>The request by which a run goes on.</summary>
    /// <exception cref="CommandLineException">It cannot go on.</exception>
    public static RunRequest RequestOf(RunInfo run, string folder, ResumeRequest resume)
    {
        string? refused = run.Status switch
        {
            JournalStatus.Damaged => run.Fault,
            JournalStatus.Success when resume.From is null && !resume.AcceptChanges => $"run {run.Id} has finished. --from NODE runs a part of it anew.",
            _ => null,
        };
        if (refused is not null)
            throw new CommandLineException(new Problem { Code = run.Fault is null ? Codes.RunUnknown : Codes.JournalUnusable, Message = refused });
        // Relative paths in the workflow mean what they meant when the run was begun.
        if (RequestDocument.DirectoryOf(run.Options) is { } directory && Directory.Exists(directory))
            Environment.CurrentDirectory = directory;
        return RequestDocument.Read(run.Options, run.File) with { JournalFolder = folder, Resume = resume with { Run = run.Id } };
    }

    private RunRequest RequestOf(ParseResult parsed)
    {
        string folder = JournalOption.FolderOf(parsed.GetValue(_journal));
        string? credentials = parsed.GetValue(_credentials) is { } file ? Path.GetFullPath(file) : null;
        string[] packs = [.. (parsed.GetValue(PackOption.Instance) ?? []).Select(Path.GetFullPath)];
        RunInfo run = Find(folder, parsed.GetRequiredValue(_run));
        RunRequest request = RequestOf(run, folder, new ResumeRequest
        {
            Run = run.Id,
            Uncertain = parsed.GetValue(_uncertain) is { } choice ? Enum.Parse<UncertainChoice>(choice, ignoreCase: true) : UncertainChoice.Ask,
            From = parsed.GetValue(_from),
            AcceptChanges = parsed.GetValue(_accept),
        });
        return request with
        {
            Output = Enum.Parse<OutputFormat>(parsed.GetRequiredValue(_output), ignoreCase: true),
            Node = parsed.GetValue(_node),
            CredentialsFile = credentials ?? request.CredentialsFile,
            PackFiles = packs.Length > 0 ? packs : request.PackFiles,
            Quiet = parsed.GetValue(_quiet),
            Verbose = parsed.GetValue(_verbose),
        };
    }

    private static RunInfo Find(string folder, string name)
    {
        try
        {
            return new JournalFolder(folder, TimeProvider.System).Find(name);
        }
        catch (LedgerException unknown)
        {
            throw new CommandLineException(new Problem { Code = unknown.Code, Message = unknown.Message });
        }
    }
}
