using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>
/// The memory of a run that outlives its process. A run with a ledger asks it before each node: what is finished is not done again.
/// A run without one remembers nothing and pays nothing. Every member may throw <see cref="LedgerException"/>, which ends the run.
/// </summary>
public interface IRunLedger
{
    /// <summary>What expressions see as <c>$execution.id</c>: the same however often the run is resumed.</summary>
    string ExecutionId { get; }

    /// <summary>How often the run has ended before, by a failure or for a time.</summary>
    int Ends { get; }

    /// <summary>What becomes of items of which nobody can tell whether they were done when the run was stopped.</summary>
    UncertainChoice Uncertain { get; }

    /// <summary>The natural keys that items of the run have.</summary>
    KeyReservations Keys { get; }

    /// <summary>The identities of what items of the run made.</summary>
    KeyReservations Made { get; }

    /// <summary>A finished run of a node; null if it has to be run.</summary>
    /// <param name="place">Which run of which node.</param>
    /// <param name="inputs">What it got.</param>
    NodeRecord? FindRun(NodePlace place, IReadOnlyList<IReadOnlyList<Item>> inputs);

    /// <summary>Keeps a finished run of a node. It is durable before any later intent is.</summary>
    /// <param name="place">Which run of which node.</param>
    /// <param name="inputs">What it got; outputs that pass it on are not kept twice.</param>
    /// <param name="record">What came of it.</param>
    ValueTask SaveRunAsync(NodePlace place, IReadOnlyList<IReadOnlyList<Item>> inputs, NodeRecord record);

    /// <summary>The memory of the items of a node with an outside effect.</summary>
    INodeLedger ForNode(NodePlace place, IReadOnlyList<IReadOnlyList<Item>> inputs);

    /// <summary>Until when a run of a node waits, as was decided when it began to; null if it has not begun.</summary>
    DateTimeOffset? DueOf(NodePlace place);

    /// <summary>Keeps until when a run of a node waits.</summary>
    ValueTask SaveDueAsync(NodePlace place, DateTimeOffset due);

    /// <summary>The memory of a workflow that a node calls.</summary>
    /// <param name="caller">The run of the node.</param>
    /// <param name="call">Zero-based: which of its calls.</param>
    /// <param name="workflow">The called workflow.</param>
    ValueTask<IRunLedger> ChildAsync(NodePlace caller, int call, ExecutionPlan workflow);

    /// <summary>Keeps how the run ended; everything kept before is durable then.</summary>
    /// <param name="status">How.</param>
    /// <param name="failure">Why it failed.</param>
    /// <param name="due">When a waiting run can go on.</param>
    ValueTask EndAsync(RunStatus status, RunFailure? failure, DateTimeOffset? due);
}

/// <summary>The memory of the items of one run of a node. Several items may be at work at once.</summary>
public interface INodeLedger
{
    /// <summary>What is known of an item; null if nothing is.</summary>
    /// <param name="itemIndex">Zero-based; <see cref="WholeNode"/> for a node that works on all at once.</param>
    ItemMemory? Find(int itemIndex);

    /// <summary>
    /// What is known of an item of a node that changed since, by what was asked for: something that was done is found although it
    /// was another item then. It belongs to this item from now on.
    /// </summary>
    ItemMemory? FindByHash(int itemIndex, string hash);

    /// <summary>True if <see cref="FindByHash"/> may find something.</summary>
    bool KnowsHashes { get; }

    /// <summary>Keeps that an item is about to be done outside; returns when that is durable.</summary>
    ValueTask IntendAsync(int itemIndex, ItemIntent intent);

    /// <summary>Keeps what came of an item. It need not be waited for: it is durable before the run of the node is.</summary>
    void Keep(int itemIndex, ItemOutcome outcome);

    /// <summary>The index that stands for all items of a node that works on them at once.</summary>
    const int WholeNode = -1;
}

/// <summary>Names a run of a node within its workflow.</summary>
/// <param name="Node">Name of the node.</param>
/// <param name="RunIndex">Zero-based: how often it ran before.</param>
/// <param name="ExecutionIndex">Zero-based place in the order of all node runs; for people.</param>
public readonly record struct NodePlace(string Node, int RunIndex, int ExecutionIndex = 0);

/// <summary>What came of a finished run of a node.</summary>
public sealed record NodeRecord
{
    /// <summary>Items of each output; null for a branch that is not run.</summary>
    public required IReadOnlyList<IReadOnlyList<Item>?> Outputs { get; init; }

    /// <summary>Where the items of each input came from; null for what came from outside.</summary>
    public IReadOnlyList<InputSource?> Sources { get; init; } = [];

    /// <summary>What the node left for expressions; null if it left nothing in this run.</summary>
    public JObject? Context { get; init; }

    /// <summary>Static and custom data of the run after the node; null if it changed none.</summary>
    public JObject? Store { get; init; }

    /// <summary>Items that failed and after which the node went on.</summary>
    public IReadOnlyList<RunFailure> Failures { get; init; } = [];

    /// <summary>A failure that the workflow asked for and that the node went on after.</summary>
    public RunFailure? Deliberate { get; init; }
}

/// <summary>An item that is about to be done outside.</summary>
/// <param name="Key">Distinguishes the item from every other, however often it is sent.</param>
/// <param name="NaturalKey">By what the thing can be found, the caller's own or a reserved one; null if there is none.</param>
/// <param name="Hash">Of the parameters that the item was bound to.</param>
/// <param name="At">When.</param>
public sealed record ItemIntent(string Key, NaturalKey? NaturalKey, string Hash, DateTimeOffset At);

/// <summary>How far an item got.</summary>
public enum ItemState
{
    /// <summary>It was about to be done; nothing is known since.</summary>
    Intended,

    /// <summary>It was done.</summary>
    Done,

    /// <summary>It failed and the node went on: that is its outcome.</summary>
    Failed,

    /// <summary>It failed for certain and stopped the node: a resumed run tries it again.</summary>
    Refused,

    /// <summary>Nobody can tell whether it was done.</summary>
    Uncertain,
}

/// <summary>What came of an item.</summary>
/// <param name="State">How it ended.</param>
/// <param name="Output">Output of its items.</param>
/// <param name="Items">What came of it, tied to its input.</param>
/// <param name="Failure">Why it failed.</param>
public sealed record ItemOutcome(ItemState State, int Output = 0, IReadOnlyList<Item>? Items = null, RunFailure? Failure = null)
{
    /// <summary>What distinguishes what was made from all others on the other side; null for nothing.</summary>
    public NaturalKey? Made { get; init; }
}

/// <summary>What is known of an item.</summary>
/// <param name="Intent">What was asked for.</param>
/// <param name="Outcome">What came of it.</param>
public sealed record ItemMemory(ItemIntent Intent, ItemOutcome Outcome)
{
    /// <summary>True if it may or may not have been done.</summary>
    public bool IsOpen => Outcome.State is ItemState.Intended or ItemState.Uncertain;
}

/// <summary>What becomes of items of which nobody can tell whether they were done.</summary>
public enum UncertainChoice
{
    /// <summary>The run ends, and somebody is asked.</summary>
    Ask,

    /// <summary>They are done, maybe for the second time.</summary>
    Retry,

    /// <summary>They are taken for done and give no items.</summary>
    Skip,

    /// <summary>They have failed.</summary>
    Fail,
}

/// <summary>The memory of a run cannot be used any longer: the run ends before it does anything else outside.</summary>
/// <param name="code">A code of <see cref="Codes"/>.</param>
/// <param name="message">What happened and what to do.</param>
/// <param name="inner">The exception behind it.</param>
public sealed class LedgerException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Identifies the kind of failure.</summary>
    public string Code { get; } = code;
}
