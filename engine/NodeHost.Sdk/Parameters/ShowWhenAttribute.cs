namespace NodeHost.Sdk;

/// <summary>
/// The parameter applies only while another has one of the given values. Several attributes must all hold. A parameter
/// that does not apply is neither required nor bound, whatever the file says about it.
/// </summary>
/// <param name="property">The other property: <c>nameof(Mode)</c>. It is looked for in the same record, then outwards.</param>
/// <param name="values">Enum members, texts, numbers or booleans; none at all means "any value but empty".</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class ShowWhenAttribute(string property, params object[] values) : Attribute
{
    /// <summary>Name of the other property in C#.</summary>
    public string Property { get; } = property;

    /// <summary>The values of which one must hold.</summary>
    public IReadOnlyList<object> Values { get; } = values;
}

/// <summary>The parameter does not apply while another has one of the given values.</summary>
/// <param name="property">The other property: <c>nameof(Mode)</c>.</param>
/// <param name="values">Enum members, texts, numbers or booleans.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class HideWhenAttribute(string property, params object[] values) : Attribute
{
    /// <summary>Name of the other property in C#.</summary>
    public string Property { get; } = property;

    /// <summary>The values of which none may hold.</summary>
    public IReadOnlyList<object> Values { get; } = values;
}
