using NodeHost.Sdk;

namespace NodeHost.Credentials;

/// <summary>A credential for whichever service a workflow names, as the HTTP Request node uses it.</summary>
public abstract record HttpCredential : Credential
{
    internal const string DomainsDescription =
        "Hosts, separated by commas. With *. at its start an entry stands for every host below that domain.";

    [Parameter("Allowed HTTP Request Domains", Description = "Which hosts the HTTP Request node may send this credential to.")]
    public DomainRestriction AllowedHttpRequestDomains { get; init; }

    [Parameter("Allowed Domains", Example = "example.com, *.example.org", Description = DomainsDescription)]
    [ShowWhen(nameof(AllowedHttpRequestDomains), DomainRestriction.Domains)]
    public string AllowedDomains { get; init; } = "";

    /// <inheritdoc/>
    public override bool Allows(Uri target) => new DomainList(AllowedHttpRequestDomains, AllowedDomains).Allows(target);

    /// <inheritdoc/>
    public override IEnumerable<(string Field, string Problem)> Check() => new DomainList(AllowedHttpRequestDomains, AllowedDomains).Check();

    /// <inheritdoc/>
    public override Task<string> TestAsync(HttpClient http, CancellationToken cancellationToken) => throw NotTestable();

    internal static NodeFailedException NotTestable() => new(
        Codes.CredentialNotTestable,
        "This kind of credential belongs to no particular service, so there is nothing to ask. " +
        "Test it with an HTTP Request node that uses it.");
}
