using System.Globalization;
using Newtonsoft.Json.Linq;

namespace NodeHost.Runtime.Catalog;

/// <summary>Holds single values of JSON against a type, as an API does: a number as text is no number.</summary>
internal static class ScalarJson
{
    /// <summary>True if the value is one of the type.</summary>
    public static bool Fits(JToken json, ParameterType type) => type.Kind switch
    {
        ParameterKind.Text or ParameterKind.Secret => IsText(json) && (type.ValueType != typeof(Guid) || Guid.TryParse(TextOf((JValue)json), out _)),
        ParameterKind.Boolean => json.Type == JTokenType.Boolean,
        ParameterKind.Number => json.Type is JTokenType.Integer or JTokenType.Float && FitsNumber((JValue)json, type.ValueType),
        ParameterKind.DateTime => IsText(json) && IsoTime.Read(TextOf((JValue)json), type.ValueType) is not null,
        _ => true,
    };

    /// <summary>The text of a value that is not a number; dates in ISO 8601.</summary>
    public static string TextOf(JValue value) => value.Value switch
    {
        string text => text,
        DateTime time => time.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>True for text and for what JSON writes as text.</summary>
    public static bool IsText(JToken json) =>
        json.Type is JTokenType.String or JTokenType.Date or JTokenType.Guid or JTokenType.Uri or JTokenType.TimeSpan;

    private static bool FitsNumber(JValue json, Type type) =>
        NumberRange.Of(type)!.IsWhole ? NumberRange.Convert(json.Value!, type) is not null : json.Value is not double value || double.IsFinite(value);
}
