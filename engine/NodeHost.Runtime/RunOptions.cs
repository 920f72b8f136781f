using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Expressions.History;
using NodeHost.Runtime.Reports;
using NodeHost.Runtime.Running;
using NodeHost.Sdk;

namespace NodeHost.Runtime;

/// <summary>What a run gets from outside its workflow file.</summary>
public sealed record RunOptions
{
    /// <summary>The items that the run starts with; null for one empty item, or what is pinned before the node that it starts at.</summary>
    public IReadOnlyList<Item>? Items { get; init; }

    /// <summary>An earlier run from whose middle this one goes on, at the node that the plan starts with; null for none.</summary>
    public RecordedReport? Recorded { get; init; }

    /// <summary>How the run was begun, in n8n's words: <c>cli</c>, <c>manual</c>, <c>trigger</c>, <c>webhook</c> …</summary>
    public string Mode { get; init; } = "cli";

    /// <summary>Where static data come from and go to; null for those of the workflow file, which are not written back.</summary>
    public RunStore? Store { get; init; }

    /// <summary>The values of <c>$vars</c>.</summary>
    public IReadOnlyDictionary<string, JToken> Variables { get; init; } = new Dictionary<string, JToken>();

    /// <summary>The values of <c>$env</c>: only variables that the caller allows by name.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>True to fail where an expression meets an error that n8n swallows, such as a property of undefined.</summary>
    public bool StrictExpressions { get; init; }

    /// <summary>True to take a node's pinned items instead of running it.</summary>
    public bool UsePinnedData { get; init; } = true;

    /// <summary>Whose items the report keeps.</summary>
    public ItemRetention Keep { get; init; }

    /// <summary>The node of <see cref="ItemRetention.Named"/>.</summary>
    public string? KeptNode { get; init; }

    /// <summary>Longest time the run may take; null for the workflow's own <c>executionTimeout</c>.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How many requests a credential's origin gets at once.</summary>
    public int Concurrency { get; init; } = 4;

    /// <summary>The time zone; null for the workflow's own, or else the machine's.</summary>
    public TimeZoneInfo? TimeZone { get; init; }

    /// <summary>Longest time the scripts of one run of a Code node may take together; null for a minute.</summary>
    public TimeSpan? ScriptTimeout { get; init; }

    /// <summary>How much memory the scripts of a Code node may hold at once; null for a gigabyte.</summary>
    public long? ScriptMemoryBytes { get; init; }

    /// <summary>True to let scripts make HTTP requests, without credentials.</summary>
    public bool AllowHttpInScripts { get; init; }

    /// <summary>Remembers the run beyond its process, and what an earlier process did of it; null for a run that remembers nothing.</summary>
    public IRunLedger? Ledger { get; init; }

    /// <summary>
    /// Keeps the content of the run's files. The caller who gives one can read files after the run and disposes of it; without
    /// one, files of more than <see cref="BinaryStore.LargestInMemory"/> are gone when the run has ended.
    /// </summary>
    public BinaryStore? Files { get; init; }

    /// <summary>Folders whose files nodes may read and write, beside the workflow file's own and the current directory.</summary>
    public IReadOnlyList<string> AllowedFolders { get; init; } = [];

    /// <summary>True to let nodes start commands of the system.</summary>
    public bool AllowCommands { get; init; }
}
