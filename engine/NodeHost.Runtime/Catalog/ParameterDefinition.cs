using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>What a workflow may write for a parameter.</summary>
public enum ParameterKind
{
    Text,
    Number,
    Boolean,
    DateTime,

    /// <summary>One of a list.</summary>
    Option,

    /// <summary>Any JSON value: the property is a <c>JToken</c>.</summary>
    Any,

    /// <summary>JSON as text or value, checked against a shape: <see cref="JsonText{T}"/>.</summary>
    Json,

    /// <summary>A value that must not be seen; only in credentials.</summary>
    Secret,

    /// <summary>An object with parameters of its own.</summary>
    Record,

    /// <summary>A list whose elements are described by <see cref="ParameterDefinition.Element"/>.</summary>
    List,
}

/// <summary>Where an action sends a parameter in its HTTP request.</summary>
public enum ParameterPlace
{
    Path,
    Query,
    Header,
    Body,

    /// <summary>Not sent: an option for the action itself.</summary>
    Nowhere,
}

/// <summary>A parameter of a node, action or credential kind. Immutable.</summary>
public sealed record ParameterDefinition
{
    /// <summary>Name in workflow files.</summary>
    public required string Name { get; init; }

    /// <summary>Name of the property in C#, by which display rules refer to it.</summary>
    public required string PropertyName { get; init; }

    public required string DisplayName { get; init; }

    public string? Description { get; init; }

    public string? Example { get; init; }

    public required ParameterKind Kind { get; init; }

    /// <summary>The value's type without <see cref="Optional{T}"/>, <see cref="Nullable{T}"/> and <see cref="JsonText{T}"/>.</summary>
    public required Type ValueType { get; init; }

    /// <summary>True if the parameter must have a value that is not empty.</summary>
    public bool IsRequired { get; init; }

    /// <summary>True where an empty text and null are values of a required parameter, too: its type is <c>string?</c>.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>True if null is a value of its own: the property is an <see cref="Optional{T}"/> or nullable.</summary>
    public bool AcceptsNull { get; init; }

    /// <summary>True for an <see cref="Optional{T}"/>: where the workflow does not set it, it has no value.</summary>
    public bool IsOptional { get; init; }

    /// <summary>
    /// What the property's initialiser gives; null where there is none and for a required one. Read on first use.
    /// </summary>
    public object? Default
    {
        get => field ??= ReadDefault?.Invoke();
        init;
    }

    /// <summary>The choices of <see cref="ParameterKind.Option"/>.</summary>
    public IReadOnlyList<OptionDefinition> Options { get; init; } = [];

    /// <summary>Where it is sent; null for a parameter of something else than an HTTP request.</summary>
    public ParameterPlace? Place { get; init; }

    public IReadOnlyList<DisplayRule> DisplayRules { get; init; } = [];

    public double FromVersion { get; init; }

    public double ToVersion { get; init; } = double.MaxValue;

    /// <summary>True where NaN and infinite numbers stay what they are instead of becoming null.</summary>
    public bool KeepsNonFinite { get; init; }

    public bool NoExpression { get; init; }

    /// <summary>True for the body of a JavaScript function.</summary>
    public bool IsScript { get; init; }

    /// <summary>True for text whose <c>{{ … }}</c> parts are expressions although it does not begin with <c>=</c>.</summary>
    public bool IsTemplate { get; init; }

    public bool IsIgnored { get; init; }

    /// <summary>What to do instead, for a parameter that is known but does not work; null for one that does.</summary>
    public string? Unsupported { get; init; }

    /// <summary>Makes the <see cref="Deferred{T}"/> that <see cref="Set"/> takes; null for a parameter that is not deferred.</summary>
    public Func<Func<IReadOnlyDictionary<string, JToken>, object?>, object>? MakeDeferred { get; init; }

    /// <summary>The parameters of <see cref="ParameterKind.Record"/>.</summary>
    public RecordDefinition? Record { get; init; }

    /// <summary>What an element of <see cref="ParameterKind.List"/> is.</summary>
    public ParameterDefinition? Element { get; init; }

    /// <summary>The shape of <see cref="ParameterKind.Json"/>.</summary>
    public JsonShape? Shape { get; init; }

    /// <summary>
    /// Makes the list that <see cref="Set"/> takes from converted elements. Null for other kinds than <see cref="ParameterKind.List"/>.
    /// </summary>
    public Func<IReadOnlyList<object?>, object>? MakeList { get; init; }

    /// <summary>
    /// Sets the property of a record to a converted value (see <see cref="ParameterConverter"/>) without reflection; it leaves the
    /// property alone for <see cref="ParameterConverter.Unset"/>. Null for the element of a list.
    /// </summary>
    public Action<object, object?>? Set { get; init; }

    /// <summary>
    /// Reads the property of a record without reflection: of an <see cref="Optional{T}"/> its value, or null where it has none.
    /// Null for the element of a list.
    /// </summary>
    public Func<object, object?>? Get { get; init; }

    internal Func<object?>? ReadDefault { get; init; }
}

/// <summary>A choice.</summary>
/// <param name="Value">What workflow files and the wire say.</param>
/// <param name="DisplayName">Label for people.</param>
/// <param name="Description">What choosing it does.</param>
/// <param name="Member">The enum member.</param>
/// <param name="Unsupported">What to do instead, for a choice that is known but does not work; null for one that does.</param>
/// <param name="Credential">The credential kind that the choice means; null for none.</param>
public sealed record OptionDefinition(string Value, string DisplayName, string? Description, object Member, string? Unsupported = null, string? Credential = null)
{
    /// <summary>True for a choice that is of no use without static data.</summary>
    public bool NeedsStaticData { get; init; }
}

/// <summary>When a parameter applies.</summary>
/// <param name="Property">C# name of the other property, looked for in the same record, then outwards.</param>
/// <param name="Values">Wire values (text, number, boolean), of which one must hold; none means any value but empty.</param>
/// <param name="Hide">True to turn the rule round.</param>
public sealed record DisplayRule(string Property, IReadOnlyList<object> Values, bool Hide);
