using System.CommandLine;
using NodeHost.Runtime.Journal;

namespace NodeHost.Cli.Runs;

/// <summary><c>--journal FOLDER</c> of the commands that look into the journal.</summary>
internal static class JournalOption
{
    public static Option<string?> Create() => new("--journal")
    {
        Description = $"The journal's folder. [default: ${JournalLocation.Variable}, or nodehost/runs in the user's data folder]",
        HelpName = "FOLDER",
    };

    public static Option<string> Output()
    {
        var output = new Option<string>("--output") { Description = "How to print it.", DefaultValueFactory = _ => "pretty" };
        output.AcceptOnlyFromAmong("pretty", "json");
        return output;
    }

    public static string FolderOf(string? folder) => Path.GetFullPath(folder is { Length: > 0 } ? folder : JournalLocation.Of(Environment.GetEnvironmentVariable));
}
