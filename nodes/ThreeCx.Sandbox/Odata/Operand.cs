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

/// <summary>
/// A part of a filter that has a value for an entity: null, a <see cref="string"/>, <see cref="double"/>, <see cref="bool"/>,
/// <see cref="DateTimeOffset"/> or <see cref="TimeSpan"/>.
/// </summary>
internal sealed record Operand(OperandKind Kind, Func<FilterScope, object?> Evaluate)
{
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

    public static Operand Literal(OperandKind kind, object? value) => new(kind, _ => value);

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
