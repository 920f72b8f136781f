using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Files;

namespace NodeHost.Runtime.Expressions.History;

/// <summary>What expressions read of a workflow file beside its nodes and connections.</summary>
internal static class RecordedWorkflow
{
    /// <summary>True if the workflow's items show as their JSON alone.</summary>
    public static bool CombinesBinary(WorkflowFile file) => file.Document["settings"] is JObject settings && settings["binaryMode"] is JValue { Value: "combined" };

    /// <summary>The connections into a node that are not of items.</summary>
    public static IReadOnlyList<WorkflowConnection> AttachmentsOf(WorkflowFile file, string node) =>
        [.. file.Connections.Where(connection => connection.Target == node && connection.Kind != "main")];

    /// <summary>What the workflow kept under <c>global</c> or <c>node:NAME</c>.</summary>
    public static JObject? StaticDataOf(WorkflowFile file, string key) => file.Document["staticData"] is JObject all ? all[key] as JObject : null;
}
