namespace NodeHost.OpenApi;

/// <summary>What to import, and to where.</summary>
public sealed record ImportOptions
{
    /// <summary>The OpenAPI document.</summary>
    public required string Document { get; init; }

    /// <summary>The pack's folder: actions come into <c>Actions</c>, entities into <c>Entities</c> below it.</summary>
    public required string Folder { get; init; }

    /// <summary>The namespace of the node.</summary>
    public required string Namespace { get; init; }

    /// <summary>The node type, as workflow files name it.</summary>
    public required string NodeType { get; init; }

    /// <summary>The base class of the actions, with its namespace where that is another; null to write one, and the node's class.</summary>
    public string? BaseClass { get; init; }

    /// <summary>The node's label; null for the document's title.</summary>
    public string? DisplayName { get; init; }

    /// <summary>True to take over the document's own words.</summary>
    public bool Descriptions { get; init; }

    /// <summary>True to change nothing.</summary>
    public bool DryRun { get; init; }
}
