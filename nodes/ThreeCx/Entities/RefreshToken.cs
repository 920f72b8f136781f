// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Refresh token. (XAPI Pbx.RefreshToken)</summary>
[Naming(Naming.AsWritten)]
public sealed record RefreshToken
{
    [Navigation]
    public Optional<JsonText<OAuthClient>> Client { get; init; }

    public Optional<Guid> ClientId { get; init; }

    public Optional<DateTimeOffset> Created { get; init; }

    public Optional<string> CreatedByIp { get; init; }

    public Optional<string> CreatedByUserAgent { get; init; }

    public Optional<string> DisplayName { get; init; }

    public Optional<DateTimeOffset> Expires { get; init; }

    public Optional<int> Id { get; init; }

    public Optional<GrantType> LoginType { get; init; }

    public Optional<bool> OverrideConsoleRestrictions { get; init; }

    public Optional<RevokeReason> ReasonRevoked { get; init; }

    public Optional<DateTimeOffset> Revoked { get; init; }

    public Optional<string> RevokedByIp { get; init; }

    public Optional<bool> RotateOnRefresh { get; init; }

    public Optional<JsonText<IReadOnlyList<string>>> Scopes { get; init; }

    public Optional<bool> SlidingExpiration { get; init; }

    public Optional<string> Token { get; init; }

    public Optional<DateTimeOffset> Used { get; init; }

    public Optional<string> UsedByIp { get; init; }

    public Optional<string> UsedByUserAgent { get; init; }

    public Optional<string> Username { get; init; }
}
