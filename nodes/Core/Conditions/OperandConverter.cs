using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Conditions;

/// <summary>Holds the two sides of a condition against its type.</summary>
/// <param name="loose">True to convert a value of another type, false to refuse it.</param>
/// <param name="version">Version of the filter format.</param>
/// <param name="zone">The zone of dates without an offset.</param>
internal sealed class OperandConverter(bool loose, int version, TimeZoneInfo zone)
{
    /// <summary>The value as the type; what is not there stays so.</summary>
    /// <exception cref="NodeFailedException">The value has another type, or cannot be converted to it.</exception>
    public JToken? Convert(JToken? value, FilterType type, string place)
    {
        if (type == FilterType.Any || value is null || JsValue.IsNullish(value))
            return value;
        JToken? converted = loose ? ConvertLoosely(value, type) : IsOf(value, type) ? value : null;
        return converted ?? throw WrongType(value, type, place);
    }

    private bool IsOf(JToken value, FilterType type) => type switch
    {
        FilterType.String => JsValue.TypeOf(value) == "string",
        FilterType.Number => JsValue.TypeOf(value) == "number",
        FilterType.Boolean => value.Type == JTokenType.Boolean,
        FilterType.DateTime => DateText.TryParse(value, zone, out _),
        FilterType.Array => value is JArray,
        _ => value is JObject,
    };

    private JToken? ConvertLoosely(JToken value, FilterType type)
    {
        switch (type)
        {
            case FilterType.String:
                return JsValue.TypeOf(value) == "string" ? value : JsValue.ToText(value);
            case FilterType.Number:
                // Blank text and an empty list are no number, rather than the 0 that JavaScript makes of them.
                if (IsBlank(value))
                    return JValue.CreateUndefined();
                return JsValue.TryToNumber(value, out double number) ? new JValue(number) : null;
            case FilterType.Boolean:
                return version >= 2 && JsValue.TryToBoolean(value, out bool boolean) ? boolean : JsValue.IsTruthy(value);
            case FilterType.DateTime:
                return DateText.TryParse(value, zone, out _) ? value : null;
            case FilterType.Array:
                return JsValue.TryToArray(value, out JArray array) ? array : null;
            default:
                return JsValue.TryToObject(value, out JObject json) ? json : null;
        }
    }

    private static bool IsBlank(JToken value) =>
        value is JArray { Count: 0 } || (value.Type == JTokenType.String && string.IsNullOrWhiteSpace(value.Value<string>()));

    private NodeFailedException WrongType(JToken value, FilterType type, string place)
    {
        string text = JsValue.ToText(value);
        string found = JsValue.TypeOf(value);
        string expected = WithArticle(WireNames.Of(type));
        string message = loose
            ? $"Conversion error: the {found} '{text}' can't be converted to {expected} {place}"
            : $"Wrong type: '{text}' is {WithArticle(found)} but was expecting {expected} {place}";
        string hint = loose
            ? "Compare by another type, or convert the value in an expression."
            : "Switch on \"Convert types where required\", compare by another type, or convert the value in an expression.";
        return new NodeFailedException(Codes.WrongParameterType, message) { Parameter = "conditions", Hint = hint };
    }

    private static string WithArticle(string type) => type[0] is 'a' or 'o' or 'u' ? $"an {type}" : $"a {type}";
}
