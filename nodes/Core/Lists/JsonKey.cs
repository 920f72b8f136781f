using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;

namespace NodeHost.Nodes.Core.Lists;

/// <summary>A text that two JSON values share exactly if they are equal, whatever the order of their members, so that they can be hashed.</summary>
internal static class JsonKey
{
    /// <summary>The key of a value; a missing one differs from null, and a text from the number it shows.</summary>
    public static string Of(JToken? value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    /// <summary>Adds the key of a value to those of others.</summary>
    public static void Append(StringBuilder text, JToken? value)
    {
        switch (value)
        {
            case null or { Type: JTokenType.Undefined }:
                text.Append('u');
                break;
            case JObject json:
                text.Append('{');
                foreach (JProperty property in json.Properties().OrderBy(static property => property.Name, StringComparer.Ordinal))
                {
                    AppendText(text, property.Name);
                    Append(text, property.Value);
                }

                text.Append('}');
                break;
            case JArray array:
                text.Append('[');
                foreach (JToken element in array)
                    Append(text, element);
                text.Append(']');
                break;
            case { Type: JTokenType.Null or JTokenType.Boolean or JTokenType.Integer or JTokenType.Float }:
                text.Append(JsValue.ToText(value)).Append(';');
                break;
            default:
                AppendText(text, JsValue.ToText(value));
                break;
        }
    }

    // The length in front keeps a text from looking like what stands around it.
    private static void AppendText(StringBuilder text, string value) =>
        text.Append('\'').Append(value.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(value);
}
