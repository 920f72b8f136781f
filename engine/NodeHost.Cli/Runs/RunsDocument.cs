using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodeHost.Cli.Run.Output;
using NodeHost.Runtime.Journal;
using NodeHost.Sdk;

namespace NodeHost.Cli.Runs;

/// <summary>Runs of the journal as JSON.</summary>
internal static class RunsDocument
{
    public static void WriteList(TextWriter text, IEnumerable<RunInfo> runs) => text.WriteLine(NodeJson.Write(new JArray(runs.Select(Of)), indented: true));

    public static void WriteOne(TextWriter text, RunInfo run, RunRecords? records)
    {
        JObject document = Of(run);
        document["options"] = run.Options;
        if (records is not null)
        {
            document["nodes"] = new JArray(records.Nodes(withItems: false).Select(Of));
            document["items"] = new JArray(records.ItemCounts().Select(count => new JObject { ["node"] = count.Node, ["state"] = Name(count.State), ["items"] = count.Items }));
            document["open"] = OpenOf(records);
        }

        text.WriteLine(NodeJson.Write(document, indented: true));
    }

    public static void WriteExport(TextWriter text, RunInfo run, RunRecords records)
    {
        using JsonTextWriter json = NodeJson.CreateWriter(text);
        json.WriteStartObject();
        foreach (JProperty member in Of(run).Properties())
            member.WriteTo(json);
        json.WritePropertyName("options");
        run.Options.WriteTo(json);
        json.WritePropertyName("workflowDocument");
        NodeJson.Parse(records.WorkflowText).WriteTo(json);
        json.WritePropertyName("open");
        OpenOf(records).WriteTo(json);
        json.WritePropertyName("nodes");
        json.WriteStartArray();
        foreach (FinishedRun node in records.Nodes(withItems: true))
        {
            json.WriteStartObject();
            foreach (JProperty member in Of(node).Properties())
                member.WriteTo(json);
            json.WritePropertyName("output");
            json.WriteStartArray();
            foreach (IReadOnlyList<Item>? output in node.Outputs)
            {
                json.WriteStartArray();
                foreach (Item item in output ?? [])
                    ItemDocument.Write(json, item, []);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        text.WriteLine();
    }

    private static JObject Of(RunInfo run)
    {
        var document = new JObject
        {
            ["run"] = run.Id,
            ["status"] = Name(run.Status),
            ["workflow"] = run.Workflow,
            ["file"] = run.File,
            ["startedAt"] = Iso(run.StartedAt),
            ["stoppedAt"] = Iso(run.EndedAt),
            ["resumes"] = run.Resumes,
            ["bytes"] = run.Bytes,
            ["canResume"] = run.IsOpen,
        };
        if (run.Due is { } due)
            document["waitingUntil"] = Iso(due);
        if (run.Owner is { } owner)
            document["owner"] = owner;
        if (run.Failure is { } failure)
            document["error"] = new JObject { ["code"] = failure.Code, ["message"] = failure.Message, ["node"] = failure.Node, ["item"] = failure.ItemIndex };
        if (run.Fault is { } fault)
            document["fault"] = fault;
        return document;
    }

    private static JObject Of(FinishedRun node)
    {
        var document = new JObject
        {
            ["node"] = node.Node,
            ["runIndex"] = node.RunIndex,
            ["executionIndex"] = node.ExecutionIndex,
            ["finishedAt"] = Iso(node.FinishedAt),
            ["items"] = node.Items,
        };
        if (node.Caller.Length > 0)
            document["calledBy"] = node.Caller;
        return document;
    }

    private static JArray OpenOf(RunRecords records) => new(records.OpenItems().Select(item => new JObject
    {
        ["node"] = item.Node,
        ["runIndex"] = item.RunIndex,
        ["item"] = item.ItemIndex < 0 ? JValue.CreateNull() : item.ItemIndex,
        ["key"] = item.Key,
        ["naturalKey"] = item.NaturalKey is { } key ? new JObject { [key.Name] = key.Value } : JValue.CreateNull(),
        ["begunAt"] = Iso(item.At),
        ["message"] = item.Failure,
    }));

    private static string Name(Enum value)
    {
        string name = value.ToString();
        return string.Create(CultureInfo.InvariantCulture, $"{char.ToLowerInvariant(name[0])}{name[1..]}");
    }

    private static string? Iso(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
