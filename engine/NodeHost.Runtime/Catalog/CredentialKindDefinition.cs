namespace NodeHost.Runtime.Catalog;

/// <summary>A credential kind: its name, and the fields of its records.</summary>
public sealed record CredentialKindDefinition
{
    /// <summary>Name in workflow files and credential records.</summary>
    public required string Name { get; init; }

    public required string DisplayName { get; init; }

    /// <summary>The record class, derived from <see cref="Sdk.Credential"/>.</summary>
    public required Type Class { get; init; }

    public required RecordDefinition Fields { get; init; }
}
