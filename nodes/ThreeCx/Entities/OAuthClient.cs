// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>O auth client. (XAPI Pbx.OAuthClient)</summary>
[Naming(Naming.AsWritten)]
public sealed record OAuthClient
{
    public Optional<string> ClientId { get; init; }

    public Optional<DateTimeOffset> CreatedAt { get; init; }

    public Optional<string> CreatedBy { get; init; }

    public Optional<Guid> Id { get; init; }

    public Optional<JsonText<ClientIdMetadataDocument>> Metadata { get; init; }

    public Optional<bool> OverrideConsoleRestrictions { get; init; }

    public Optional<bool> Persistent { get; init; }

    public Optional<OAuthProvisioningType> ProvisioningType { get; init; }

    [Navigation]
    public Optional<JsonText<IReadOnlyList<RefreshToken>>> RefreshTokens { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> Scopes { get; init; }

    public Optional<DateTimeOffset> UsedAt { get; init; }
}
