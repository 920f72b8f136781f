using System.Buffers;
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Values;

/// <summary>Turns JSON values into another type by the rules that JavaScript and n8n's fields have for it.</summary>
internal static class JsValue
{
    private static readonly SearchValues<char> DecimalCharacters = SearchValues.Create("0123456789+-.eE");

    /// <summary>True for a value that is not there: undefined or null.</summary>
    public static bool IsNullish(JToken? value) => value is null || value.Type is JTokenType.Null or JTokenType.Undefined;

    /// <summary>The name of the value's type in messages.</summary>
    public static string TypeOf(JToken? value) => value?.Type switch
    {
        null or JTokenType.Undefined => "undefined",
        JTokenType.Null => "null",
        JTokenType.Object => "object",
        JTokenType.Array => "array",
        JTokenType.Boolean => "boolean",
        JTokenType.Integer or JTokenType.Float => "number",
        _ => "string",
    };

    /// <summary>The value as text; objects and arrays as JSON.</summary>
    public static string ToText(JToken? value) => value switch
    {
        null => "undefined",
        JContainer container => NodeJson.Write(container),
        { Type: JTokenType.Undefined } => "undefined",
        { Type: JTokenType.Null } => "null",
        { Type: JTokenType.Boolean } => value.Value<bool>() ? "true" : "false",
        { Type: JTokenType.Integer or JTokenType.Float } => NumberText((JValue)value),
        JValue { Value: DateTime date } => date.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        JValue { Value: DateTimeOffset date } => date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        _ => ((JValue)value).Value?.ToString() ?? "",
    };

    /// <summary>The number that a number, a boolean or a text with a number stands for; blank text is 0.</summary>
    public static bool TryToNumber(JToken value, out double number)
    {
        number = 0;
        switch (value.Type)
        {
            case JTokenType.Integer or JTokenType.Float:
                number = value.Value<double>();
                return true;
            case JTokenType.Boolean:
                number = value.Value<bool>() ? 1 : 0;
                return true;
            case JTokenType.String:
                return TryParseNumber(value.Value<string>()!.AsSpan().Trim(), out number);
            case JTokenType.Array when !value.HasValues:
                return true;
            default:
                return false;
        }
    }

    /// <summary>The boolean that <c>true</c>, <c>"false"</c>, 0, <c>"1"</c> and the like stand for.</summary>
    public static bool TryToBoolean(JToken value, out bool boolean)
    {
        boolean = false;
        if (value.Type == JTokenType.Boolean)
        {
            boolean = value.Value<bool>();
            return true;
        }

        if (value.Type == JTokenType.String && bool.TryParse(value.Value<string>(), out boolean))
            return true;
        bool isBlank = value.Type == JTokenType.String && string.IsNullOrWhiteSpace(value.Value<string>());
        if (value is JContainer || isBlank || !TryToNumber(value, out double number) || number is not (0 or 1))
            return false;
        boolean = number == 1;
        return true;
    }

    /// <summary>Whether JavaScript takes the value for true in a condition.</summary>
    public static bool IsTruthy(JToken? value) => value?.Type switch
    {
        null or JTokenType.Null or JTokenType.Undefined => false,
        JTokenType.Boolean => value.Value<bool>(),
        JTokenType.Integer or JTokenType.Float => value.Value<double>() is not 0 and not double.NaN,
        JTokenType.String => value.Value<string>()!.Length > 0,
        _ => true,
    };

    /// <summary>An array, or the array that a text of JSON holds.</summary>
    public static bool TryToArray(JToken value, out JArray array)
    {
        array = (value as JArray ?? ParseLoosely(value) as JArray)!;
        return array is not null;
    }

    /// <summary>An object, or the object that a text of JSON holds.</summary>
    public static bool TryToObject(JToken value, out JObject json)
    {
        json = (value as JObject ?? ParseLoosely(value) as JObject)!;
        return json is not null;
    }

    /// <summary>A number as JSON: whole ones as an integer, so that they compare and print as such.</summary>
    public static JValue FromNumber(double number) =>
        number == Math.Truncate(number) && Math.Abs(number) <= 9007199254740991 ? new JValue((long)number) : new JValue(number);

    private static string NumberText(JValue value) => value.Value is double or float or decimal
        ? JsNumber.Format(Convert.ToDouble(value.Value, CultureInfo.InvariantCulture))
        : Convert.ToString(value.Value, CultureInfo.InvariantCulture) ?? "";

    private static bool TryParseNumber(ReadOnlySpan<char> text, out double number)
    {
        number = 0;
        if (text.IsEmpty)
            return true;
        int radix = text.Length > 2 && text[0] == '0' ? char.ToLowerInvariant(text[1]) switch { 'x' => 16, 'o' => 8, 'b' => 2, _ => 10 } : 10;
        if (radix != 10)
            return TryParseDigits(text[2..], radix, out number);
        if (text is "Infinity" or "+Infinity" or "-Infinity")
        {
            number = text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
            return true;
        }

        // .NET also reads "∞" and "NaN", which are no numbers in JavaScript.
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return !text.ContainsAnyExcept(DecimalCharacters) && double.TryParse(text, Style, CultureInfo.InvariantCulture, out number);
    }

    private static bool TryParseDigits(ReadOnlySpan<char> digits, int radix, out double number)
    {
        number = 0;
        foreach (char c in digits)
        {
            int digit = char.IsAsciiHexDigit(c) ? Convert.ToInt32(c.ToString(), 16) : radix;
            if (digit >= radix)
                return false;
            number = (number * radix) + digit;
        }

        return true;
    }

    // JavaScript's own notation is taken too: names without quotes, single quotes, a comma at the end.
    private static JToken? ParseLoosely(JToken value)
    {
        if (value.Type != JTokenType.String)
            return null;
        try
        {
            using JsonTextReader reader = NodeJson.CreateReader(new StringReader(value.Value<string>()!));
            JToken token = JToken.ReadFrom(reader);
            return reader.Read() ? null : token;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
