using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Credentials;

/// <summary>
/// OAuth2 for whichever service a workflow names. A run is no place for a person to log in, so a record with an authorization code
/// brings the tokens that were issued elsewhere.
/// </summary>
[CredentialKind("oAuth2Api", "OAuth2 API")]
public sealed record OAuth2Api : TokenCredential
{
    [Parameter("Grant Type", Description = "How the token is had. Tokens of an authorization code come with the record, in oauthTokenData.")]
    public OAuth2Grant GrantType { get; init; }

    [Parameter("Authorization URL", Ignored = true)]
    public string AuthUrl { get; init; } = "";

    [Parameter("Access Token URL", Example = "https://login.example.com/oauth/token")]
    public string AccessTokenUrl { get; init; } = "";

    [Parameter("Client ID")]
    public string ClientId { get; init; } = "";

    [Parameter("Client Secret")]
    public Secret ClientSecret { get; init; } = new("");

    [Parameter("Scope", Description = "Scopes, separated by spaces.")]
    public string Scope { get; init; } = "";

    [Parameter("Auth URI Query Parameters", Ignored = true)]
    public string AuthQueryParameters { get; init; } = "";

    [Parameter("Authentication", Description = "Where the client's id and secret stand in the request for a token.")]
    public OAuth2ClientAuthentication Authentication { get; init; }

    [Parameter("Send Additional Body Properties")]
    public bool SendAdditionalBodyProperties { get; init; }

    [Parameter("Additional Body Properties", Description = "More fields of the request for a token, as JSON.")]
    public JsonText<JObject>? AdditionalBodyProperties { get; init; }

    [Parameter("Ignore SSL Issues", Description = "Accepts certificates that nobody vouches for.")]
    public bool IgnoreSSLIssues { get; init; }

    [Parameter("Token Data", Name = "oauthTokenData", Example = "{\"access_token\": \"…\", \"refresh_token\": \"…\"}",
        Description = "What the token endpoint answered when a person logged in.")]
    public JsonText<JObject>? TokenData { get; init; }

    [Parameter(Ignored = true)] public bool UseDynamicClientRegistration { get; init; }

    [Parameter(Ignored = true)] public string ServerUrl { get; init; } = "";

    [Parameter("Allowed HTTP Request Domains", Description = "Which hosts the HTTP Request node may send this credential to.")]
    public DomainRestriction AllowedHttpRequestDomains { get; init; }

    [Parameter("Allowed Domains", Example = "example.com, *.example.org", Description = HttpCredential.DomainsDescription)]
    [ShowWhen(nameof(AllowedHttpRequestDomains), DomainRestriction.Domains)]
    public string AllowedDomains { get; init; } = "";

    /// <inheritdoc/>
    public override bool AcceptsUntrustedCertificates => IgnoreSSLIssues;

    /// <summary>The issuer of the token may have it, too, whatever the list of domains says.</summary>
    public override bool Allows(Uri target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return new DomainList(AllowedHttpRequestDomains, AllowedDomains).Allows(target)
            || (Uri.TryCreate(AccessTokenUrl, UriKind.Absolute, out Uri? issuer) && issuer.Authority.Equals(target.Authority, StringComparison.OrdinalIgnoreCase));
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Field, string Problem)> Check()
    {
        foreach ((string, string) problem in new DomainList(AllowedHttpRequestDomains, AllowedDomains).Check())
            yield return problem;
        bool fetches = GrantType == OAuth2Grant.ClientCredentials;
        if (!fetches && TokenText("access_token") is null && TokenText("refresh_token") is null)
            yield return ("oauthTokenData", "there is no token in the record, and nobody can log in during a run. Copy the tokens of a login into it, or use the grant type \"clientCredentials\".");
        bool asks = fetches || TokenText("access_token") is null;
        if (asks && !(Uri.TryCreate(AccessTokenUrl, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https"))
            yield return ("accessTokenUrl", "this is not the URL of a token endpoint, for example https://login.example.com/oauth/token.");
        if (fetches && ClientId.Length == 0)
            yield return ("clientId", "a client without an id gets no token.");
    }

    /// <inheritdoc/>
    public override async Task<AccessToken> RequestTokenAsync(HttpClient http, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (GrantType == OAuth2Grant.ClientCredentials)
            return await AskAsync(http, null, clock, cancellationToken);
        Secret? refresh = TokenText("refresh_token") is { } text ? new Secret(text) : null;
        return TokenText("access_token") is { } access
            ? new AccessToken(new Secret(access), null) { RefreshToken = refresh }
            : await AskAsync(http, refresh, clock, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<AccessToken> RenewTokenAsync(HttpClient http, AccessToken spent, TimeProvider clock, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(spent);
        if (GrantType == OAuth2Grant.ClientCredentials)
            return await AskAsync(http, null, clock, cancellationToken);
        if (spent.RefreshToken is null || AccessTokenUrl.Length == 0)
            throw new NodeFailedException(Codes.TokenRefused, "The service no longer takes the access token, and the record has no refresh token to get a new one with. Log in again and copy the tokens into the record.");
        AccessToken renewed = await AskAsync(http, spent.RefreshToken, clock, cancellationToken);
        return renewed with { RefreshToken = renewed.RefreshToken ?? spent.RefreshToken };
    }

    /// <inheritdoc/>
    public override Task<string> TestAsync(HttpClient http, CancellationToken cancellationToken) => throw HttpCredential.NotTestable();

    /// <summary>The kind alone: the record holds tokens.</summary>
    public override string ToString() => nameof(OAuth2Api);

    private async Task<AccessToken> AskAsync(HttpClient http, Secret? refresh, TimeProvider clock, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(http);
        using var request = new HttpRequestMessage(HttpMethod.Post, AccessTokenUrl) { Content = new FormUrlEncodedContent(Form(refresh)) };
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        if (Authentication == OAuth2ClientAuthentication.Header && GrantType != OAuth2Grant.Pkce)
        {
            string pair = $"{Uri.EscapeDataString(ClientId)}:{Uri.EscapeDataString(ClientSecret.Reveal())}";
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(pair)));
        }

        using HttpResponseMessage response = await http.SendAsync(request, cancellationToken);
        return await OAuth2Answer.ReadAsync(response, clock, cancellationToken);
    }

    private Dictionary<string, string> Form(Secret? refresh)
    {
        var form = new Dictionary<string, string>(StringComparer.Ordinal);
        if (refresh is not null)
            form["refresh_token"] = refresh.Reveal();
        form["grant_type"] = refresh is null ? "client_credentials" : "refresh_token";
        if (refresh is null && Scope.Length > 0)
            form["scope"] = Scope;
        bool inBody = Authentication == OAuth2ClientAuthentication.Body || GrantType == OAuth2Grant.Pkce;
        if (inBody)
            form["client_id"] = ClientId;
        if (inBody && !ClientSecret.IsEmpty)
            form["client_secret"] = ClientSecret.Reveal();
        if (SendAdditionalBodyProperties && AdditionalBodyProperties?.Value is { } more)
        {
            foreach (JProperty field in more.Properties())
                form[field.Name] = field.Value is JValue { Value: string text } ? text : NodeJson.Write(field.Value);
        }

        return form;
    }

    private string? TokenText(string name) => TokenData?.Value[name] is JValue { Value: string { Length: > 0 } text } ? text : null;
}
