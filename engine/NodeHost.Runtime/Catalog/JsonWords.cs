using System.Globalization;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>Words for what was found in JSON and what was expected there.</summary>
internal static class JsonWords
{
    private const int LongestExcerpt = 40;

    /// <summary>A value as a noun: <c>the text 'yes'</c>, <c>an object</c>, <c>null</c>.</summary>
    public static string Found(JToken json) => json.Type switch
    {
        JTokenType.Object => "an object",
        JTokenType.Array => "an array",
        JTokenType.Null or JTokenType.Undefined => "null",
        JTokenType.Boolean => json.Value<bool>() ? "true" : "false",
        JTokenType.Integer or JTokenType.Float => $"the number {NodeJson.Write(json)}",
        _ => Convert.ToString(((JValue)json).Value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? $"the text '{Shorten(text)}'" : "empty text",
    };

    /// <summary>What a type takes, as a noun.</summary>
    public static string Expected(ParameterType type) => type.Kind switch
    {
        ParameterKind.Text when type.ValueType == typeof(Guid) => "a GUID such as 6f9619ff-8b86-d011-b42d-00cf4fc964ff",
        ParameterKind.Text or ParameterKind.Secret => "text",
        ParameterKind.Number => NumberRange.Of(type.ValueType)!.Expected,
        ParameterKind.Boolean => "true or false",
        ParameterKind.DateTime => IsoTime.Expected(type.ValueType),
        ParameterKind.Option => $"one of {Choices(WireNames.AllOf(type.ValueType))}",
        ParameterKind.List => "an array",
        ParameterKind.Any when type.ValueType == typeof(JArray) => "an array",
        ParameterKind.Any when type.ValueType == typeof(JObject) => "an object",
        ParameterKind.Any => "any JSON value",
        ParameterKind.Record => $"an object with the fields of {type.ValueType.Name}",
        _ => Expected(ParameterType.Of(type.ValueType) ?? new ParameterType(ParameterKind.Any, typeof(JToken), true)),
    };

    /// <summary>That a value is none of the allowed ones, and which are nearest.</summary>
    public static string NotAnOption(string value, IReadOnlyList<string> allowed)
    {
        IReadOnlyList<string> near = NearestName.Find(value, allowed);
        string hint = near.Count == 0 ? "" : $" Did you mean {string.Join(" or ", near.Select(known => $"'{known}'"))}?";
        return $"'{Shorten(value)}' is not one of {Choices(allowed)}.{hint}";
    }

    private static string Choices(IReadOnlyList<string> allowed) => string.Join(", ", allowed);

    private static string Shorten(string text)
    {
        string line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestExcerpt ? line : $"{line[..LongestExcerpt]}…";
    }
}
