using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Expressions.Functions.Lists;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Credentials;

/// <summary>
/// Records in a JSON file that the user keeps: record name to <c>{"kind": "…", fields…}</c>, or kind to fields for whichever record of
/// that kind. See <see cref="CredentialValue"/> for what a value may be. The file is read on first use; values only of records in use.
/// </summary>
/// <param name="path">The file.</param>
/// <param name="catalog">Tells the kinds from the names of records.</param>
/// <param name="variables">The environment, for <c>${NAME}</c>.</param>
public sealed class CredentialFile(string path, NodeCatalog catalog, IReadOnlyDictionary<string, string> variables) : ICredentialSource
{
    private const string KindMember = "kind";

    private readonly Lazy<JObject> _content = new(() => Read(path), LazyThreadSafetyMode.PublicationOnly);

    public string Describe(CredentialKindDefinition kind, string? recordName) => $"the file {path}";

    public CredentialRecord? Find(CredentialKindDefinition kind, string? recordName)
    {
        ArgumentNullException.ThrowIfNull(kind);
        if (recordName is not null && _content.Value.Property(recordName, StringComparison.Ordinal) is { } named)
            return ReadRecord(recordName, KindOf(named), named);
        if (_content.Value.Property(kind.Name, StringComparison.Ordinal) is { } unnamed && IsKindAlone(unnamed))
            return ReadRecord(recordName ?? kind.Name, kind.Name, unnamed);
        return recordName is null ? FindOnly(kind) : null;
    }

    public IReadOnlyList<CredentialEntry> List() =>
        [.. _content.Value.Properties().Where(p => !IsKindAlone(p)).Select(p => new CredentialEntry(p.Name, KindOf(p), Source))];

    private string Source => Path.GetFileName(path);

    private CredentialRecord? FindOnly(CredentialKindDefinition kind)
    {
        JProperty[] found = [.. _content.Value.Properties().Where(p => !IsKindAlone(p) && KindOf(p) == kind.Name)];
        if (found.Length > 1)
            throw SeveralRecords.Of(kind.Name, found.Select(p => p.Name), $"the file {path}");
        return found.Length == 0 ? null : ReadRecord(found[0].Name, kind.Name, found[0]);
    }

    private CredentialRecord ReadRecord(string name, string kind, JProperty written)
    {
        var values = new CredentialValue(Path.GetDirectoryName(Path.GetFullPath(path))!, variables);
        var fields = new Dictionary<string, JToken>(StringComparer.Ordinal);
        var faults = new List<string>();
        foreach (JProperty field in Members(written).Properties())
        {
            if (field.Name == KindMember && !IsKindAlone(written))
                continue;
            try
            {
                fields[field.Name] = HoldsJson(kind, field) ? values.ResolveWithin(field.Value) : values.Resolve(field.Value);
            }
            catch (FormatException fault)
            {
                faults.Add($"{Place(field)}: field \"{field.Name}\": {fault.Message}");
            }
        }

        if (faults.Count > 0)
            throw new CredentialException(Codes.CredentialInvalid, $"Credential \"{name}\" ({kind}) in {string.Join(' ', faults)}");
        return new CredentialRecord(name, kind, fields, Source);
    }

    // JSON that was exported as it is, for example the tokens of an OAuth2 record.
    private bool HoldsJson(string kind, JProperty field) =>
        (field.Value is JArray || (field.Value is JObject json && json["file"] is null && json["command"] is null))
        && catalog.FindCredentialKind(kind)?.Fields.ByName.GetValueOrDefault(field.Name)?.Kind == ParameterKind.Json;

    private string KindOf(JProperty written)
    {
        if (Members(written)[KindMember] is JValue { Type: JTokenType.String } kind)
            return (string)kind!;
        throw new CredentialException(
            Codes.CredentialInvalid,
            $"{Place(written)}: credential \"{written.Name}\" does not say its kind. Add \"kind\", for example \"kind\": \"threeCxApi\"."
                + Problems.NearestName.Hint(written.Name, catalog.CredentialKinds));
    }

    private JObject Members(JProperty written) => written.Value as JObject ?? throw new CredentialException(
        Codes.CredentialInvalid, $"{Place(written)}: credential \"{written.Name}\" is not an object of fields such as {{\"kind\": …}}.");

    private bool IsKindAlone(JProperty written) =>
        written.Value is JObject members && members[KindMember] is null && catalog.FindCredentialKind(written.Name) is not null;

    private string Place(IJsonLineInfo token) => $"{path}:{token.LineNumber}:{token.LinePosition}";

    private static JObject Read(string path)
    {
        try
        {
            return NodeJson.ParseWithPlaces(File.ReadAllText(path)) as JObject ?? throw new CredentialException(
                Codes.CredentialInvalid, $"The credentials file {path} is not a JSON object from record names to records.");
        }
        catch (JsonTextException fault)
        {
            // Place and fault alone: the excerpt around it may hold a secret.
            throw new CredentialException(
                Codes.CredentialInvalid, $"The credentials file {path}:{fault.Line}:{fault.Column} is not JSON: {fault.Message}.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new CredentialException(Codes.CredentialInvalid, $"The credentials file {path} cannot be read: {fault.Message}", fault);
        }
    }
}
