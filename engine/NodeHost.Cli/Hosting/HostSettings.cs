using NodeHost.Runtime.Credentials;

namespace NodeHost.Cli.Hosting;

/// <summary>What a command wants of the engine before it is built.</summary>
public sealed record HostSettings
{
    /// <summary>Assemblies of packs beside the standard one.</summary>
    public IReadOnlyList<string> PackFiles { get; init; } = [];

    /// <summary>A file of credential records; null for none.</summary>
    public string? CredentialsFile { get; init; }

    /// <summary>Credential records that win over every other.</summary>
    public IReadOnlyList<ICredentialSource> FirstCredentials { get; init; } = [];
}
