using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Catalog;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Credentials;

/// <summary>
/// The records that a user keeps on this machine, in one encrypted file. Its key is <c>NODEHOST_KEY</c> (32 bytes in base64, or a
/// passphrase), or else the file <c>….key</c> beside it, which is made on first use.
/// </summary>
/// <param name="path">The file, see <see cref="StoreLocation"/>.</param>
/// <param name="key">The value of <c>NODEHOST_KEY</c>; null or empty for the key file.</param>
public sealed class CredentialStore(string path, string? key = null) : ICredentialSource
{
    private const string KeyVariable = "NODEHOST_KEY";

    private readonly StoreKeyFile _keyFile = new(System.IO.Path.ChangeExtension(path, ".key"));

    /// <summary>The file.</summary>
    public string Path => path;

    /// <summary>The store of this user.</summary>
    public static CredentialStore Of(IReadOnlyDictionary<string, string> variables)
    {
        ArgumentNullException.ThrowIfNull(variables);
        return new CredentialStore(StoreLocation.Of(variables), variables.GetValueOrDefault(KeyVariable));
    }

    public string Describe(CredentialKindDefinition kind, string? recordName) => $"the store {path}";

    public CredentialRecord? Find(CredentialKindDefinition kind, string? recordName)
    {
        ArgumentNullException.ThrowIfNull(kind);
        if (recordName is not null)
            return Get(recordName);
        string[] ofKind = [.. List().Where(entry => entry.Kind == kind.Name).Select(entry => entry.Name)];
        if (ofKind.Length > 1)
            throw SeveralRecords.Of(kind.Name, ofKind, $"the store {path}");
        return ofKind.Length == 0 ? null : Get(ofKind[0]);
    }

    public IReadOnlyList<CredentialEntry> List() =>
        [.. Read().Properties().Select(record => new CredentialEntry(record.Name, (string)record.Value["kind"]!, "the store"))];

    /// <summary>A record by name; null if there is none.</summary>
    /// <exception cref="CredentialException">The store cannot be opened.</exception>
    public CredentialRecord? Get(string name)
    {
        if (Read()[name] is not JObject record)
            return null;
        var fields = ((JObject)record["fields"]!).Properties().ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);
        return new CredentialRecord(name, (string)record["kind"]!, fields, "the store");
    }

    /// <summary>Adds a record or replaces the one of its name.</summary>
    /// <exception cref="CredentialException">The store cannot be opened or written.</exception>
    public void Set(CredentialRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var fields = new JObject(record.Fields.Select(field => new JProperty(field.Key, field.Value)));
        Change(records => records[record.Name] = new JObject { ["kind"] = record.Kind, ["fields"] = fields });
    }

    /// <summary>Removes a record.</summary>
    /// <returns>False if there is no record of this name.</returns>
    /// <exception cref="CredentialException">The store cannot be opened or written.</exception>
    public bool Remove(string name)
    {
        if (!File.Exists(path))
            return false;
        bool found = false;
        Change(records => found = records.Remove(name));
        return found;
    }

    private void Change(Action<JObject> change)
    {
        try
        {
            using IDisposable onlyWriter = OwnerFile.Lock(path);
            JObject records = Read();
            change(records);
            StoreKey opener = Key() ?? _keyFile.ReadOrCreate();
            OwnerFile.Write(path, StoreEnvelope.Seal(Encoding.UTF8.GetBytes(NodeJson.Write(records)), opener));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CredentialException(
                Codes.CredentialStoreUnreadable, $"The credential store {path} cannot be written: {fault.Message}", fault);
        }
    }

    private JObject Read()
    {
        try
        {
            if (!File.Exists(path))
                return [];
            byte[] file = File.ReadAllBytes(path);
            StoreKey opener = Key() ?? throw new CredentialException(
                Codes.CredentialStoreUnreadable,
                $"The credential store {path} cannot be opened: there is no key. Set {KeyVariable}, or restore the key file beside the store.");
            return (JObject)NodeJson.Parse(Encoding.UTF8.GetString(StoreEnvelope.Open(file, opener, path)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CredentialException(
                Codes.CredentialStoreUnreadable, $"The credential store {path} cannot be read: {fault.Message}", fault);
        }
    }

    private StoreKey? Key() => string.IsNullOrEmpty(key) ? _keyFile.Read() : StoreKey.Of(key, KeyVariable);
}
