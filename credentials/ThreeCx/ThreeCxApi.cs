using System.Net.Http.Headers;
using NodeHost.Sdk;

namespace NodeHost.Credentials;

/// <summary>A 3CX system and an API token that is ready to use.</summary>
[CredentialKind("threeCxApi", "3CX API")]
public sealed record ThreeCxApi : Credential
{
    [Parameter("Base URL", Example = "https://pbx.example.com", Description =
        "Address of the PBX, with or without /xapi/v1. With http instead of https the token travels unencrypted.")]
    public required string BaseUrl { get; init; }

    [Parameter("API Token", Description = "An access token of the PBX. It is sent as a bearer token.")]
    public required Secret ApiToken { get; init; }

    [Parameter("Allow Unauthorized Certs", Description = "Accept a certificate that nobody vouches for. Only for tests.")]
    public bool AllowUnauthorizedCerts { get; init; }

    /// <inheritdoc/>
    public override Uri ServiceRoot => PbxAddress.Parse(BaseUrl).ServiceRoot;

    /// <inheritdoc/>
    public override bool AcceptsUntrustedCertificates => AllowUnauthorizedCerts;

    /// <inheritdoc/>
    public override IEnumerable<(string Field, string Problem)> Check() =>
        [.. PbxAddress.Check(BaseUrl), .. HeaderText.Check("apiToken", ApiToken, "Bearer ")];

    /// <inheritdoc/>
    public override void Authenticate(HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", ApiToken.Reveal());
    }

    /// <inheritdoc/>
    public override Task<string> TestAsync(HttpClient http, CancellationToken cancellationToken) =>
        PbxProbe.RunAsync(http, PbxAddress.Parse(BaseUrl), cancellationToken);

    /// <summary>The kind alone: an address that is not checked yet may hold a password.</summary>
    public override string ToString() => nameof(ThreeCxApi);
}
