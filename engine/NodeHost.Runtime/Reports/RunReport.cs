using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Reports;

/// <summary>What a run did, made from its events.</summary>
public sealed record RunReport
{
    public required string Workflow { get; init; }

    /// <summary>The id of the workflow; null if it has none.</summary>
    public string? WorkflowId { get; init; }

    /// <summary>The workflow file as the user named it.</summary>
    public required string File { get; init; }

    public required RunStatus Status { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset StoppedAt { get; init; }

    public RunFailure? Failure { get; init; }

    /// <summary>Names of the nodes in the order in which they ran, one for each run.</summary>
    public required IReadOnlyList<string> ExecutionOrder { get; init; }

    /// <summary>The nodes that ran, in the order of their first run.</summary>
    public required IReadOnlyList<NodeReport> Nodes { get; init; }

    /// <summary>Nodes that may have run but did not.</summary>
    public required IReadOnlyList<string> NotRun { get; init; }

    /// <summary>Items that a stopped or failed node had not begun, by node.</summary>
    public required IReadOnlyDictionary<string, int> Unfinished { get; init; }

    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>When a waiting run can be resumed; null for one that does not wait.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>What nodes kept over their runs, by node.</summary>
    public IReadOnlyDictionary<string, JObject> NodeContexts { get; init; } = new Dictionary<string, JObject>();
}

/// <summary>What a node did in all of its runs.</summary>
public sealed record NodeReport
{
    public required string Node { get; init; }

    public required IReadOnlyList<NodeRunReport> Runs { get; init; }

    public int ItemsIn { get; init; }

    public int ItemsOut { get; init; }

    public TimeSpan Elapsed { get; init; }

    public int Requests { get; init; }

    public int Retries { get; init; }

    /// <summary>Items that failed, whether or not the node went on.</summary>
    public required IReadOnlyList<RunFailure> Failures { get; init; }
}

/// <summary>One run of a node.</summary>
public sealed record NodeRunReport
{
    public required int ExecutionIndex { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required TimeSpan Elapsed { get; init; }

    /// <summary>Where the items of each input came from; null for an input that got nothing or was given from outside.</summary>
    public IReadOnlyList<InputSource?> Sources { get; init; } = [];

    /// <summary>Items of each output; null for a branch that was not run.</summary>
    public required IReadOnlyList<IReadOnlyList<Item>?> Outputs { get; init; }

    public RunFailure? Failure { get; init; }
}
