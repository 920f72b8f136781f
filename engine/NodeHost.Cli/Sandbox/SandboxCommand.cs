using System.CommandLine;
using NodeHost.Cli.Hosting;
using NodeHost.Cli.Rendering;
using NodeHost.Cli.Run;
using NodeHost.ThreeCx.Sandbox;

namespace NodeHost.Cli.Sandbox;

/// <summary><c>nodehost sandbox</c>: the options of a PBX that runs until it is interrupted.</summary>
internal sealed class SandboxCommand : Command, IHasExamples
{
    private readonly Option<int> _port = new("--port", "-p")
    {
        Description = "The port on loopback; 0 for any that is free.",
        HelpName = "N",
        CustomParser = result => OptionValues.WholeNumber(result, 0, 65535),
        DefaultValueFactory = _ => 0,
    };

    private readonly Option<TimeSpan?> _delay = new("--delay")
    {
        Description = "How long every answer waits, for example 200ms.",
        HelpName = "DURATION",
        CustomParser = OptionValues.Duration,
    };

    private readonly Option<TimeSpan?> _tokenLifetime = new("--token-lifetime")
    {
        Description = "How long an issued token is accepted. [default: 60m]",
        HelpName = "DURATION",
        CustomParser = OptionValues.Duration,
    };

    private readonly Option<int> _failEvery = Every("--fail-every", "Answer every n-th request with 500.");
    private readonly Option<int> _throttleEvery = Every("--throttle-every", "Answer every n-th request with 429 and Retry-After.");
    private readonly Option<int> _forbidEvery = Every("--forbid-every", "Answer every n-th request with 403.");

    private readonly Option<int> _dropAfterCommitEvery =
        Every("--drop-after-commit-every", "Create every n-th entity, but drop the connection in place of the answer.");

    private readonly Option<int> _revokeTokensAfter = Every("--revoke-tokens-after", "After n requests revoke the token in use, once.");
    private readonly Option<bool> _silent = new("--silent") { Description = "Never answer." };
    private readonly Option<bool> _truncate = new("--truncate") { Description = "Close the connection in the middle of every answer." };
    private readonly Option<bool> _html = new("--html") { Description = "Answer with an HTML page, as a wrong server or a proxy does." };

    private readonly Option<string?> _journal = new("--journal")
    {
        Description = "Write each request with its status and time to stderr, or to a file.",
        HelpName = "FILE",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _data = new("--data")
    {
        Description = "A JSON file of entities to start with, by the name of their set: {\"Users\": [{\"Number\": \"101\"}], …}.",
        HelpName = "FILE",
    };

    private readonly Option<int> _pageSize = new("--page-size")
    {
        Description = "Split collections into pages of at most N entities. [default: no pages]",
        HelpName = "N",
        CustomParser = result => OptionValues.WholeNumber(result, 1, int.MaxValue),
    };

    public SandboxCommand(Terminal terminal)
        : base("sandbox", "Run a small 3CX PBX on loopback until Ctrl-C: for trying things out without a licence.")
    {
        Option[] options =
        [
            _port, _data, _pageSize, _delay, _tokenLifetime, _failEvery, _throttleEvery, _forbidEvery, _dropAfterCommitEvery, _revokeTokensAfter,
            _silent, _truncate, _html, _journal,
        ];
        foreach (Option option in options)
            Options.Add(option);
        SetAction((parsed, _) => RunAsync(terminal, parsed));
    }

    public string Examples =>
        """
          nodehost sandbox --port 5001 --journal
          nodehost sandbox --data office.json --journal requests.log
          nodehost sandbox --delay 200ms --throttle-every 10
        """;

    private static Option<int> Every(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result => OptionValues.WholeNumber(result, 1, int.MaxValue),
    };

    private async Task<int> RunAsync(Terminal terminal, ParseResult parsed)
    {
        string? data = parsed.GetValue(_data);
        using JournalLines? journal = parsed.GetResult(_journal) is null ? null : JournalLines.Open(terminal, parsed.GetValue(_journal) ?? "");
        SandboxOptions options = OptionsOf(parsed) with
        {
            Data = data is null ? [] : SandboxDataFile.Read(data),
            Observer = journal is null ? null : journal.Write,
        };
        return await SandboxServer.RunAsync(terminal, options, data).ConfigureAwait(false);
    }

    private SandboxOptions OptionsOf(ParseResult parsed)
    {
        var defaults = new SandboxOptions();
        return defaults with
        {
            Port = parsed.GetValue(_port),
            PageSize = parsed.GetValue(_pageSize),
            TokenLifetime = parsed.GetValue(_tokenLifetime) ?? defaults.TokenLifetime,
            Faults = new SandboxFaults
            {
                Delay = parsed.GetValue(_delay) ?? TimeSpan.Zero,
                FailEvery = parsed.GetValue(_failEvery),
                ThrottleEvery = parsed.GetValue(_throttleEvery),
                ForbidEvery = parsed.GetValue(_forbidEvery),
                DropAfterCommitEvery = parsed.GetValue(_dropAfterCommitEvery),
                RevokeTokensAfter = parsed.GetValue(_revokeTokensAfter),
                Silent = parsed.GetValue(_silent),
                TruncateAnswers = parsed.GetValue(_truncate),
                AnswerHtml = parsed.GetValue(_html),
            },
        };
    }
}
