namespace NodeHost.Sdk;

/// <summary>
/// Describes a property of a parameters record. Every public property with an <c>init</c> or <c>set</c> accessor is a
/// parameter; the attribute says what its name and type cannot. Required is the <c>required</c> keyword, the default
/// is the initialiser, a choice is an enum. The type decides what a workflow may write: text, numbers, <c>bool</c>,
/// enums, <see cref="DateTimeOffset"/>, <c>JToken</c> (any value), <see cref="JsonText{T}"/>, other records
/// (collections) and <c>IReadOnlyList&lt;T&gt;</c> of any of them; <see cref="Optional{T}"/> of these tells unset from null, and
/// <see cref="Deferred{T}"/> leaves it to the node when expressions are evaluated.
/// </summary>
/// <param name="displayName">Label for people. Left out, it is the property's name in title words.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ParameterAttribute(string? displayName = null) : Attribute
{
    /// <summary>Label for people; null for the property's name in title words.</summary>
    public string? DisplayName { get; } = displayName;

    /// <summary>Name in the workflow file where it is not the property's own by the record's <see cref="NamingAttribute"/>.</summary>
    public string? Name { get; init; }

    /// <summary>One or two sentences: what the parameter does, in which unit.</summary>
    public string? Description { get; init; }

    /// <summary>An example of a good value.</summary>
    public string? Example { get; init; }

    /// <summary>True where the text is taken as it stands, as program code is: a leading <c>=</c> makes no expression of it.</summary>
    public bool NoExpression { get; init; }

    /// <summary>True for the body of a JavaScript function, whose syntax is checked before anything runs. It is no expression.</summary>
    public bool IsScript { get; init; }

    /// <summary>True where the value is known to files in the field but has no effect here, for example editor state.</summary>
    public bool Ignored { get; init; }

    /// <summary>
    /// For a parameter that files in the field set but that does not work here: what to do instead. A workflow that sets it to
    /// something else than its default is refused before anything runs.
    /// </summary>
    public string? Unsupported { get; init; }
}
