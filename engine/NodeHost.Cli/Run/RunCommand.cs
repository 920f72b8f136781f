using System.CommandLine;
using Newtonsoft.Json.Linq;
using NodeHost.Cli.Hosting;
using NodeHost.Cli.Run.Input;
using NodeHost.Cli.Runs;
using NodeHost.Runtime.Journal;

namespace NodeHost.Cli.Run;

/// <summary><c>nodehost run FILE</c>: the options, and what they mean together.</summary>
internal sealed class RunCommand : Command, IHasExamples
{
    private readonly Argument<string> _file = new("FILE") { Description = "The workflow file (n8n's JSON format)." };

    private readonly Option<string?> _input = new("--input", "-i")
    {
        Description = "Items that the trigger starts with: a JSON array, JSON objects, JSON lines or CSV. '-' reads stdin.",
        HelpName = "FILE|-",
    };

    private readonly Option<string> _inputFormat = Choice("--input-format", "auto", "How the items are written.", "auto", "json", "jsonl", "csv");

    private readonly Option<string> _output = Choice(
        "--output", "pretty", "What to print on stdout: one node's items for people, the whole run as one JSON document, one node's items a line each, or nothing.",
        "pretty", "json", "ndjson", "none");

    private readonly Option<string?> _node = new("--node", "-n")
    {
        Description = "The node whose items pretty and ndjson print. [default: the node that ran last]",
        HelpName = "NAME",
    };

    private readonly Option<string?> _credentials = new("--credentials", "-c")
    {
        Description = "A JSON file of credential records: name -> kind and fields, or kind -> fields.",
        HelpName = "FILE",
    };

    private readonly Option<IReadOnlyDictionary<string, JToken>> _variables = ScopeOptions.Variables();

    private readonly Option<string[]> _allowEnv = ScopeOptions.AllowedEnvironment();

    private readonly Option<string> _pin = Choice("--pin", "use", "Whether a node's pinned items are taken instead of running it.", "use", "ignore");

    private readonly Option<TimeSpan?> _timeout = new("--timeout")
    {
        Description = "Longest time the run may take: 30s, 5m, 1h or plain seconds. [default: the workflow's executionTimeout]",
        HelpName = "DURATION",
        CustomParser = OptionValues.Duration,
    };

    private readonly Option<int> _concurrency = new("--concurrency")
    {
        Description = "How many requests a credential's server gets at once.",
        HelpName = "N",
        CustomParser = result => OptionValues.WholeNumber(result, 1, 1000),
        DefaultValueFactory = _ => 4,
    };

    private readonly Option<TimeSpan?> _scriptTimeout = new("--script-timeout")
    {
        Description = "Longest time the scripts of a Code node may take together, for all of its items. [default: 60s]",
        HelpName = "DURATION",
        CustomParser = OptionValues.Duration,
    };

    private readonly Option<int?> _scriptMemory = new("--script-memory")
    {
        Description = "How much memory the scripts of a Code node may hold, in megabytes. [default: 1024]",
        HelpName = "MB",
        CustomParser = result => OptionValues.WholeNumber(result, 16, 1_000_000),
    };

    private readonly Option<bool> _allowHttpInCode = new("--allow-http-in-code")
    {
        Description = "Let Code nodes make HTTP requests by this.helpers.httpRequest, without any credential.",
    };

    private readonly Option<string[]> _allowFiles = new("--allow-files")
    {
        Description = "A folder whose files nodes may read and write; may be repeated. Always allowed: the workflow file's folder and the current directory, names with a leading dot left out.",
        HelpName = "DIR",
        AllowMultipleArgumentsPerToken = false,
        CustomParser = OptionValues.Folders,
    };

    private readonly Option<bool> _allowCommand = new("--allow-command")
    {
        Description = "Let Execute Command nodes run commands of the system with your rights.",
    };

    private readonly Option<TimeZoneInfo?> _timeZone = new("--timezone")
    {
        Description = "Time zone by its IANA name. [default: the workflow's, or else the machine's]",
        HelpName = "IANA",
        CustomParser = OptionValues.TimeZone,
    };

    private readonly Option<string?> _trigger = new("--trigger")
    {
        Description = "The trigger to start with. [default: the only or first one]",
        HelpName = "NAME",
    };

    private readonly Option<string?> _from = new("--from")
    {
        Description = "The node to start at in place of a trigger, with the items of --input, those that it got in the run of --recorded, or those pinned at the node before it.",
        HelpName = "NAME",
    };

    private readonly Option<string?> _recorded = new("--recorded")
    {
        Description = "What --output json printed of an earlier run: the node of --from starts with what it got then, and expressions find what ran before it.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _to = new("--to")
    {
        Description = "The node to end at: only what leads to it is run.",
        HelpName = "NAME",
    };

    private readonly Option<string> _mode = Choice(
        "--mode", "cli", "What expressions and scripts see as $execution.mode.", "cli", "manual", "trigger", "webhook", "error", "integrated");

    private readonly Option<string?> _staticData = new("--static-data")
    {
        Description = "A file that keeps the workflow's static data from run to run: read before, written after. [default: they end with the run]",
        HelpName = "FILE",
    };

    private readonly Option<bool> _sandbox = new("--sandbox")
    {
        Description = "Start a small PBX in this process and point all 3CX credentials to it; nothing leaves the machine.",
    };

    private readonly Option<string?> _sandboxData = new("--sandbox-data")
    {
        Description = "A JSON file of entities that the PBX of --sandbox starts with; implies --sandbox.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _journal = new("--journal")
    {
        Description = $"Keep the run in a journal, so that 'nodehost resume' can take it up again whatever happens to it. [default folder: ${JournalLocation.Variable}, or nodehost/runs in the user's data folder]",
        HelpName = "FOLDER",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _journalSync = Choice(
        "--journal-sync", "normal", "What the journal survives: the death of the process (normal), or a power cut as well (full), which costs more.", "normal", "full");

    private readonly Option<bool> _resumeLast = new("--resume-last")
    {
        Description = "Take up the newest unfinished run of this file in the journal; begin one if there is none.",
    };

    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Fail where an expression meets an error, such as a property of undefined, instead of giving undefined there as n8n does.",
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Nothing on stderr but errors." };

    private readonly Option<bool> _verbose = new("--verbose", "-v") { Description = "Also each request, retry and log line." };

    public RunCommand(RunAction action)
        : base("run", "Run a workflow file: data goes to stdout, everything else to stderr.")
    {
        Arguments.Add(_file);
        Option[] options =
        [
            _input, _inputFormat, _output, _node, _credentials, _variables, _allowEnv, _pin, _timeout, _concurrency, _scriptTimeout, _scriptMemory,
            _allowHttpInCode, _allowFiles, _allowCommand, _timeZone, _trigger, _from, _recorded, _to, _mode, _staticData, _strict, _sandbox, _sandboxData,
            _journal, _journalSync, _resumeLast, _quiet, _verbose,
        ];
        foreach (Option option in options)
            Options.Add(option);
        Validators.Add(result =>
        {
            if (result.GetResult(_from) is not null && result.GetResult(_trigger) is not null)
                result.AddError("--from and --trigger exclude each other: a run begins at one node.");
            if (result.GetResult(_recorded) is not null && result.GetResult(_from) is null)
                result.AddError("--recorded goes with --from: name the node to start at.");
            if (result.GetResult(_recorded) is not null && result.GetResult(_input) is not null)
                result.AddError("--recorded and --input exclude each other: a node starts with the items of one of them.");
            if (result.GetResult(_quiet) is not null && result.GetResult(_verbose) is not null)
                result.AddError("--quiet and --verbose exclude each other.");
        });
        SetAction((parsed, _) => action.RunAsync(parsed.GetValue(_resumeLast) ? Last(parsed, RequestOf(parsed)) : RequestOf(parsed)));
    }

    public string Examples =>
        """
          nodehost run flow.json
          nodehost run flow.json --input items.csv --output ndjson > made.ndjson
          cat items.json | nodehost run flow.json --input - --credentials credentials.json
          nodehost run flow.json --node "Create Receptionist" --output json | jq .status
          nodehost run flow.json --var region=eu --var limit=10 --allow-env HOME --timeout 5m
          nodehost run flow.json --output json > first.json; nodehost run flow.json --from "Tidy names" --recorded first.json
          nodehost run create-receptionists.json --sandbox --verbose
          nodehost run create-receptionists.json --journal; nodehost resume last

        Exit codes: 0 success (also of a journaled run that waits), 1 the run failed, 2 nothing was run because something given is wrong, 70 a bug, 130 cancelled.
        """;

    private static Option<string> Choice(string name, string defaultValue, string description, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => defaultValue };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    // What the run was begun with counts; of this command line only what is printed, and the credentials where it names some.
    private RunRequest Last(ParseResult parsed, RunRequest asked)
    {
        string file = Path.GetFullPath(asked.File);
        RunInfo? last = new JournalFolder(asked.JournalFolder!, TimeProvider.System).List().FirstOrDefault(run => run.IsOpen && run.File == file); // --resume-last implies a journal.
        if (last is null)
            return asked;
        RunRequest request = ResumeCommand.RequestOf(last, asked.JournalFolder!, new ResumeRequest { Run = last.Id });
        return request with
        {
            Output = asked.Output,
            Node = asked.Node,
            CredentialsFile = parsed.GetValue(_credentials) is null ? request.CredentialsFile : asked.CredentialsFile,
            Quiet = asked.Quiet,
            Verbose = asked.Verbose,
        };
    }

    private RunRequest RequestOf(ParseResult parsed) => new()
    {
        File = parsed.GetRequiredValue(_file),
        Input = parsed.GetValue(_input),
        InputFormat = parsed.GetValue(_inputFormat) switch
        {
            "json" => InputFormat.Json,
            "jsonl" => InputFormat.JsonLines,
            "csv" => InputFormat.Csv,
            _ => InputFormat.Auto,
        },
        Output = Enum.Parse<OutputFormat>(parsed.GetRequiredValue(_output), ignoreCase: true),
        Node = parsed.GetValue(_node),
        CredentialsFile = parsed.GetValue(_credentials),
        PackFiles = parsed.GetValue(PackOption.Instance) ?? [],
        Variables = parsed.GetValue(_variables) ?? new Dictionary<string, JToken>(),
        AllowedEnvironment = parsed.GetValue(_allowEnv) ?? [],
        UsePinnedData = parsed.GetValue(_pin) == "use",
        Timeout = parsed.GetValue(_timeout),
        Concurrency = parsed.GetValue(_concurrency),
        ScriptTimeout = parsed.GetValue(_scriptTimeout),
        ScriptMemory = parsed.GetValue(_scriptMemory),
        AllowHttpInCode = parsed.GetValue(_allowHttpInCode),
        AllowedFolders = parsed.GetValue(_allowFiles) ?? [],
        AllowCommands = parsed.GetValue(_allowCommand),
        TimeZone = parsed.GetValue(_timeZone),
        Trigger = parsed.GetValue(_trigger),
        From = parsed.GetValue(_from),
        RecordedFile = parsed.GetValue(_recorded),
        To = parsed.GetValue(_to),
        Mode = parsed.GetRequiredValue(_mode),
        StaticDataFile = parsed.GetValue(_staticData),
        Strict = parsed.GetValue(_strict),
        Sandbox = parsed.GetValue(_sandbox) || parsed.GetValue(_sandboxData) is not null,
        SandboxData = parsed.GetValue(_sandboxData),
        JournalFolder = parsed.GetResult(_journal) is not null || parsed.GetValue(_resumeLast) ? JournalOption.FolderOf(parsed.GetValue(_journal)) : null,
        JournalSurvivesPowerLoss = parsed.GetValue(_journalSync) == "full",
        Quiet = parsed.GetValue(_quiet),
        Verbose = parsed.GetValue(_verbose),
    };
}
