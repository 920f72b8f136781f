using Newtonsoft.Json.Linq;

namespace NodeHost.Cli.Eval;

/// <summary>What the command line says of every evaluation; the data of a line win over it.</summary>
internal sealed record EvalOptions
{
    /// <summary>The time zone; null for the workflow's, or else the machine's.</summary>
    public TimeZoneInfo? TimeZone { get; init; }

    /// <summary>What the clock says; null for the machine's.</summary>
    public DateTimeOffset? Now { get; init; }

    public required IReadOnlyDictionary<string, JToken> Variables { get; init; }

    public required IReadOnlyDictionary<string, string> Environment { get; init; }

    /// <summary>True to fail where n8n gives undefined for a JavaScript error.</summary>
    public bool Strict { get; init; }

    /// <summary>True to tell swallowed errors in batches, too.</summary>
    public bool Verbose { get; init; }
}
