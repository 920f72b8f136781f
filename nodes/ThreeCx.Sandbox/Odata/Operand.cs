using Newtonsoft.Json.Linq;

namespace NodeHost.ThreeCx.Sandbox.Odata;

/// <summary>What an operand of a filter is, as far as it is known before any entity is seen.</summary>
internal enum OperandKind
{
    Null,
    Text,
    Number,
    Condition,
}

/// <summary>A part of a filter that has a value for an entity: null, a <see cref="string"/>, a <see cref="double"/> or a <see cref="bool"/>.</summary>
internal sealed record Operand(OperandKind Kind, Func<JObject, object?> Evaluate)
{
    public string KindName => Kind switch
    {
        OperandKind.Null => "null",
        OperandKind.Text => "text",
        OperandKind.Number => "a number",
        _ => "a condition",
    };

    public static Operand Literal(OperandKind kind, object? value) => new(kind, _ => value);

    public static object? ValueOf(JToken? token) => token?.Type switch
    {
        JTokenType.String => token.Value<string>(),
        JTokenType.Integer or JTokenType.Float => token.Value<double>(),
        JTokenType.Boolean => token.Value<bool>(),
        _ => null,
    };
}
