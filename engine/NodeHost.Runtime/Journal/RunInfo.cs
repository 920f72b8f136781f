using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Reports;

namespace NodeHost.Runtime.Journal;

/// <summary>What the journal says of a run.</summary>
public sealed record RunInfo
{
    public required string Id { get; init; }

    /// <summary>Folder of the run.</summary>
    public required string Folder { get; init; }

    /// <summary>Name of the workflow.</summary>
    public string Workflow { get; init; } = "";

    /// <summary>Full path of the workflow file.</summary>
    public string File { get; init; } = "";

    /// <summary>How far it got.</summary>
    public required JournalStatus Status { get; init; }

    public DateTimeOffset StartedAt { get; init; }

    /// <summary>When it ended last; null for one that did not end.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>When a waiting run can go on.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>Why it failed.</summary>
    public RunFailure? Failure { get; init; }

    /// <summary>How often it was resumed.</summary>
    public int Resumes { get; init; }

    /// <summary>Who works at it; null if nobody does.</summary>
    public string? Owner { get; init; }

    /// <summary>Bytes that its journal takes.</summary>
    public long Bytes { get; init; }

    /// <summary>What is wrong with a damaged journal.</summary>
    public string? Fault { get; init; }

    /// <summary>What the run was begun with, as its beginner kept it.</summary>
    public JObject Options { get; init; } = [];

    /// <summary>True if it can be resumed.</summary>
    public bool IsOpen => Status is not (JournalStatus.Success or JournalStatus.Running or JournalStatus.Damaged);
}

/// <summary>How far a run in the journal got.</summary>
public enum JournalStatus
{
    /// <summary>A process works at it.</summary>
    Running,

    /// <summary>Its process ended without a word: killed, crashed, or the power went.</summary>
    Interrupted,

    Success,
    Error,
    Canceled,

    /// <summary>It waits for a time.</summary>
    Waiting,

    /// <summary>Somebody has to decide about items of which nobody can tell whether they were done.</summary>
    Uncertain,

    /// <summary>Its journal cannot be read.</summary>
    Damaged,
}
