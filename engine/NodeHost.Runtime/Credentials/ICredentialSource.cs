using NodeHost.Runtime.Catalog;

namespace NodeHost.Runtime.Credentials;

/// <summary>A place that credential records come from: a file, the environment, the store.</summary>
public interface ICredentialSource
{
    /// <summary>Where this source looks for a record, as part of a sentence.</summary>
    string Describe(CredentialKindDefinition kind, string? recordName);

    /// <summary>
    /// Finds a record by name, or, without a name, the only one of the kind. The record may turn out to be of another kind; whether
    /// that is a fault is for the caller to say.
    /// </summary>
    /// <exception cref="CredentialException">The source cannot be read, or there are several records to choose from.</exception>
    CredentialRecord? Find(CredentialKindDefinition kind, string? recordName);

    /// <summary>The records that have a name and say their kind.</summary>
    /// <exception cref="CredentialException">The source cannot be read.</exception>
    IReadOnlyList<CredentialEntry> List();
}
