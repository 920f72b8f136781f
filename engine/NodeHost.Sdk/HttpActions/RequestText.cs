using System.Globalization;
using Newtonsoft.Json.Linq;

namespace NodeHost.Sdk;

/// <summary>Values of parameters as the text that a URL, a header or a form takes.</summary>
public static class RequestText
{
    /// <summary>
    /// A value as text: wire names of options, ISO 8601 for dates, JSON for what has parts. Nothing is escaped.
    /// </summary>
    public static string Of(object? value) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        double number => JsNumber.Format(number),
        Enum member => WireNames.Of(member),
        DateTimeOffset time => Moment(time),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        IJsonText json => NodeJson.Write(json.Json),
        JValue scalar => Of(scalar.Value),
        JToken json => NodeJson.Write(json),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>Escapes a value of a query; commas are left, so that lists stay readable in the logs of a server.</summary>
    public static string Escape(string text) => Uri.EscapeDataString(text).Replace("%2C", ",", StringComparison.Ordinal);

    /// <summary>
    /// The values of a list, from a list, a JSON array, the text of one, or values with commas. The latter are one text, as a comma
    /// may stand inside a value: <c>Groups($select=Id,Name),Forwards</c>.
    /// </summary>
    /// <param name="parameter">Wire name of the parameter, for messages.</param>
    /// <param name="value">What the workflow gave.</param>
    /// <exception cref="NodeFailedException">The value is no list.</exception>
    public static IReadOnlyList<string> List(string parameter, object value)
    {
        if (value is IJsonText json)
            value = json.Json;
        if (value is JValue { Value: string given })
            value = given;
        if (value is string text)
        {
            if (!text.TrimStart().StartsWith('['))
                return string.IsNullOrWhiteSpace(text) ? [] : [text.Trim()];
            value = Parse(parameter, text);
        }

        return value switch
        {
            JArray array when array.All(static element => element is JValue { Value: not null }) => [.. array.Select(static element => Of(element).Trim())],
            JValue { Value: not null } scalar => [Of(scalar)],
            System.Collections.IEnumerable elements and not JToken => [.. elements.Cast<object?>().Select(Of)],
            _ => throw new NodeFailedException(
                Codes.WrongJsonShape,
                $"{parameter} is not a list of values. Write values with commas or a JSON array of texts, as in [\"Id\", \"Name\"].")
            {
                Parameter = parameter,
            },
        };
    }

    /// <summary>The value as JSON; null for none.</summary>
    internal static JToken ToJson(object? value) => value switch
    {
        null => JValue.CreateNull(),
        JToken json => json,
        IJsonText text => text.Json,
        Enum or DateTimeOffset or Guid or DateOnly or TimeOnly => Of(value),
        _ => JToken.FromObject(value, NodeJson.Serializer),
    };

    private static string Moment(DateTimeOffset time) => time.ToString(
        time.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    private static JToken Parse(string parameter, string text)
    {
        try
        {
            return NodeJson.Parse(text);
        }
        catch (JsonTextException fault)
        {
            throw new NodeFailedException(Codes.MalformedJsonText, fault.Describe(), fault) { Parameter = parameter };
        }
    }
}
