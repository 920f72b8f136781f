namespace NodeHost.OpenApi.Model;

/// <summary>All that is taken over from a document.</summary>
internal sealed record Api
{
    public required string Title { get; init; }

    /// <summary>Absolute URL of the service root; null where the document tells none.</summary>
    public string? Server { get; init; }

    /// <summary>The credential kinds that authenticate its requests: any one will do.</summary>
    public IReadOnlyList<string> Credentials { get; init; } = [];

    /// <summary>True where some or all actions work without a credential.</summary>
    public bool CredentialIsOptional { get; init; }

    public required IReadOnlyList<ApiAction> Actions { get; init; }

    public required IReadOnlyList<Entity> Entities { get; init; }

    /// <summary>What of the document was not taken over, or not as it stands.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }
}
