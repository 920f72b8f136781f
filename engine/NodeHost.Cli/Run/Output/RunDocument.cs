using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodeHost.Cli.Rendering;
using NodeHost.Runtime.Problems;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Cli.Run.Output;

/// <summary>The one JSON document about a run that <c>--output json</c> prints, written as a stream.</summary>
public static class RunDocument
{
    /// <summary>Writes the document of a run and ends the line.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="report">What the run did.</param>
    /// <param name="run">The run's id in the journal; null for one that is not kept.</param>
    public static void Write(TextWriter text, RunReport report, string? run = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(report);
        using JsonTextWriter json = NodeJson.CreateWriter(text);
        json.WriteStartObject();
        WriteHead(json, report.Status, report.StartedAt, report.StoppedAt);
        WriteIfSet(json, "run", run);
        WriteIfSet(json, "waitingUntil", report.Due is { } due ? Iso(due) : null);
        WriteWorkflow(json, report);
        if (report.Failure is { } failure)
            WriteFailure(json, failure);
        WriteNames(json, report.ExecutionOrder);
        json.WritePropertyName("data");
        json.WriteStartObject();
        foreach (NodeReport node in report.Nodes)
            WriteNode(json, node);
        json.WriteEndObject();
        WriteContexts(json, report.NodeContexts);
        WriteFailures(json, [.. report.Nodes.SelectMany(node => node.Failures)]);
        if (report.Warnings.Count > 0)
            WriteNames(json, report.Warnings, "warnings");
        json.WriteEndObject();
        json.Flush();
        text.WriteLine();
    }

    /// <summary>Writes the document of a run that was not begun, with all that is wrong.</summary>
    public static void WriteRefused(TextWriter text, IReadOnlyList<Problem> problems, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(problems);
        using JsonTextWriter json = NodeJson.CreateWriter(text);
        json.WriteStartObject();
        WriteHead(json, RunStatus.Error, now, now);
        Problem? first = problems.FirstOrDefault(problem => problem.Severity == ProblemSeverity.Error);
        if (first is not null)
        {
            WriteFailure(json, new RunFailure
            {
                Code = first.Code,
                Message = first.Message,
                Node = first.Node,
                NodeType = first.NodeType,
                ItemIndex = first.ItemIndex,
                Parameter = first.Property,
            });
        }

        WriteNames(json, []);
        json.WritePropertyName("data");
        json.WriteStartObject();
        json.WriteEndObject();
        json.WritePropertyName("problems");
        ProblemDocument.WriteList(json, problems);
        json.WriteEndObject();
        json.Flush();
        text.WriteLine();
    }

    private static void WriteHead(JsonTextWriter json, RunStatus status, DateTimeOffset startedAt, DateTimeOffset stoppedAt)
    {
        json.WritePropertyName("status");
        json.WriteValue(status switch
        {
            RunStatus.Success => "success",
            RunStatus.Canceled => "canceled",
            RunStatus.Waiting => "waiting",
            RunStatus.Uncertain => "uncertain",
            _ => "error",
        });
        json.WritePropertyName("startedAt");
        json.WriteValue(Iso(startedAt));
        json.WritePropertyName("stoppedAt");
        json.WriteValue(Iso(stoppedAt));
    }

    private static void WriteWorkflow(JsonTextWriter json, RunReport report)
    {
        json.WritePropertyName("workflow");
        json.WriteStartObject();
        WriteIfSet(json, "id", report.WorkflowId);
        WriteIfSet(json, "name", report.Workflow);
        json.WriteEndObject();
    }

    private static void WriteContexts(JsonTextWriter json, IReadOnlyDictionary<string, JObject> contexts)
    {
        if (contexts.Count == 0)
            return;
        json.WritePropertyName("contextData");
        json.WriteStartObject();
        foreach ((string node, JObject context) in contexts)
        {
            json.WritePropertyName($"node:{node}");
            context.WriteTo(json);
        }

        json.WriteEndObject();
    }

    // Items in "data" are n8n's own; what failed and why stands here for programs, also where the run went on.
    private static void WriteFailures(JsonTextWriter json, List<RunFailure> failures)
    {
        if (failures.Count == 0)
            return;
        json.WritePropertyName("failures");
        json.WriteStartArray();
        foreach (RunFailure failure in failures)
            WriteFailureValue(json, failure);
        json.WriteEndArray();
    }

    private static void WriteFailure(JsonTextWriter json, RunFailure failure)
    {
        json.WritePropertyName("error");
        WriteFailureValue(json, failure);
    }

    private static void WriteFailureValue(JsonTextWriter json, RunFailure failure)
    {
        json.WriteStartObject();
        json.WritePropertyName("code");
        json.WriteValue(failure.Code);
        json.WritePropertyName("message");
        json.WriteValue(failure.Message);
        json.WritePropertyName("node");
        json.WriteValue(failure.Node);
        WriteIfSet(json, "nodeType", failure.NodeType);
        if (failure.ItemIndex is { } item)
        {
            json.WritePropertyName("item");
            json.WriteValue(item);
        }

        WriteIfSet(json, "parameter", failure.Parameter);
        json.WriteEndObject();
    }

    private static void WriteNames(JsonTextWriter json, IReadOnlyList<string> names, string member = "executionOrder")
    {
        json.WritePropertyName(member);
        json.WriteStartArray();
        foreach (string name in names)
            json.WriteValue(name);
        json.WriteEndArray();
    }

    private static void WriteNode(JsonTextWriter json, NodeReport node)
    {
        json.WritePropertyName(node.Node);
        json.WriteStartArray();
        foreach (NodeRunReport run in node.Runs)
            WriteRun(json, run, node.Runs);
        json.WriteEndArray();
    }

    private static void WriteRun(JsonTextWriter json, NodeRunReport run, IReadOnlyList<NodeRunReport> all)
    {
        json.WriteStartObject();
        json.WritePropertyName("executionIndex");
        json.WriteValue(run.ExecutionIndex);
        json.WritePropertyName("startedAt");
        json.WriteValue(Iso(run.StartedAt));
        json.WritePropertyName("ms");
        json.WriteValue(Math.Round(run.Elapsed.TotalMilliseconds, 3));
        SourceDocument.WriteAll(json, run.Sources);
        json.WritePropertyName("output");
        json.WriteStartArray();
        foreach (IReadOnlyList<Item>? output in run.Outputs)
        {
            json.WriteStartArray();
            foreach (Item item in output ?? [])
                ItemDocument.Write(json, item, all);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        if (run.Failure is { } failure)
            WriteFailure(json, failure);
        json.WriteEndObject();
    }

    private static void WriteIfSet(JsonTextWriter json, string member, string? value)
    {
        if (value is null)
            return;
        json.WritePropertyName(member);
        json.WriteValue(value);
    }

    private static string Iso(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
