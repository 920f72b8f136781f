using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Credentials;

namespace NodeHost.Tests.Nodes.Core;

/// <summary>A source of credentials with one record, or none.</summary>
internal sealed class BenchCredentials(CredentialRecord? record) : ICredentialSource
{
    public string Describe(CredentialKindDefinition kind, string? recordName) => "the bench";

    public CredentialRecord? Find(CredentialKindDefinition kind, string? recordName) => record;

    public IReadOnlyList<CredentialEntry> List() => record is null ? [] : [new CredentialEntry(record.Name, record.Kind, record.Source)];
}
