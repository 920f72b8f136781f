using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Problems;

namespace NodeHost.Runtime.Files;

/// <summary>A node as the workflow file says.</summary>
public sealed record WorkflowNode
{
    public string? Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Node type, for example <c>n8n-nodes-base.set</c>.</summary>
    public required string Type { get; init; }

    public double TypeVersion { get; init; } = 1;

    /// <summary>Place on the canvas; it decides the order of branches.</summary>
    public CanvasPosition Canvas { get; init; }

    /// <summary>The parameters as written; every token knows its place in the file.</summary>
    public required JObject Parameters { get; init; }

    /// <summary>Credential records by kind.</summary>
    public required IReadOnlyDictionary<string, CredentialReference> Credentials { get; init; }

    public bool Disabled { get; init; }

    public OnError OnError { get; init; }

    public bool RetryOnFail { get; init; }

    /// <summary>Tries in all, the first one counted: 2 to 5.</summary>
    public int MaxTries { get; init; } = 3;

    /// <summary>Pause before a retry: 0 to 5 s.</summary>
    public TimeSpan WaitBetweenTries { get; init; } = TimeSpan.FromSeconds(1);

    public bool AlwaysOutputData { get; init; }

    public bool ExecuteOnce { get; init; }

    public string? Notes { get; init; }

    /// <summary>Where the node stands in the file.</summary>
    public SourcePosition Position { get; init; }
}

/// <summary>A place on the canvas.</summary>
public readonly record struct CanvasPosition(double X, double Y);

/// <summary>A credential record as a node names it.</summary>
/// <param name="Kind">Credential kind, for example <c>threeCxApi</c>.</param>
/// <param name="Name">Name of the record; null where the file gives none.</param>
/// <param name="Id">n8n's database id of the record; not used to find it.</param>
/// <param name="Position">Where the reference stands in the file.</param>
public sealed record CredentialReference(string Kind, string? Name, string? Id, SourcePosition Position);

/// <summary>What a node does after a failure.</summary>
public enum OnError
{
    /// <summary>The run ends.</summary>
    StopWorkflow,

    /// <summary>A failed item goes on at the ordinary output, with its error.</summary>
    ContinueRegularOutput,

    /// <summary>A failed item goes on at an output of its own, behind the node's others.</summary>
    ContinueErrorOutput,
}
