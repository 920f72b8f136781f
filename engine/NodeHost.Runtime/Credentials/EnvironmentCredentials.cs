using System.Collections;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;

namespace NodeHost.Runtime.Credentials;

/// <summary>
/// Records in environment variables <c>NODEHOST_CREDENTIAL_&lt;NAME&gt;_&lt;FIELD&gt;</c>. A record without a name goes by its kind. The
/// optional field <c>KIND</c> says the kind where nothing else does, as in <c>nodehost credentials test</c>.
/// </summary>
/// <param name="variables">The environment, see <see cref="ReadProcess"/>.</param>
public sealed class EnvironmentCredentials(IReadOnlyDictionary<string, string> variables) : ICredentialSource
{
    private const string Prefix = "NODEHOST_CREDENTIAL_";
    private const string KindField = "_KIND";

    /// <summary>The variables of this process.</summary>
    public static IReadOnlyDictionary<string, string> ReadProcess() => Environment.GetEnvironmentVariables()
        .Cast<DictionaryEntry>()
        .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "", StringComparer.Ordinal);

    /// <summary>The variable that holds a field of a record.</summary>
    public static string VariableOf(string recordName, string field) => $"{Prefix}{Upper(recordName)}_{Upper(field)}";

    public string Describe(CredentialKindDefinition kind, string? recordName)
    {
        ArgumentNullException.ThrowIfNull(kind);
        IEnumerable<ParameterDefinition> required = kind.Fields.Parameters.Where(field => field.IsRequired);
        return "the environment variables " + string.Join(", ", required.Select(field => VariableOf(recordName ?? kind.Name, field.Name)));
    }

    public CredentialRecord? Find(CredentialKindDefinition kind, string? recordName)
    {
        ArgumentNullException.ThrowIfNull(kind);
        string name = recordName ?? kind.Name;
        var fields = new Dictionary<string, JToken>(StringComparer.Ordinal);
        foreach (ParameterDefinition field in kind.Fields.Parameters)
        {
            if (variables.TryGetValue(VariableOf(name, field.Name), out string? value) && value.Length > 0)
                fields[field.Name] = new JValue(value);
        }

        return fields.Count == 0 ? null : new CredentialRecord(name, kind.Name, fields, "the environment");
    }

    public IReadOnlyList<CredentialEntry> List() =>
    [
        .. variables
            .Where(pair => pair.Key.StartsWith(Prefix, StringComparison.Ordinal) && pair.Key.EndsWith(KindField, StringComparison.Ordinal)
                && pair.Key.Length > Prefix.Length + KindField.Length)
            .Select(pair => new CredentialEntry(pair.Key[Prefix.Length..^KindField.Length], pair.Value, "the environment"))
            .OrderBy(entry => entry.Name, StringComparer.Ordinal),
    ];

    private static string Upper(string name) =>
        string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToUpperInvariant(c) : '_'));
}
