using NodeHost.Sdk;

namespace NodeHost.Credentials;

/// <summary>A 3CX system and an API client that may fetch tokens from it (OAuth 2, client credentials).</summary>
[CredentialKind("threeCxOAuth2Api", "3CX OAuth2 API")]
public sealed record ThreeCxOAuth2Api : TokenCredential
{
    [Parameter("Base URL", Example = "https://pbx.example.com", Description =
        "Address of the PBX, with or without /xapi/v1. With http instead of https the secret travels unencrypted.")]
    public required string BaseUrl { get; init; }

    [Parameter("Client ID", Description = "Client id of the API client in the admin console.")]
    public required string ClientId { get; init; }

    [Parameter("Client Secret", Description = "The API key that the admin console showed once when the client was made.")]
    public required Secret ClientSecret { get; init; }

    [Parameter("Allow Unauthorized Certs", Description = "Accept a certificate that nobody vouches for. Only for tests.")]
    public bool AllowUnauthorizedCerts { get; init; }

    /// <inheritdoc/>
    public override Uri ServiceRoot => PbxAddress.Parse(BaseUrl).ServiceRoot;

    /// <inheritdoc/>
    public override bool AcceptsUntrustedCertificates => AllowUnauthorizedCerts;

    /// <inheritdoc/>
    public override IEnumerable<(string Field, string Problem)> Check()
    {
        foreach ((string, string) problem in PbxAddress.Check(BaseUrl))
            yield return problem;
        if (string.IsNullOrWhiteSpace(ClientId))
            yield return ("clientId", "the client id is empty. It is shown under Integrations > API in the admin console.");
        if (ClientSecret is null or { IsEmpty: true })
            yield return ("clientSecret", "the client secret is empty. Make a new API key if it is lost.");
    }

    /// <inheritdoc/>
    public override async Task<AccessToken> RequestTokenAsync(HttpClient http, TimeProvider clock, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(clock);
        using var form = new FormUrlEncodedContent(
        [
            new("client_id", ClientId),
            new("client_secret", ClientSecret.Reveal()),
            new("grant_type", "client_credentials"),
        ]);
        using HttpResponseMessage response = await http.PostAsync(PbxAddress.Parse(BaseUrl).TokenEndpoint, form, cancellationToken);
        return await TokenAnswer.ReadAsync(response, ClientSecret, clock, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task<string> TestAsync(HttpClient http, CancellationToken cancellationToken) =>
        PbxProbe.RunAsync(http, PbxAddress.Parse(BaseUrl), cancellationToken);

    /// <summary>The kind alone: an address that is not checked yet may hold a password.</summary>
    public override string ToString() => nameof(ThreeCxOAuth2Api);
}
