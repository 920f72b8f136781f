using System.Net.Http.Headers;
using NodeHost.Sdk;

namespace NodeHost.Credentials;

/// <summary>A bearer token.</summary>
[CredentialKind("httpBearerAuth", "Bearer Auth")]
public sealed record HttpBearerAuth : HttpCredential
{
    [Parameter("Bearer Token", Description = "The token, without the word Bearer.")]
    public required Secret Token { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<(string Field, string Problem)> Check() =>
        [.. base.Check(), .. HeaderText.Check("token", Token, "Bearer ")];

    /// <inheritdoc/>
    public override void Authenticate(HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token.Reveal());
    }
}
