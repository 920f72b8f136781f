using System.Text;
using System.Xml;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.XmlDocuments;

/// <summary>Writes JSON as XML: fields are elements, arrays are elements again and again, two fields stand for attributes and text.</summary>
internal sealed class JsonToXml
{
    private const string DefaultRoot = "root";

    private readonly XmlOptions _options;
    private readonly StringBuilder _text = new();

    private JsonToXml(XmlOptions options) => _options = options;

    /// <summary>The XML of an item.</summary>
    /// <exception cref="NodeFailedException">A name or character is one that XML cannot have.</exception>
    public static string Write(JObject json, XmlOptions options)
    {
        var writer = new JsonToXml(options);
        if (!options.Headless)
            writer._text.Append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        // An item with one field is that element already.
        bool hasOwnRoot = json.Count == 1 && options.RootName == DefaultRoot;
        JProperty? only = hasOwnRoot ? json.Properties().First() : null;
        writer.WriteElement(only?.Name ?? options.RootName, only?.Value ?? json, depth: 0, inline: false);
        return writer._text.ToString();
    }

    private void WriteElement(string name, JToken value, int depth, bool inline)
    {
        Indent(depth, inline);
        _text.Append('<').Append(CheckName(name));
        List<(string? Name, JToken Value)> children = Children(value);
        if (value is JObject json && json[_options.Attrkey] is JObject attributes)
        {
            foreach (JProperty attribute in attributes.Properties())
                _text.Append(' ').Append(CheckName(attribute.Name)).Append("=\"").Append(EscapeAttribute(TextOf(attribute.Value))).Append('"');
        }

        if (children.TrueForAll(child => child.Name is null && TextOf(child.Value).Length == 0))
        {
            _text.Append("/>");
            return;
        }

        _text.Append('>');
        // Blanks beside text would become part of it.
        bool holdsText = children.Exists(child => child.Name is null);
        foreach ((string? childName, JToken child) in children)
        {
            if (childName is null)
                WriteText(TextOf(child));
            else
                WriteElement(childName, child, depth + 1, inline || holdsText);
        }

        if (!holdsText)
            Indent(depth, inline);
        _text.Append("</").Append(name).Append('>');
    }

    // Text has no name.
    private List<(string? Name, JToken Value)> Children(JToken value)
    {
        var children = new List<(string?, JToken)>();
        switch (value)
        {
            case JArray array:
                foreach (JToken element in array)
                    children.AddRange(element is JObject ? Children(element) : []);
                break;
            case JObject json:
                foreach (JProperty property in json.Properties().Where(property => property.Name != _options.Attrkey))
                {
                    if (property.Name == _options.Charkey)
                        children.Add((null, property.Value));
                    else if (property.Value is JArray several)
                        children.AddRange(several.Select(element => ((string?)property.Name, element)));
                    else
                        children.Add((property.Name, property.Value));
                }

                break;
            case not null when !JsValue.IsNullish(value):
                children.Add((null, value));
                break;
        }

        return children;
    }

    private void WriteText(string text)
    {
        CheckCharacters(text);
        if (_options.Cdata && text.AsSpan().IndexOfAny('&', '<', '>') >= 0)
            _text.Append("<![CDATA[").Append(text.Replace("]]>", "]]]]><![CDATA[>", StringComparison.Ordinal)).Append("]]>");
        else
            _text.Append(EscapeText(text));
    }

    private void Indent(int depth, bool inline)
    {
        if (!inline && _text.Length > 0 && _text[^1] != '\n')
            _text.Append('\n');
        if (!inline)
            _text.Append(' ', depth * 2);
    }

    private static string TextOf(JToken value) => JsValue.IsNullish(value) ? "" : JsValue.ToText(value);

    private static string EscapeText(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\r", "&#xD;", StringComparison.Ordinal);

    private static string EscapeAttribute(string text)
    {
        CheckCharacters(text);
        return text
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("\t", "&#x9;", StringComparison.Ordinal)
            .Replace("\n", "&#xA;", StringComparison.Ordinal)
            .Replace("\r", "&#xD;", StringComparison.Ordinal);
    }

    private static string CheckName(string name)
    {
        try
        {
            return XmlConvert.VerifyName(name);
        }
        catch (Exception fault) when (fault is XmlException or ArgumentException)
        {
            throw new NodeFailedException(Codes.UnreadableData, $"\"{name}\" cannot be the name of an element or attribute of XML.", fault)
            {
                Hint = "A name begins with a letter or _ and has no blanks. Rename the field before, for example with \"Rename Keys\".",
            };
        }
    }

    private static void CheckCharacters(string text)
    {
        try
        {
            XmlConvert.VerifyXmlChars(text);
        }
        catch (XmlException fault)
        {
            throw new NodeFailedException(Codes.UnreadableData, $"A text has a character that XML cannot hold: {fault.Message}", fault)
            {
                Hint = "Take control characters out of the text before.",
            };
        }
    }
}
