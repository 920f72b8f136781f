using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Reports;

/// <summary>
/// Something that happened in a run, in the order in which it happened. Everything that a user sees of a run is made from these;
/// a reader implements <see cref="IObserver{T}"/> and is called by one thread at a time.
/// </summary>
/// <param name="At">When, by the run's clock.</param>
public abstract record RunEvent(DateTimeOffset At);

/// <summary>The run begins.</summary>
/// <param name="At">When.</param>
/// <param name="Workflow">Name of the workflow.</param>
/// <param name="File">The workflow file as the user named it.</param>
/// <param name="Nodes">Names of the nodes that may run, in the order of the file.</param>
/// <param name="Warnings">What the user should know before, for example a certificate that is not checked.</param>
public sealed record RunStarted(DateTimeOffset At, string Workflow, string File, IReadOnlyList<string> Nodes, IReadOnlyList<string> Warnings)
    : RunEvent(At)
{
    /// <summary>The id of the workflow; null if it has none.</summary>
    public string? WorkflowId { get; init; }
}

/// <summary>A node begins a run.</summary>
/// <param name="At">When.</param>
/// <param name="Node">Name of the node.</param>
/// <param name="RunIndex">Zero-based: how often the node has run before.</param>
/// <param name="ExecutionIndex">Zero-based place in the order of all node runs.</param>
/// <param name="ItemsIn">Items of all inputs.</param>
public sealed record NodeStarted(DateTimeOffset At, string Node, int RunIndex, int ExecutionIndex, int ItemsIn) : RunEvent(At);

/// <summary>An item of a node that reaches outside is done. Nodes without outside effect do not report their items.</summary>
public sealed record ItemFinished(DateTimeOffset At, string Node, int RunIndex, int ItemIndex) : RunEvent(At);

/// <summary>An item failed; what becomes of it is the node's <c>onError</c>.</summary>
public sealed record ItemFailed(DateTimeOffset At, string Node, int RunIndex, int ItemIndex, RunFailure Failure) : RunEvent(At);

/// <summary>An item is tried again.</summary>
/// <param name="At">When.</param>
/// <param name="Node">Name of the node.</param>
/// <param name="RunIndex">Zero-based run of the node.</param>
/// <param name="ItemIndex">Zero-based item; null where the whole node is tried again.</param>
/// <param name="Attempt">The try that failed, from 1.</param>
/// <param name="Delay">Pause before the next.</param>
/// <param name="Failure">Why the try failed.</param>
public sealed record ItemRetried(DateTimeOffset At, string Node, int RunIndex, int? ItemIndex, int Attempt, TimeSpan Delay, RunFailure Failure)
    : RunEvent(At);

/// <summary>An HTTP request was answered or failed.</summary>
/// <param name="At">When it ended.</param>
/// <param name="Node">Name of the node.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Address">Scheme, host, port and path; no query and no user info, which may hold secrets.</param>
/// <param name="Status">Status code; null where no answer came.</param>
/// <param name="Elapsed">How long it took.</param>
/// <param name="IsRepeat">True for a repeat that the HTTP pipeline made by itself.</param>
public sealed record RequestSent(DateTimeOffset At, string Node, string Method, string Address, int? Status, TimeSpan Elapsed, bool IsRepeat)
    : RunEvent(At);

/// <summary>A node or script wrote to the log.</summary>
public sealed record LogWritten(DateTimeOffset At, string Node, string Message) : RunEvent(At);

/// <summary>Expressions of a node raised errors that gave undefined and did not stop it.</summary>
/// <param name="At">When the node had ended.</param>
/// <param name="Node">Name of the node.</param>
/// <param name="Count">How often.</param>
/// <param name="First">The first error, with the expression that raised it and what to do.</param>
public sealed record ExpressionsSwallowed(DateTimeOffset At, string Node, int Count, string First) : RunEvent(At);

/// <summary>A node ends a run.</summary>
/// <param name="At">When.</param>
/// <param name="Node">Name of the node.</param>
/// <param name="RunIndex">Zero-based run of the node.</param>
/// <param name="ExecutionIndex">Zero-based place in the order of all node runs.</param>
/// <param name="Outputs">Items of each output; null for a branch that is not run. What was done before a failure is there, too.</param>
/// <param name="Failure">Why the node failed; null if it did not.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record NodeFinished(
    DateTimeOffset At, string Node, int RunIndex, int ExecutionIndex, IReadOnlyList<IReadOnlyList<Item>?> Outputs, RunFailure? Failure, TimeSpan Elapsed)
    : RunEvent(At)
{
    /// <summary>Where the items of each input came from; null for an input that got nothing or was given from outside.</summary>
    public IReadOnlyList<InputSource?> Sources { get; init; } = [];
}

/// <summary>A node that has begun ends its branch, and that does not count as a run: as in n8n it is not listed.</summary>
/// <param name="At">When.</param>
/// <param name="Node">Name of the node.</param>
/// <param name="ItemsIn">Items of all inputs.</param>
public sealed record NodeWithdrawn(DateTimeOffset At, string Node, int ItemsIn) : RunEvent(At);

/// <summary>The run is over.</summary>
/// <param name="At">When.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Failure">Why it failed or was stopped; null for success.</param>
/// <param name="Unfinished">Items that a stopped or failed node had not begun, by node; for the account of what was not done.</param>
public sealed record RunFinished(DateTimeOffset At, RunStatus Status, RunFailure? Failure, IReadOnlyDictionary<string, int> Unfinished) : RunEvent(At)
{
    /// <summary>When a waiting run can be resumed; null for one that does not wait.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>What nodes kept over their runs, by node.</summary>
    public IReadOnlyDictionary<string, JObject> NodeContexts { get; init; } = new Dictionary<string, JObject>();
}
