using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NodeHost.Cli.Hosting;

/// <summary>Prints the help of a command and below it the examples that the command gives.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override int Invoke(ParseResult parseResult)
    {
        int exitCode = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is IHasExamples { Examples: var examples })
            parseResult.InvocationConfiguration.Output.WriteLine($"Examples:\n{examples}");
        return exitCode;
    }
}

/// <summary>A command whose help ends with examples.</summary>
public interface IHasExamples
{
    /// <summary>The examples, a line each.</summary>
    string Examples { get; }
}
