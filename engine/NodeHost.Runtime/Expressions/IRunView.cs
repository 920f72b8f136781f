using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions;

/// <summary>
/// What expressions and scripts may see of a run: data, never the host. A live run implements it; so does a recorded one.
/// </summary>
public interface IRunView
{
    string? WorkflowId { get; }

    string WorkflowName { get; }

    string ExecutionId { get; }

    /// <summary>The values of <c>$vars</c>.</summary>
    IReadOnlyDictionary<string, JToken> Variables { get; }

    /// <summary>The environment variables that the run allows by name.</summary>
    IReadOnlyDictionary<string, string> Environment { get; }

    TimeZoneInfo TimeZone { get; }

    TimeProvider Clock { get; }

    IReadOnlyCollection<string> NodeNames { get; }

    /// <summary>What a node gave out at an output in its newest run, or in the one named; null if it has not run.</summary>
    IReadOnlyList<Item>? OutputOf(string node, int output, int? runIndex);

    /// <summary>
    /// The output of <paramref name="node"/> by which it is connected to <paramref name="consumer"/>, directly or not; 0 if none.
    /// </summary>
    int ConnectedOutput(string node, string consumer);

    /// <summary>The item of an earlier node that an input item of the running node was made from.</summary>
    /// <exception cref="ExpressionException">The line of paired items is broken or ambiguous; the message says at which node.</exception>
    Item PairedItem(string node, NodeView from, int itemIndex);

    /// <summary>The parameters of a node as the file has them; null if they are not known.</summary>
    JObject? ParametersOf(string node) => null;
}

/// <summary>The node whose expressions are evaluated: one run of it.</summary>
public sealed record NodeView
{
    public required string NodeName { get; init; }

    public required int RunIndex { get; init; }

    /// <summary>The items of each input.</summary>
    public required IReadOnlyList<IReadOnlyList<Item>> Inputs { get; init; }

    /// <summary>Where the items of each input came from; null for an input that got nothing or was given from outside.</summary>
    public required IReadOnlyList<InputSource?> Sources { get; init; }

    /// <summary>The node's parameters as the file has them.</summary>
    public required JObject RawParameters { get; init; }

    /// <summary>The <c>typeVersion</c> that the workflow asks for.</summary>
    public double TypeVersion { get; init; } = 1;

    public IReadOnlyList<Item> Items => Inputs.Count > 0 ? Inputs[0] : [];
}

/// <summary>The output of a node's run that fed an input.</summary>
public sealed record InputSource(string Node, int Output, int RunIndex);
