using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using NodeHost.Cli.Rendering;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Cli.Hosting;

/// <summary>Parses the arguments, runs the command and turns every way in which it can end into an exit code.</summary>
public static class CommandLine
{
    // '@name' is a value like any other, not a file of more arguments.
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null };

    public static async Task<int> InvokeAsync(RootCommand root, IReadOnlyList<string> arguments, Terminal terminal)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(terminal);
        ShowExamplesInHelp(root);
        ParseResult parsed = root.Parse(arguments, Parser);
        if (parsed.Action is ParseErrorAction)
            return Refuse(parsed, terminal);
        try
        {
            int exitCode = await parsed.InvokeAsync(InvocationFor(terminal)).ConfigureAwait(false);
            terminal.Flush();
            return exitCode;
        }
        catch (CommandLineException refused)
        {
            terminal.Write(refused.Problem);
            return ExitCode.Refused;
        }
        catch (DescriptorException wrong)
        {
            foreach (DescriptorMistake mistake in wrong.Mistakes)
                terminal.Write(new Problem { Code = DescriptorException.Code, Message = mistake.ToString() });
            return ExitCode.Refused;
        }
        catch (OutputLostException lost)
        {
            terminal.Write(new Problem { Code = Codes.OutputUnwritable, Message = $"stdout cannot be written: {lost.Message}" });
            return ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Canceled;
        }
#pragma warning disable CA1031 // The border of the process: what nobody foresaw is a bug and is told as one.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            await terminal.Messages.WriteLineAsync(
                $"nodehost failed in a way that it should not. This is a bug; please report it with the lines below.\n{bug}").ConfigureAwait(false);
            return ExitCode.Bug;
        }
    }

    private static InvocationConfiguration InvocationFor(Terminal terminal) => new()
    {
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
        Output = terminal.Data,
        Error = terminal.Messages,
    };

    private static int Refuse(ParseResult parsed, Terminal terminal)
    {
        foreach (ParseError error in parsed.Errors)
            terminal.Write(new Problem { Code = Codes.InvalidOption, Message = error.Message + HintFor(parsed, error) });
        terminal.Messages.WriteLine($"See '{PathOf(parsed.CommandResult)} --help'.");
        return ExitCode.Refused;
    }

    private static string HintFor(ParseResult parsed, ParseError error)
    {
        string? unknown = parsed.UnmatchedTokens.FirstOrDefault(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal));
        if (unknown is null)
            return "";
        Command command = parsed.CommandResult.Command;
        IEnumerable<string> known = unknown.StartsWith('-') ? OptionsOf(parsed.CommandResult) : command.Subcommands.Select(c => c.Name);
        IReadOnlyList<string> near = NearestName.Find(unknown, known);
        return near.Count == 0 ? "" : $" Did you mean {string.Join(" or ", near.Select(name => $"'{name}'"))}?";
    }

    private static IEnumerable<string> OptionsOf(CommandResult result) =>
        result.Command.Options.Select(option => option.Name)
            .Concat(result.Parent is CommandResult parent ? parent.Command.Options.Where(o => o.Recursive).Select(o => o.Name) : []);

    private static string PathOf(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{PathOf(parent)} {result.Command.Name}" : "nodehost";

    private static void ShowExamplesInHelp(RootCommand root)
    {
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
    }
}
