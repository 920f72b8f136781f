namespace NodeHost.Sdk;

/// <summary>
/// A credential that is first exchanged for a token. The engine asks for one token a record and run, shares it among all
/// requests, renews it before it expires and once when the service answers 401.
/// </summary>
public abstract record TokenCredential : Credential
{
    /// <summary>Asks the service for a token.</summary>
    /// <param name="http">A client that is bound to the record's origin and not authenticated.</param>
    /// <param name="clock">The clock for expiry times.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <exception cref="NodeFailedException">The service refused; see <see cref="Codes.TokenRefused"/>.</exception>
    public abstract Task<AccessToken> RequestTokenAsync(HttpClient http, TimeProvider clock, CancellationToken cancellationToken);

    /// <summary>Asks the service for a token in place of one that expired or that it no longer takes.</summary>
    /// <param name="http">A client that is bound to the record's origin and not authenticated.</param>
    /// <param name="spent">The token that is no longer good.</param>
    /// <param name="clock">The clock for expiry times.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <exception cref="NodeFailedException">The service refused; see <see cref="Codes.TokenRefused"/>.</exception>
    public virtual Task<AccessToken> RenewTokenAsync(
        HttpClient http, AccessToken spent, TimeProvider clock, CancellationToken cancellationToken) =>
        RequestTokenAsync(http, clock, cancellationToken);

    /// <summary>Adds the token to a request.</summary>
    public virtual void Authenticate(HttpRequestMessage request, AccessToken token)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(token);
        request.Headers.Authorization = new("Bearer", token.Value.Reveal());
    }

    /// <summary>Not used: a request is authenticated with a token.</summary>
    public sealed override void Authenticate(HttpRequestMessage request) =>
        throw new NotSupportedException("A token credential authenticates with its token.");
}

/// <summary>A token and the time up to which it is good.</summary>
/// <param name="Value">The token.</param>
/// <param name="ExpiresAt">When it expires; null if the service did not say.</param>
public sealed record AccessToken(Secret Value, DateTimeOffset? ExpiresAt)
{
    /// <summary>What the next token is asked for with, where the service gave such a thing.</summary>
    public Secret? RefreshToken { get; init; }
}
