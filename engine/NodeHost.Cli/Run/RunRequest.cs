using Newtonsoft.Json.Linq;
using NodeHost.Cli.Run.Input;
using NodeHost.Cli.Runs;

namespace NodeHost.Cli.Run;

/// <summary>What the command line asks of a run, every value checked for itself.</summary>
public sealed record RunRequest
{
    public required string File { get; init; }

    /// <summary>File of the start items, <c>-</c> for stdin; null for none.</summary>
    public string? Input { get; init; }

    public InputFormat InputFormat { get; init; }

    public OutputFormat Output { get; init; }

    /// <summary>Node whose items are printed; null for the one that ran last.</summary>
    public string? Node { get; init; }

    public string? CredentialsFile { get; init; }

    public IReadOnlyList<string> PackFiles { get; init; } = [];

    public IReadOnlyDictionary<string, JToken> Variables { get; init; } = new Dictionary<string, JToken>();

    /// <summary>Names of the environment variables that expressions may see.</summary>
    public IReadOnlyList<string> AllowedEnvironment { get; init; } = [];

    public bool UsePinnedData { get; init; } = true;

    public TimeSpan? Timeout { get; init; }

    public int Concurrency { get; init; } = 4;

    public TimeSpan? ScriptTimeout { get; init; }

    /// <summary>In megabytes; null for the default.</summary>
    public int? ScriptMemory { get; init; }

    public bool AllowHttpInCode { get; init; }

    /// <summary>Folders whose files nodes may use.</summary>
    public IReadOnlyList<string> AllowedFolders { get; init; } = [];

    public bool AllowCommands { get; init; }

    public TimeZoneInfo? TimeZone { get; init; }

    public string? Trigger { get; init; }

    /// <summary>The node to start at in place of a trigger.</summary>
    public string? From { get; init; }

    /// <summary>Report of an earlier run that <see cref="From"/> goes on from; null for none.</summary>
    public string? RecordedFile { get; init; }

    /// <summary>The node to end at.</summary>
    public string? To { get; init; }

    /// <summary>How the run was begun, in n8n's words.</summary>
    public string Mode { get; init; } = "cli";

    /// <summary>Keeps static data from run to run; null if nothing does.</summary>
    public string? StaticDataFile { get; init; }

    /// <summary>True to fail where expressions meet errors that n8n swallows.</summary>
    public bool Strict { get; init; }

    public bool Sandbox { get; init; }

    /// <summary>File of the entities that the sandbox starts with; null for none.</summary>
    public string? SandboxData { get; init; }

    /// <summary>Folder of the journal; null for a run that is not kept.</summary>
    public string? JournalFolder { get; init; }

    /// <summary>True where the journal waits for the disk at each commit.</summary>
    public bool JournalSurvivesPowerLoss { get; init; }

    /// <summary>The run of the journal that is taken up again; null for a new one.</summary>
    public ResumeRequest? Resume { get; init; }

    public bool Quiet { get; init; }

    public bool Verbose { get; init; }
}
