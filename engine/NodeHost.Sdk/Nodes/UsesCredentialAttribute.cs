namespace NodeHost.Sdk;

/// <summary>
/// The node works with a credential record of this kind. Several attributes mean that any one of the kinds will do. The
/// node never sees the secret: its <see cref="NodeContext.Http"/> is authenticated and bound to the record's origin. The
/// exception is a <see cref="SecretCredential"/>, with which a node computes.
/// </summary>
/// <typeparam name="TCredential">The credential kind.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class UsesCredentialAttribute<TCredential> : Attribute, IUsesCredential
    where TCredential : Credential
{
    /// <inheritdoc/>
    public Type Kind => typeof(TCredential);

    /// <inheritdoc/>
    public string? When { get; init; }

    /// <summary>The values of <see cref="When"/> of which one must hold: enum members, texts, numbers or booleans.</summary>
    public object[] Is { get; init; } = [];

    /// <inheritdoc/>
    public double FromVersion { get; init; }

    /// <inheritdoc/>
    IReadOnlyList<object> IUsesCredential.Values => Is;

    /// <summary>False where the node also runs without a credential.</summary>
    public bool Required { get; init; } = true;
}

/// <summary>What the catalogue reads of a <see cref="UsesCredentialAttribute{TCredential}"/>.</summary>
public interface IUsesCredential
{
    /// <summary>The credential kind.</summary>
    Type Kind { get; }

    /// <summary>False where the node also runs without a credential.</summary>
    bool Required { get; }

    /// <summary>Name of the property in C# that says whether the node works with the credential at all; null where it always does.</summary>
    string? When { get; }

    /// <summary>The values of <see cref="When"/> of which one must hold.</summary>
    IReadOnlyList<object> Values { get; }

    /// <summary>First version of the node that works with the credential.</summary>
    double FromVersion { get; }
}

/// <summary>
/// The kind of the node's credential is the value of a parameter, as in a general HTTP node. It is required while that
/// parameter applies.
/// </summary>
/// <param name="property">The property that holds the kind's name: <c>nameof(GenericAuthType)</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class UsesCredentialNamedByAttribute(string property) : Attribute
{
    /// <summary>Name of the property in C#.</summary>
    public string Property { get; } = property;
}
