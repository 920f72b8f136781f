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

    /// <summary>The argument that names a run; a shell completes it.</summary>
    public static Argument<string> Run(Option<string?> journal)
    {
        var run = new Argument<string>("RUN") { Description = "Id of the run, the beginning of it, or 'last'." };
        run.CompletionSources.Add(context => new JournalFolder(FolderOf(context.ParseResult.GetValue(journal)), TimeProvider.System).List().Select(one => one.Id));
        return run;
    }

    public static string FolderOf(string? folder) => Path.GetFullPath(folder is { Length: > 0 } ? folder : JournalLocation.Of(Environment.GetEnvironmentVariable));
}
