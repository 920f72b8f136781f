using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;

namespace NodeHost.Runtime.Credentials;

/// <summary>The places that records come from, in their order: the file that the user names, the environment, the store.</summary>
public static class CredentialSources
{
    private const string FileVariable = "NODEHOST_CREDENTIALS_FILE";

    /// <param name="catalog">The credential kinds.</param>
    /// <param name="file">The credentials file; null for the one that <c>NODEHOST_CREDENTIALS_FILE</c> names, if any.</param>
    /// <param name="variables">The environment, see <see cref="EnvironmentCredentials.ReadProcess"/>.</param>
    /// <param name="byKind">Records that win over every other, by kind; null for none. The sandbox gives its own in this way.</param>
    public static IReadOnlyList<ICredentialSource> Of(
        NodeCatalog catalog, string? file, IReadOnlyDictionary<string, string> variables, JObject? byKind = null)
    {
        ArgumentNullException.ThrowIfNull(variables);
        string? path = string.IsNullOrEmpty(file) ? variables.GetValueOrDefault(FileVariable) : file;
        ICredentialSource[] usual = [new EnvironmentCredentials(variables), CredentialStore.Of(variables)];
        return
        [
            .. byKind is null ? (ICredentialSource[])[] : [new GivenCredentials(byKind)],
            .. string.IsNullOrEmpty(path) ? (ICredentialSource[])[] : [new CredentialFile(path, catalog, variables)],
            .. usual,
        ];
    }
}
