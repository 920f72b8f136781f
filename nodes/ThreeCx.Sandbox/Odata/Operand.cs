using System.Xml;
using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Odata;

/// <summary>What an operand of a filter is, as far as it is known before any entity is seen.</summary>
internal enum OperandKind
{
    Null,
    Text,
    Number,
    Condition,
    Moment,
    Duration,
}

/// <summary>A field, and values of it.</summary>
internal sealed record FieldValues(string Field, IReadOnlyCollection<object?> Values);

/// <summary>
/// A part of a filter that has a value for an entity: null, a <see cref="string"/>, <see cref="double"/>, <see cref="bool"/>,
/// <see cref="DateTimeOffset"/> or <see cref="TimeSpan"/>.
/// </summary>
internal sealed record Operand(OperandKind Kind, Func<FilterScope, object?> Evaluate)
{
    /// <summary>The field of the entity that it is the value of; null where it is anything else.</summary>
    public string? Field { get; private init; }

    /// <summary>True for a value that is the same for every entity.</summary>
    public bool IsLiteral { get; private init; }

    /// <summary>The values that fields of an entity must have for the condition to hold, as far as that can be told without one.</summary>
    public IReadOnlyList<FieldValues> Needs { get; init; } = [];

    public string KindName => NameOf(Kind);

    public static string NameOf(OperandKind kind) => kind switch
    {
        OperandKind.Null => "null",
        OperandKind.Text => "text",
        OperandKind.Number => "a number",
        OperandKind.Moment => "a time",
        OperandKind.Duration => "a duration",
        _ => "a condition",
    };

    public static Operand Literal(OperandKind kind, object? value) => new(kind, _ => value) { IsLiteral = true };

    public static Operand OfField(string name, OperandKind kind, Func<FilterScope, object?> read) => new(kind, read) { Field = name };

    public static OperandKind KindOf(FieldKind kind) => kind switch
    {
        FieldKind.Integer or FieldKind.Long or FieldKind.Number => OperandKind.Number,
        FieldKind.Boolean => OperandKind.Condition,
        FieldKind.Moment => OperandKind.Moment,
        _ => OperandKind.Text,
    };

    public static object? ValueOf(JToken? token, OperandKind kind) => token?.Type switch
    {
        JTokenType.String when kind == OperandKind.Moment => Moments.TryParse(token.Value<string>()!, out DateTimeOffset moment) ? moment : null,
        JTokenType.String => token.Value<string>(),
        JTokenType.Integer or JTokenType.Float => token.Value<double>(),
        JTokenType.Boolean => token.Value<bool>(),
        _ => null,
    };

    /// <summary>Durations lie as text in entities.</summary>
    public Operand AsDuration() => Kind == OperandKind.Text ? new Operand(OperandKind.Duration, scope => DurationOf(Evaluate(scope) as string)) : this;

    public static TimeSpan? DurationOf(string? text)
    {
        try
        {
            return text is null ? null : XmlConvert.ToTimeSpan(text);
        }
        catch (Exception fault) when (fault is FormatException or OverflowException)
        {
            return null;
        }
    }
}
