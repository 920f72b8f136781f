using System.Collections.Concurrent;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Credentials;

/// <summary>
/// Finds credential records: the first source that has a record of the name and kind gives it. A record is resolved once and then
/// kept, so a resolver lives as long as a run or a command.
/// </summary>
/// <param name="catalog">The credential kinds.</param>
/// <param name="sources">Where to look, in this order.</param>
/// <param name="redactor">Learns the secrets of every record that is resolved.</param>
public sealed class CredentialResolver(NodeCatalog catalog, IReadOnlyList<ICredentialSource> sources, Redactor redactor)
{
    private readonly ConcurrentDictionary<(string Kind, string? Name), ResolvedCredential> _resolved = new();

    /// <summary>Finds a record and holds it against its kind.</summary>
    /// <param name="kind">Name of the kind.</param>
    /// <param name="recordName">Name of the record; null for the only one of its kind.</param>
    /// <exception cref="CredentialException">There is no such record, or it is faulty.</exception>
    public ResolvedCredential Resolve(string kind, string? recordName)
    {
        ArgumentNullException.ThrowIfNull(kind);
        if (_resolved.TryGetValue((kind, recordName), out ResolvedCredential? known))
            return known;
        CredentialKindDefinition definition = KindOf(kind);
        return _resolved.GetOrAdd((kind, recordName), Bind(Find(definition, recordName)));
    }

    /// <summary>Holds a record against its kind without looking for it in the sources.</summary>
    /// <exception cref="CredentialException">The record is faulty; the message has all of its faults.</exception>
    public ResolvedCredential Bind(CredentialRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        CredentialKindDefinition kind = KindOf(record.Kind);
        LearnSecrets(kind, record);
        return new ResolvedCredential(record.Name, kind.Name, Bind(kind, record), record.Source);
    }

    /// <summary>
    /// Finds a record by its name alone; the first source that lists it says its kind. The environment lists no record of which it does
    /// not know the kind: there it is the kind that needs most of the variables that are set.
    /// </summary>
    /// <exception cref="CredentialException">There is no such record, or it is faulty.</exception>
    public ResolvedCredential Resolve(string recordName)
    {
        IReadOnlyList<CredentialEntry> all = List();
        string? kind = all.FirstOrDefault(entry => entry.Name == recordName)?.Kind ?? KindByFields(recordName);
        return kind is null ? throw Unlisted(recordName, all) : Resolve(kind, recordName);
    }

    /// <summary>All records that the sources list, in the order of the sources; the first of a name is the one that counts.</summary>
    /// <exception cref="CredentialException">A source cannot be read.</exception>
    public IReadOnlyList<CredentialEntry> List() => [.. sources.SelectMany(source => source.List())];

    /// <summary>The definition of a kind.</summary>
    /// <exception cref="CredentialException">No pack declares it.</exception>
    public CredentialKindDefinition KindOf(string kind) => catalog.FindCredentialKind(kind) ?? throw new CredentialException(
        Codes.CredentialKindUnknown,
        $"No pack declares the credential kind \"{kind}\".{NearestName.Hint(kind, catalog.CredentialKinds)}");

    private string? KindByFields(string recordName) => sources
        .OfType<EnvironmentCredentials>()
        .SelectMany(source => catalog.CredentialKinds.Select(kind => source.Find(KindOf(kind), recordName)))
        .OfType<CredentialRecord>()
        .OrderBy(record => KindOf(record.Kind).Fields.Parameters.Count(field => field.IsRequired && !record.Fields.ContainsKey(field.Name)))
        .ThenByDescending(record => record.Fields.Count)
        .FirstOrDefault()?.Kind;

    private CredentialException Unlisted(string recordName, IReadOnlyList<CredentialEntry> all) => new(
        Codes.CredentialMissing,
        $"There is no credential \"{recordName}\".{NearestName.Hint(recordName, [.. all.Select(entry => entry.Name).Distinct()])}"
            + $" Add it: nodehost credentials set {Quote(recordName)} --kind KIND, with one of the kinds {string.Join(", ", catalog.CredentialKinds)}.");

    private CredentialRecord Find(CredentialKindDefinition kind, string? recordName)
    {
        CredentialRecord? ofOtherKind = null;
        foreach (ICredentialSource source in sources)
        {
            CredentialRecord? found = source.Find(kind, recordName);
            if (found?.Kind == kind.Name)
                return found;
            ofOtherKind ??= found;
        }

        throw ofOtherKind is null ? Missing(kind, recordName) : WrongKind(kind, ofOtherKind);
    }

    private Credential Bind(CredentialKindDefinition kind, CredentialRecord record)
    {
        try
        {
            return new CredentialBinder(kind).Bind(record);
        }
        catch (CredentialException fault)
        {
            throw new CredentialException(fault.Code, redactor.Redact($"{fault.Message} {HowToSet(kind, record.Name)}"), fault.InnerException);
        }
    }

    private void LearnSecrets(CredentialKindDefinition kind, CredentialRecord record)
    {
        foreach (ParameterDefinition field in kind.Fields.Parameters)
        {
            if (!record.Fields.TryGetValue(field.Name, out JToken? value))
                continue;
            if (field.Kind == ParameterKind.Secret)
                redactor.Add(value.ToString());
            else if (field.Kind == ParameterKind.Json)
                LearnLeaves(value);
        }
    }

    // JSON in a record holds secrets at places that only its kind knows, so every text in it is one.
    private void LearnLeaves(JToken value)
    {
        JToken json = value;
        if (value is JValue { Value: string text })
        {
            try
            {
                json = NodeJson.Parse(text);
            }
            catch (JsonTextException)
            {
                return;
            }
        }

        foreach (JValue leaf in (json as JContainer)?.DescendantsAndSelf().OfType<JValue>() ?? [])
        {
            if (leaf.Value is string secret && secret is not ("bearer" or "Bearer"))
                redactor.Add(secret);
        }
    }

    private CredentialException Missing(CredentialKindDefinition kind, string? recordName)
    {
        string what = recordName is null ? $"credential of kind {kind.Name}" : $"credential \"{recordName}\" of kind {kind.Name}";
        string places = string.Join("; ", sources.Select(source => source.Describe(kind, recordName)));
        string near = recordName is null ? "" : string.Concat(NearestName.Find(recordName, NamesOf(kind)).Take(1).Select(name => $" Did you mean '{name}'?"));
        return new CredentialException(
            Codes.CredentialMissing, $"There is no {what}.{near} Looked in: {places}. {HowToSet(kind, recordName ?? kind.Name)}");
    }

    private IEnumerable<string> NamesOf(CredentialKindDefinition kind) =>
        List().Where(entry => entry.Kind == kind.Name).Select(entry => entry.Name).Distinct();

    private static CredentialException WrongKind(CredentialKindDefinition kind, CredentialRecord found) => new(
        Codes.CredentialKindUnknown,
        $"The credential \"{found.Name}\" (from {found.Source}) is of kind {found.Kind}, but kind {kind.Name} is needed. "
            + HowToSet(kind, found.Name));

    private static string HowToSet(CredentialKindDefinition kind, string recordName)
    {
        IEnumerable<string> variables = kind.Fields.Parameters
            .Where(field => field.IsRequired)
            .Select(field => EnvironmentCredentials.VariableOf(recordName, field.Name));
        return $"Set it with: nodehost credentials set {Quote(recordName)} --kind {kind.Name}, or by {string.Join(" and ", variables)}.";
    }

    private static string Quote(string name) => name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.') ? name : $"\"{name}\"";
}
