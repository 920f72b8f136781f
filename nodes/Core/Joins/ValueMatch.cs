using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Joins;

/// <summary>
/// Tells whether two values count as the same, and gives each a key by which candidates are found: values that are the same
/// have the same key. Without tolerance the reverse holds too; with it, a key only names candidates.
/// </summary>
/// <param name="isFuzzy">True to tolerate small differences of type: <c>3</c> and <c>"3"</c>, <c>null</c> and <c>""</c>.</param>
/// <param name="nullIsZero">True where null and 0 count as the same then.</param>
internal sealed class ValueMatch(bool isFuzzy, bool nullIsZero)
{
    private const string Empty = "0";
    private const string One = "1";

    /// <summary>Whether small differences of type are tolerated.</summary>
    public bool IsFuzzy => isFuzzy;

    /// <summary>Whether two values count as the same; null stands for undefined.</summary>
    public bool AreSame(JToken? first, JToken? second)
    {
        if (!isFuzzy)
            return JsonEquality.AreEqual(first, second);
        string firstType = KindOf(first);
        string secondType = KindOf(second);
        if (firstType == secondType)
            return JsonEquality.AreEqual(first, second);
        if (nullIsZero && (IsNullAndZero(first, second) || IsNullAndZero(second, first)))
            return true;
        if (IsBlank(first) && IsBlank(second))
            return true;
        return IsSameAcrossTypes(first, firstType, second, secondType) || IsSameAcrossTypes(second, secondType, first, firstType);
    }

    /// <summary>The key of a value; null stands for undefined.</summary>
    public string KeyOf(JToken? value)
    {
        if (!isFuzzy)
            return JsonEquality.KeyOf(value);
        // Blank values, 0 and false are the same as one another in steps, and so are 1 and true.
        if (IsBlank(value))
            return Empty;
        return KindOf(value) switch
        {
            "boolean" => value!.Value<bool>() ? One : Empty,
            "string" => TextKey(value!.Value<string>()!),
            "number" => JsValue.ToText(value),
            _ => JsonEquality.KeyOf(value),
        };
    }

    private static string TextKey(string text)
    {
        if (text.Equals("true", StringComparison.OrdinalIgnoreCase))
            return One;
        if (text.Equals("false", StringComparison.OrdinalIgnoreCase))
            return Empty;
        return ParseContainer(text) switch
        {
            null => text,
            JArray { Count: 0 } => Empty,
            var container => JsonEquality.KeyOf(container),
        };
    }

    private static bool IsSameAcrossTypes(JToken? value, string type, JToken? other, string otherType) => (type, otherType) switch
    {
        ("number", "string") => JsValue.ToText(value) == other!.Value<string>(),
        ("boolean", "number") => other!.Value<double>() == (value!.Value<bool>() ? 1 : 0),
        ("boolean", "string") => IsBooleanText(other!.Value<string>()!, value!.Value<bool>()),
        ("object", "string") => ParseContainer(other!.Value<string>()!) is { } container && JsonEquality.AreEqual(value, container),
        _ => false,
    };

    private static bool IsBooleanText(string text, bool value) =>
        text == (value ? "1" : "0") || text.Equals(value ? "true" : "false", StringComparison.OrdinalIgnoreCase);

    // JavaScript's typeof, with null apart.
    private static string KindOf(JToken? value) => JsValue.TypeOf(value) is var type && type == "array" ? "object" : type;

    private static bool IsNullAndZero(JToken? value, JToken? other) =>
        value?.Type == JTokenType.Null && (other is JValue { Value: "0" } || (JsValue.TypeOf(other) == "number" && other!.Value<double>() == 0));

    private static bool IsBlank(JToken? value) => JsValue.IsNullish(value) || value is JValue { Value: "" } or JArray { Count: 0 };

    private static JContainer? ParseContainer(string text)
    {
        if (text.AsSpan().TrimStart() is not ['{' or '[', ..])
            return null;
        try
        {
            return NodeJson.Parse(text) as JContainer;
        }
        catch (JsonTextException)
        {
            return null;
        }
    }
}
