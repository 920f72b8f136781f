using NodeHost.Sdk;

namespace NodeHost.Credentials;

/// <summary>A credential for whichever service a workflow names, as the HTTP Request node uses it.</summary>
public abstract record HttpCredential : Credential
{
    private static readonly char[] Separators = [',', ' ', '\n', '\r', '\t'];

    [Parameter("Allowed HTTP Request Domains", Description = "Which hosts the HTTP Request node may send this credential to.")]
    public DomainRestriction AllowedHttpRequestDomains { get; init; }

    [Parameter("Allowed Domains", Example = "example.com, *.example.org", Description =
        "Hosts, separated by commas. With *. at its start an entry stands for every host below that domain.")]
    [ShowWhen(nameof(AllowedHttpRequestDomains), DomainRestriction.Domains)]
    public string AllowedDomains { get; init; } = "";

    /// <inheritdoc/>
    public override bool Allows(Uri target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return AllowedHttpRequestDomains switch
        {
            DomainRestriction.All => true,
            DomainRestriction.Domains => Domains().Any(domain => Matches(domain, target.IdnHost)),
            _ => false,
        };
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Field, string Problem)> Check()
    {
        if (AllowedHttpRequestDomains != DomainRestriction.Domains)
            yield break;
        if (Domains().Length == 0)
            yield return ("allowedDomains", "no domain is listed. Write at least one, as in example.com, or allow all domains.");
        foreach (string domain in Domains().Where(domain => Uri.CheckHostName(domain.TrimStart('*', '.')) == UriHostNameType.Unknown))
            yield return ("allowedDomains", $"\"{domain}\" is not a host name. Write it without scheme, port and path, as in example.com.");
    }

    /// <inheritdoc/>
    public override Task<string> TestAsync(HttpClient http, CancellationToken cancellationToken) => throw new NodeFailedException(
        Codes.CredentialNotTestable,
        "This kind of credential belongs to no particular service, so there is nothing to ask. " +
        "Test it with an HTTP Request node that uses it.");

    private string[] Domains() => AllowedDomains.Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    private static bool Matches(string domain, string host) => domain.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(domain[1..], StringComparison.OrdinalIgnoreCase)
        : host.Equals(domain, StringComparison.OrdinalIgnoreCase);
}
