namespace NodeHost.Sdk;

/// <summary>Describes a member of an enum that is used as a choice.</summary>
/// <param name="displayName">Label for people. Left out, it is the member's name in title words.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class OptionAttribute(string? displayName = null) : Attribute
{
    /// <summary>Label for people; null for the member's name in title words.</summary>
    public string? DisplayName { get; } = displayName;

    /// <summary>Value in workflow files and on the wire where it is not the member's name by <see cref="NamingAttribute"/>.</summary>
    public string? Value { get; init; }

    /// <summary>What choosing it does.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// For a choice that files in the field make but that does not work here: what to do instead. A workflow that makes it is refused
    /// before anything runs.
    /// </summary>
    public string? Unsupported { get; init; }

    /// <summary>True for a choice by which the node remembers from run to run. A run that keeps no static data warns of it.</summary>
    public bool NeedsStaticData { get; init; }

    /// <summary>
    /// The credential kind that the choice means, where <see cref="UsesCredentialNamedByAttribute"/> names the parameter; null for none.
    /// </summary>
    public string? Credential { get; init; }
}
