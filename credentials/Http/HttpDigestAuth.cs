using NodeHost.Sdk;

namespace NodeHost.Credentials;

/// <summary>A user name and a password that does not travel itself (HTTP Digest, RFC 7616).</summary>
[CredentialKind("httpDigestAuth", "Digest Auth")]
public sealed record HttpDigestAuth : ChallengedCredential
{
    [Parameter("User", Description = "Name of the user.")]
    public string User { get; init; } = "";

    [Parameter("Password", Description = "Password of the user.")]
    public Secret Password { get; init; } = new("");

    [Parameter("Allowed HTTP Request Domains", Description = "Which hosts the HTTP Request node may send this credential to.")]
    public DomainRestriction AllowedHttpRequestDomains { get; init; }

    [Parameter("Allowed Domains", Example = "example.com, *.example.org", Description = HttpCredential.DomainsDescription)]
    [ShowWhen(nameof(AllowedHttpRequestDomains), DomainRestriction.Domains)]
    public string AllowedDomains { get; init; } = "";

    /// <inheritdoc/>
    public override bool Allows(Uri target) => new DomainList(AllowedHttpRequestDomains, AllowedDomains).Allows(target);

    /// <inheritdoc/>
    public override IEnumerable<(string Field, string Problem)> Check() => new DomainList(AllowedHttpRequestDomains, AllowedDomains).Check();

    /// <inheritdoc/>
    public override bool TryAnswer(HttpRequestMessage request, HttpResponseMessage challenge)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(challenge);
        string? asked = challenge.Headers.WwwAuthenticate
            .FirstOrDefault(header => header.Scheme.Equals("Digest", StringComparison.OrdinalIgnoreCase))?.Parameter;
        if (asked is null || DigestAnswer.To(asked, request, User, Password) is not { } answer)
            return false;
        request.Headers.Authorization = new("Digest", answer);
        return true;
    }

    /// <inheritdoc/>
    public override Task<string> TestAsync(HttpClient http, CancellationToken cancellationToken) => throw HttpCredential.NotTestable();
}
