using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Joins;

/// <summary>Whether JSON values are the same, type and value alike; the order of an object's members does not count.</summary>
internal static class JsonEquality
{
    /// <summary>True if both are the same; null stands for undefined, which is the same as nothing but itself.</summary>
    public static bool AreEqual(JToken? first, JToken? second)
    {
        if (ReferenceEquals(first, second))
            return true;
        string type = JsValue.TypeOf(first);
        if (type != JsValue.TypeOf(second))
            return false;
        return type switch
        {
            "number" => first!.Value<double>().Equals(second!.Value<double>()),
            "object" => AreEqual((JObject)first!, (JObject)second!),
            "array" => AreEqual((JArray)first!, (JArray)second!),
            "string" or "boolean" => JToken.DeepEquals(first, second),
            _ => true,
        };
    }

    /// <summary>A text that two values share exactly if they are the same.</summary>
    public static string KeyOf(JToken? value)
    {
        if (value is not JContainer)
            return ScalarKey(value);
        var text = new StringBuilder();
        Write(value, text);
        return text.ToString();
    }

    private static bool AreEqual(JObject first, JObject second)
    {
        if (first.Count != second.Count)
            return false;
        foreach (JProperty property in first.Properties())
        {
            if (!second.TryGetValue(property.Name, StringComparison.Ordinal, out JToken? other) || !AreEqual(property.Value, other))
                return false;
        }

        return true;
    }

    private static bool AreEqual(JArray first, JArray second)
    {
        if (first.Count != second.Count)
            return false;
        for (int i = 0; i < first.Count; i++)
        {
            if (!AreEqual(first[i], second[i]))
                return false;
        }

        return true;
    }

    // The first letter tells the type; it keeps 1 and "1" apart.
    private static string ScalarKey(JToken? value) => JsValue.TypeOf(value) switch
    {
        "string" => $"s{JsValue.ToText(value)}",
        "number" => $"n{value!.Value<double>().ToString("R", CultureInfo.InvariantCulture)}",
        "boolean" => value!.Value<bool>() ? "bt" : "bf",
        "null" => "0",
        _ => "u",
    };

    private static void Write(JToken value, StringBuilder text)
    {
        switch (value)
        {
            case JObject json:
                text.Append('{');
                foreach (JProperty property in json.Properties().OrderBy(static property => property.Name, StringComparer.Ordinal))
                {
                    WritePart(property.Name, text);
                    Write(property.Value, text);
                }

                text.Append('}');
                break;
            case JArray array:
                text.Append('[');
                foreach (JToken element in array)
                    Write(element, text);
                text.Append(']');
                break;
            default:
                WritePart(ScalarKey(value), text);
                break;
        }
    }

    // The length in front keeps parts apart, whatever they hold.
    private static void WritePart(string part, StringBuilder text) => text.Append(part.Length).Append(':').Append(part);
}
