using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;

namespace NodeHost.Nodes.Core.Lists;

/// <summary>A value prepared for comparison as JavaScript's <c>&lt;</c> compares: texts with texts, everything else as numbers.</summary>
internal readonly record struct SortKey
{
    private readonly JTokenType _type;
    private readonly string? _text;
    private readonly double _number;

    private SortKey(JTokenType type, string? text, double number)
    {
        _type = type;
        _text = text;
        _number = number;
    }

    /// <summary>Prepares a value.</summary>
    /// <param name="value">The value; null if there is none.</param>
    /// <param name="ignoresCase">True to take upper and lower case for the same.</param>
    public static SortKey Of(JToken? value, bool ignoresCase)
    {
        if (value is null or { Type: JTokenType.Undefined })
            return new SortKey(JTokenType.Undefined, null, double.NaN);
        double number = value.Type == JTokenType.Null ? 0 : JsValue.TryToNumber(value, out double known) ? known : double.NaN;
        switch (value.Type)
        {
            case JTokenType.Null or JTokenType.Boolean:
                return new SortKey(value.Type, null, number);
            case JTokenType.Integer or JTokenType.Float:
                return new SortKey(JTokenType.Float, null, number);
            case JTokenType.Object or JTokenType.Array:
                return new SortKey(value.Type, JsonKey.Of(value), number);
            default:
                string text = JsValue.ToText(value);
                return new SortKey(JTokenType.String, ignoresCase ? text.ToLowerInvariant() : text, number);
        }
    }

    /// <summary>Whether it comes before the other; false also where the two cannot be compared.</summary>
    public bool IsBelow(SortKey other) => _type == JTokenType.String && other._type == JTokenType.String
        ? string.CompareOrdinal(_text, other._text) < 0
        : _number < other._number;

    /// <summary>
    /// Below, equal or above. As in n8n, of two values that are different and cannot be compared each is above the other.
    /// </summary>
    public int CompareTo(SortKey other) => Equals(other) ? 0 : IsBelow(other) ? -1 : 1;
}
