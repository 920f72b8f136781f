using Newtonsoft.Json.Linq;

namespace NodeHost.Runtime.Credentials;

/// <summary>The fields of a record as a source gives them, not yet held against its kind.</summary>
/// <param name="Name">Name of the record.</param>
/// <param name="Kind">Name of its kind.</param>
/// <param name="Fields">Values by wire name; secrets are plain text in here.</param>
/// <param name="Source">Where it was found, for messages.</param>
public sealed record CredentialRecord(string Name, string Kind, IReadOnlyDictionary<string, JToken> Fields, string Source)
{
    /// <summary>Name and kind alone: the fields hold secrets.</summary>
    public override string ToString() => $"{Name} ({Kind})";
}

/// <summary>A record that a source could give.</summary>
/// <param name="Name">Name of the record.</param>
/// <param name="Kind">Name of its kind.</param>
/// <param name="Source">Where it lies.</param>
public sealed record CredentialEntry(string Name, string Kind, string Source);
