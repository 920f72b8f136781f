using System.Globalization;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>Values as text in the URL of an OData request.</summary>
internal static class ODataText
{
    /// <summary>A value as a key in a path: numbers bare, texts in single quotes with quotes inside doubled; escaped.</summary>
    public static string Literal(object value) => value is string or Enum or JToken
        ? $"'{Uri.EscapeDataString(Plain(value).Replace("'", "''", StringComparison.Ordinal))}'"
        : Uri.EscapeDataString(Plain(value));

    /// <summary>A value as it stands in a query or header.</summary>
    public static string Plain(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        double number => JsNumber.Format(number),
        Enum member => WireNames.Of(member),
        DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>Escapes a query value; commas are left, so that lists stay readable in logs of the PBX.</summary>
    public static string Escape(string text) => Uri.EscapeDataString(text).Replace("%2C", ",", StringComparison.Ordinal);

    /// <summary>Names with commas between them, from a JSON array, the text of one, or names with commas.</summary>
    /// <param name="parameter">Wire name of the parameter, for messages.</param>
    /// <param name="value">What the workflow gave.</param>
    /// <exception cref="NodeFailedException">The value is no list of names.</exception>
    public static string List(string parameter, object value)
    {
        if (value is JValue { Value: string given })
            value = given;
        if (value is string text)
        {
            if (!text.TrimStart().StartsWith('['))
                return text.Trim();
            value = Parse(parameter, text);
        }

        if (value is JArray array && array.All(name => name.Type == JTokenType.String))
            return string.Join(',', array.Select(name => ((string?)name)!.Trim()));
        throw new NodeFailedException(
            Codes.WrongJsonShape,
            $"{parameter} is not a list of names. Write names with commas or a JSON array of texts, as in [\"Id\", \"Name\"].")
        {
            Parameter = parameter,
        };
    }

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
