using NodeHost.Sdk;

namespace NodeHost.Runtime.Credentials;

/// <summary>A record that is complete and can be used.</summary>
/// <param name="Name">Name of the record; that of the kind for a record without one.</param>
/// <param name="Kind">Name of its kind.</param>
/// <param name="Credential">What it takes to speak to the service.</param>
/// <param name="Source">Where it was found, for messages.</param>
public sealed record ResolvedCredential(string Name, string Kind, Credential Credential, string Source)
{
    /// <summary>Name and kind alone: a credential may print more of itself than should be seen.</summary>
    public override string ToString() => $"{Name} ({Kind})";
}
