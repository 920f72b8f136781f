using Newtonsoft.Json.Linq;

namespace NodeHost.Runtime.Files;

/// <summary>A workflow as its file says, unchecked against any node type. Immutable.</summary>
public sealed record WorkflowFile
{
    /// <summary>The file as the user named it; for messages.</summary>
    public required string Path { get; init; }

    public string? Id { get; init; }

    /// <summary>The workflow's name; the file's name where the file gives none.</summary>
    public required string Name { get; init; }

    public required IReadOnlyList<WorkflowNode> Nodes { get; init; }

    public required IReadOnlyList<WorkflowConnection> Connections { get; init; }

    public required WorkflowSettings Settings { get; init; }

    /// <summary>Pinned items by node name.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Sdk.Item>> PinData { get; init; }

    /// <summary>The whole document with every member, also those that nothing here reads. Not to be changed.</summary>
    public required JObject Document { get; init; }
}
