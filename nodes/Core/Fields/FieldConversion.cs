using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Fields;

/// <summary>Gives a value the type that its field is declared to have.</summary>
internal static class FieldConversion
{
    /// <summary>The value in the field's type; null stays null, whatever the type.</summary>
    /// <param name="name">Name of the field, for the message.</param>
    /// <param name="value">The value.</param>
    /// <param name="type">The type.</param>
    /// <param name="keepUnfit">True to keep a value that does not fit instead of failing.</param>
    /// <param name="itemIndex">Zero-based index of the item, for the message.</param>
    /// <exception cref="NodeFailedException">The value cannot be converted.</exception>
    public static JToken Convert(string name, JToken? value, FieldType type, bool keepUnfit, int itemIndex)
    {
        if (value is null || JsValue.IsNullish(value))
            return JValue.CreateNull();
        if (TryConvert(value, type) is { } converted)
            return converted;
        if (keepUnfit)
            return value;
        throw new NodeFailedException(
            Codes.WrongParameterType,
            $"'{name}' expects {WithArticle(type)} but we got {Describe(value)} [item {itemIndex}]")
        {
            Hint = $"Change the type of the field \"{name}\", or switch on the option \"Ignore Type Conversion Errors\".",
            Parameter = name,
        };
    }

    private static JToken? TryConvert(JToken value, FieldType type) => type switch
    {
        FieldType.String => JsValue.TypeOf(value) == "string" ? value : JsValue.ToText(value),
        FieldType.Number => JsValue.TryToNumber(value, out double number) ? JsValue.FromNumber(number) : null,
        FieldType.Boolean => JsValue.TryToBoolean(value, out bool boolean) ? boolean : null,
        FieldType.Array => JsValue.TryToArray(value, out JArray array) ? array : null,
        _ => JsValue.TryToObject(value, out JObject json) ? json : null,
    };

    private static string WithArticle(FieldType type) => type is FieldType.Array or FieldType.Object
        ? $"an {WireNames.Of(type)}"
        : $"a {WireNames.Of(type)}";

    private static string Describe(JToken value) => value switch
    {
        JArray => "array",
        JObject => "object",
        _ => $"'{JsValue.ToText(value)}'",
    };
}
