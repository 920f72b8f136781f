using System.CommandLine;
using System.Globalization;
using Newtonsoft.Json.Linq;
using NodeHost.Cli.Hosting;
using NodeHost.Cli.Rendering;
using NodeHost.Cli.Run;

namespace NodeHost.Cli.Eval;

/// <summary><c>nodehost eval EXPRESSION</c>: the value of an expression over given data.</summary>
internal sealed class EvalCommand : Command, IHasExamples
{
    private readonly Argument<string?> _expression = new("EXPRESSION")
    {
        Description = "Text that begins with '=', as in a workflow file ('={{ $json.a }} km'); or the code of one part alone ('$json.a + 1').",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _data = new("--data", "-d")
    {
        Description = "The item's JSON, a list of items, or {\"items\":[…],\"itemIndex\":n,\"timezone\":…,\"now\":…,\"context\":{…}}. '-' reads stdin. [default: an empty item]",
        HelpName = "FILE|-",
    };

    private readonly Option<string?> _batch = new("--batch")
    {
        Description = "Lines of {\"expression\":…,\"data\":…}; one line of JSON is printed for each. '-' reads stdin.",
        HelpName = "FILE.jsonl|-",
    };

    private readonly Option<TimeZoneInfo?> _timeZone = new("--timezone")
    {
        Description = "Time zone by its IANA name. [default: the data's, or else the machine's]",
        HelpName = "IANA",
        CustomParser = OptionValues.TimeZone,
    };

    private readonly Option<DateTimeOffset?> _now = new("--now")
    {
        Description = "What the clock says, in ISO form: 2030-01-31T08:30:00Z. [default: the machine's clock]",
        HelpName = "TIME",
        CustomParser = result =>
        {
            DateTimeOffset? time = ParseTime(result.Tokens[0].Value);
            if (time is null)
                result.AddError($"'{result.Tokens[0].Value}' is no time for --now. Write it in ISO form, for example 2030-01-31T08:30:00Z.");
            return time;
        },
    };

    private readonly Option<IReadOnlyDictionary<string, JToken>> _variables = ScopeOptions.Variables();

    private readonly Option<string[]> _allowEnv = ScopeOptions.AllowedEnvironment();

    private readonly Option<bool> _strict = new("--strict") { Description = "Fail where a JavaScript error, such as a property of undefined, gives undefined." };

    private readonly Option<bool> _verbose = new("--verbose", "-v") { Description = "Tell in a batch which JavaScript errors gave undefined, as \"warning\"." };

    public EvalCommand(Terminal terminal)
        : base("eval", "Evaluate an expression over data and print its value as JSON.")
    {
        ArgumentNullException.ThrowIfNull(terminal);
        Arguments.Add(_expression);
        foreach (Option option in (Option[])[_data, _batch, _timeZone, _now, _variables, _allowEnv, _strict, _verbose])
            Options.Add(option);
        Validators.Add(result =>
        {
            if (result.GetValue(_batch) is null == result.GetValue(_expression) is null)
                result.AddError("Give either an EXPRESSION or --batch FILE.jsonl.");
            else if (result.GetValue(_batch) is not null && result.GetValue(_data) is not null)
                result.AddError("--data goes with an EXPRESSION. In a batch each line has its own \"data\".");
        });
        SetAction(parsed =>
        {
            var action = new EvalAction(terminal, OptionsOf(parsed));
            return parsed.GetValue(_batch) is { } batch ? action.RunBatch(batch) : action.Run(parsed.GetValue(_expression)!, parsed.GetValue(_data));
        });
    }

    public string Examples =>
        """
          nodehost eval '1 + 1'
          nodehost eval '$json.price * 1.19' --data item.json
          echo '{"name":"Ann"}' | nodehost eval '=Dear {{ $json.name }},' --data -
          nodehost eval '$now.toISODate()' --timezone Europe/Berlin --now 2030-01-31T23:30:00Z
          nodehost eval --batch questions.jsonl > answers.jsonl

        A value that is undefined prints null and says so on stderr. A batch prints a line for each line:
        {"value":…}, with "undefined":true, "type":"DateTime" or "nonfinite":"NaN" where JSON does not show it; or
        {"error":{"code":…,"message":…,"hint":…}}, also for a line that is not JSON: the batch goes on.
        "context" in the data is {"workflow":…,"runData":…,"node":…,"runIndex":…,"mode":…,"contextData":…},
        as n8n keeps an execution; contextData is what $('Loop').context shows, {"node:Loop":{…}}.

        Exit codes: 0 every expression gave a value, 1 one failed, 2 nothing was evaluated because something given is wrong.
        """;

    /// <summary>Parses a time in ISO form; without an offset it is UTC. Null if the text is none.</summary>
    internal static DateTimeOffset? ParseTime(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time) && char.IsAsciiDigit(text.TrimStart()[0])
            ? time
            : null;

    private EvalOptions OptionsOf(ParseResult parsed) => new()
    {
        TimeZone = parsed.GetValue(_timeZone),
        Now = parsed.GetValue(_now),
        Variables = parsed.GetValue(_variables) ?? new Dictionary<string, JToken>(),
        Environment = ScopeOptions.EnvironmentOf(parsed.GetValue(_allowEnv) ?? []),
        Strict = parsed.GetValue(_strict),
        Verbose = parsed.GetValue(_verbose),
    };
}
