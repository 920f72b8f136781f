using NodeHost.Sdk;

namespace NodeHost.Credentials;

/// <summary>The hosts to which a credential that belongs to no service may be sent.</summary>
/// <param name="restriction">Whether the list counts.</param>
/// <param name="text">Hosts, separated by commas or white space.</param>
internal readonly struct DomainList(DomainRestriction restriction, string text)
{
    private static readonly char[] Separators = [',', ' ', '\n', '\r', '\t'];

    /// <summary>True if the credential may go to this address.</summary>
    public bool Allows(Uri target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return restriction switch
        {
            DomainRestriction.All => true,
            DomainRestriction.Domains => Domains().Any(domain => Matches(domain, target.IdnHost)),
            _ => false,
        };
    }

    /// <summary>What is wrong with the list.</summary>
    public IEnumerable<(string Field, string Problem)> Check()
    {
        if (restriction != DomainRestriction.Domains)
            return [];
        string[] domains = Domains();
        return domains.Length == 0
            ? [("allowedDomains", "no domain is listed. Write at least one, as in example.com, or allow all domains.")]
            : domains.Where(domain => Uri.CheckHostName(domain.TrimStart('*', '.')) == UriHostNameType.Unknown).Select(domain =>
                ("allowedDomains", $"\"{domain}\" is not a host name. Write it without scheme, port and path, as in example.com."));
    }

    private string[] Domains() => text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    private static bool Matches(string domain, string host) => domain.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(domain[1..], StringComparison.OrdinalIgnoreCase)
        : host.Equals(domain, StringComparison.OrdinalIgnoreCase);
}
