using System.Runtime.CompilerServices;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.History;

/// <summary>An earlier run as its JSON report tells of it, for a run that goes on from the middle of it.</summary>
public sealed class RecordedReport
{
    private readonly ConditionalWeakTable<Item, JObject> _overwriting = [];
    private readonly JObject? _contexts;

    /// <param name="report">The document that <c>nodehost run --output json</c> prints.</param>
    /// <exception cref="FormatException">It is no such document; the message says what is missing.</exception>
    public RecordedReport(JObject report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report["data"] is not JObject data || report["executionOrder"] is not JArray)
            throw new FormatException("it is no report of a run: expected the document that 'nodehost run --output json' prints");
        if (report["problems"] is JArray && data.Count == 0)
            throw new FormatException("the run that it reports was refused, so nothing was run");
        WorkflowId = Text(report["workflow"].Member("id"));
        WorkflowName = Text(report["workflow"].Member("name"));
        _contexts = report["contextData"] as JObject;
        var indices = new Dictionary<string, int>(StringComparer.Ordinal);
        var runs = new List<(long Order, ReportedRun Run)>();
        foreach ((string node, NodeRun run) in new RecordedRunReader(Remember, withFiles: true).ReadRuns(data))
        {
            int index = indices[node] = indices.GetValueOrDefault(node, -1) + 1;
            JToken record = ((JArray)data[node]!)[index];
            long order = record.Member("executionIndex") is JValue { Value: long place } ? place : runs.Count;
            runs.Add((order, new ReportedRun(node, index, run, record.Member("error") is not null)));
        }

        Runs = [.. runs.OrderBy(entry => entry.Order).Select(entry => entry.Run)];
    }

    /// <summary>The id of the workflow that ran; null if it has none.</summary>
    public string? WorkflowId { get; }

    /// <summary>The name of the workflow that ran; null if it is not told.</summary>
    public string? WorkflowName { get; }

    /// <summary>The runs of all nodes in the order in which they happened.</summary>
    internal IReadOnlyList<ReportedRun> Runs { get; }

    /// <summary>What a node kept over its runs; null if it kept nothing.</summary>
    internal JObject? ContextOf(string node) => _contexts?[$"node:{node}"] as JObject;

    internal InputSource? Overwritten(Item item, int place) =>
        _overwriting.TryGetValue(item, out JObject? record) ? RecordedRunReader.OverwriteOf(record, place) : null;

    private void Remember(Item item, JObject record)
    {
        if (record["pairedItem"] is JContainer pairs && pairs.DescendantsAndSelf().OfType<JProperty>().Any(member => member.Name == "sourceOverwrite"))
            _overwriting.Add(item, record);
    }

    private static string? Text(JToken? token) => token is JValue { Value: string text } ? text : null;
}

/// <summary>A run of a node in a report.</summary>
/// <param name="Node">The node.</param>
/// <param name="Index">How often it had run before.</param>
/// <param name="Run">What it gave out.</param>
/// <param name="HasFailed">True if it stopped the run, so that nothing was passed on.</param>
internal sealed record ReportedRun(string Node, int Index, NodeRun Run, bool HasFailed);
