using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Files;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions;

/// <summary>
/// What expressions and scripts may see of a run: data, never the host. A live run implements it; so does a recorded one.
/// </summary>
public interface IRunView
{
    string? WorkflowId { get; }

    string WorkflowName { get; }

    /// <summary>True if the workflow is switched on where it came from.</summary>
    bool IsActive => false;

    string ExecutionId { get; }

    /// <summary>How the run was begun, in n8n's words: <c>cli</c>, <c>manual</c>, <c>trigger</c> …</summary>
    string Mode => "cli";

    /// <summary>The address at which a run that waits is resumed; null where nothing listens.</summary>
    string? ResumeAddress => null;

    /// <summary>The values of <c>$vars</c>.</summary>
    IReadOnlyDictionary<string, JToken> Variables { get; }

    /// <summary>The environment variables that the run allows by name.</summary>
    IReadOnlyDictionary<string, string> Environment { get; }

    TimeZoneInfo TimeZone { get; }

    TimeProvider Clock { get; }

    IReadOnlyCollection<string> NodeNames { get; }

    /// <summary>True where an item shows as its JSON alone, as the workflow's setting <c>binaryMode: combined</c> asks for.</summary>
    bool ShowsItemsAsJson => false;

    /// <summary>False for a recorded workflow that was never run.</summary>
    bool HasBegun => true;

    /// <summary>How often a node has run.</summary>
    int RunsOf(string node) => OutputOf(node, 0, null) is null ? 0 : 1;

    /// <summary>What a node gave out at an output in its newest run, or in the one named; null if there is no such run or output.</summary>
    IReadOnlyList<Item>? OutputOf(string node, int output, int? runIndex);

    /// <summary>Pinned items that stand in for a run of a node that has not run; null if there are none.</summary>
    IReadOnlyList<Item>? PinnedItemsOf(string node) => null;

    /// <summary>
    /// The output of <paramref name="node"/> by which it is connected to <paramref name="consumer"/>, directly or not; 0 if none.
    /// </summary>
    int ConnectedOutput(string node, string consumer);

    /// <summary>True if a way leads from a node to another.</summary>
    bool IsConnected(string node, string consumer) => true;

    /// <summary>The item of an earlier node that an input item of the running node was made from.</summary>
    /// <exception cref="ExpressionException">The line of paired items is broken or ambiguous; the hint says at which node.</exception>
    Item PairedItem(string node, NodeView from, int itemIndex);

    /// <summary>A node as the file has it; null if it is not known.</summary>
    WorkflowNode? NodeOf(string node) => null;

    /// <summary>The parameters of a node as the file has them; null if they are not known.</summary>
    JObject? ParametersOf(string node) => NodeOf(node)?.Parameters;

    /// <summary>The connections into a node that are not of items, such as tools and memory of an agent.</summary>
    IReadOnlyList<WorkflowConnection> AttachmentsOf(string node) => [];

    /// <summary>What an agent gave to a node that it called as a tool; null if none did.</summary>
    JObject? ToolInputOf(string node, int runIndex, int itemIndex) => null;

    /// <summary>Data that the workflow keeps from run to run: <c>global</c>, or <c>node:NAME</c>; null if there are none.</summary>
    JObject? StaticDataOf(string key) => null;

    /// <summary>What a node keeps over its runs for expressions to see, as a loop does; null if it keeps nothing.</summary>
    JObject? ContextOf(string node) => null;

    /// <summary>An item as it was recorded, with members that <see cref="Item"/> does not have; null for an item of a live run.</summary>
    JObject? RecordOf(Item item) => null;
}
