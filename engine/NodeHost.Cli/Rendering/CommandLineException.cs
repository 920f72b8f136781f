using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Cli.Rendering;

/// <summary>What the user asked for cannot be begun: the problem is printed and the exit code is 2.</summary>
public sealed class CommandLineException(Problem problem) : Exception(problem.Message)
{
    /// <summary>An option or argument that cannot be followed.</summary>
    public CommandLineException(string message)
        : this(new Problem { Code = Codes.InvalidOption, Message = message })
    {
    }

    public Problem Problem { get; } = problem;
}
