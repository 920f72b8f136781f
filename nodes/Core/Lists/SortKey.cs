using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;

namespace NodeHost.Nodes.Core.Lists;

/// <summary>A value prepared for comparison as JavaScript's <c>&lt;</c> and <c>&gt;</c> compare: texts with texts, everything else as numbers.</summary>
internal readonly record struct SortKey
{
    private readonly string? _text;
    private readonly double _number;

    private SortKey(string? text, double number)
    {
        _text = text;
        _number = number;
    }

    /// <summary>Prepares a value.</summary>
    /// <param name="value">The value; null if there is none.</param>
    /// <param name="ignoresCase">True to take upper and lower case for the same.</param>
    public static SortKey Of(JToken? value, bool ignoresCase)
    {
        if (value is null or { Type: JTokenType.Undefined })
            return new SortKey(null, double.NaN);
        if (value.Type == JTokenType.Null)
            return new SortKey(null, 0);
        double number = JsValue.TryToNumber(value, out double known) ? known : double.NaN;
        if (value.Type is JTokenType.Integer or JTokenType.Float or JTokenType.Boolean)
            return new SortKey(null, number);
        string text = value is JObject ? "[object Object]" : JsValue.ToText(value);
        return new SortKey(ignoresCase ? text.ToLowerInvariant() : text, number);
    }

    /// <summary>Below, above or neither: values that cannot be compared count as equal.</summary>
    public int CompareTo(SortKey other)
    {
        if (_text is not null && other._text is not null)
            return string.CompareOrdinal(_text, other._text);
        return _number < other._number ? -1 : _number > other._number ? 1 : 0;
    }
}
