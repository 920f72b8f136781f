using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;

namespace NodeHost.Runtime.Credentials;

/// <summary>Records that the host itself gives, by kind, for whichever record of that kind a workflow names.</summary>
/// <param name="byKind">Kind to fields.</param>
internal sealed class GivenCredentials(JObject byKind) : ICredentialSource
{
    private const string Source = "this command";

    public string Describe(CredentialKindDefinition kind, string? recordName) => Source;

    public CredentialRecord? Find(CredentialKindDefinition kind, string? recordName) => byKind[kind.Name] is JObject fields
        ? new(recordName ?? kind.Name, kind.Name, fields.Properties().ToDictionary(f => f.Name, f => f.Value, StringComparer.Ordinal), Source)
        : null;

    public IReadOnlyList<CredentialEntry> List() => [];
}
