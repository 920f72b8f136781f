using NodeHost.Runtime.Credentials;

namespace NodeHost.Runtime.Http;

/// <summary>What all requests of one client share.</summary>
/// <param name="Credential">The record that authenticates them; null for none.</param>
/// <param name="Token">The record's token, where it has one.</param>
/// <param name="LaneOf">The lane for requests to an origin.</param>
/// <param name="BreakerOf">The breaker of an origin.</param>
/// <param name="OnRequest">Hears of every request that was sent.</param>
/// <param name="Repeats">False where whoever sends repeats by itself; two that repeat would multiply.</param>
/// <param name="Stop">Cancelled when nothing is to be sent again.</param>
internal sealed record ClientSession(
    ResolvedCredential? Credential,
    TokenKeeper? Token,
    Func<Origin, Lane> LaneOf,
    Func<Origin, CircuitBreaker> BreakerOf,
    Action<RequestTrace>? OnRequest,
    bool Repeats,
    CancellationToken Stop)
{
    /// <summary>How often and when requests are sent again.</summary>
    public RetryLimits Limits { get; } = RetryLimits.Of(Credential?.Credential);
}
