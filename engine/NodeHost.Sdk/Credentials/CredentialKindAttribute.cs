namespace NodeHost.Sdk;

/// <summary>
/// Makes a record a credential kind. Its fields are parameters as in a node, see <see cref="ParameterAttribute"/>; what must
/// not be seen is a <see cref="Secret"/>.
/// </summary>
/// <param name="name">Name in workflow files and credential records, for example <c>httpBasicAuth</c>. It never changes.</param>
/// <param name="displayName">Label for people.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CredentialKindAttribute(string name, string displayName) : Attribute
{
    /// <summary>Name in workflow files and credential records.</summary>
    public string Name { get; } = name;

    /// <summary>Label for people.</summary>
    public string DisplayName { get; } = displayName;
}
