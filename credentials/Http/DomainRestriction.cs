using NodeHost.Sdk;

namespace NodeHost.Credentials;

/// <summary>Where a credential that belongs to no service may be sent.</summary>
public enum DomainRestriction
{
    /// <summary>To any host that a workflow names.</summary>
    [Option("All")]
    All,

    /// <summary>To the listed hosts alone.</summary>
    [Option("Specific Domains")]
    Domains,

    /// <summary>Nowhere.</summary>
    [Option("None")]
    None,
}
