using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.XmlDocuments;

/// <summary>Reads XML as JSON. Names keep their prefixes. A document type is passed over: what it declares or points to is not read, so its entities do not exist.</summary>
internal sealed partial class XmlToJson(XmlOptions options)
{
    /// <summary>The document: an object, or text where the root element is left out and holds text alone.</summary>
    /// <exception cref="NodeFailedException">The text is not well-formed XML, has entities of its own, or is nested too deeply.</exception>
    public JToken Read(string text)
    {
        // The reader of old is the one that can leave namespaces alone: prefixes without a declaration are common.
        using var reader = new XmlTextReader(new StringReader(text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n')))
        {
            DtdProcessing = DtdProcessing.Ignore,
            EntityHandling = EntityHandling.ExpandEntities,
            Namespaces = false,
            XmlResolver = null,
        };
        try
        {
            return ReadDocument(reader);
        }
        catch (XmlException fault)
        {
            throw new NodeFailedException(Codes.UnreadableData, $"The XML cannot be read: {fault.Message}", fault)
            {
                Hint = fault.Message.Contains("undeclared entity", StringComparison.Ordinal)
                    ? "What a document type declares is not read, since it can make a small text huge and read files. Write the characters themselves, or a number such as &#160;."
                    : null,
                Parameter = "dataPropertyName",
            };
        }
    }

    private JToken ReadDocument(XmlTextReader reader)
    {
        var open = new Stack<Element>();
        JToken? document = null;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (open.Count >= NodeJson.MaxDepth)
                        throw new XmlException($"Elements are nested more than {NodeJson.MaxDepth} deep.", null, reader.LineNumber, reader.LinePosition);
                    bool isEmpty = reader.IsEmptyElement;
                    open.Push(Open(reader));
                    if (isEmpty)
                        document = Close(open) ?? document;
                    break;
                case XmlNodeType.EndElement:
                    document = Close(open) ?? document;
                    break;
                case XmlNodeType.CDATA:
                    open.Peek().HasCdata = true;
                    open.Peek().Text.Append(reader.Value);
                    break;
                case XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when open.Count > 0:
                    open.Peek().Text.Append(reader.Value);
                    break;
            }
        }

        return document ?? throw new XmlException("Root element is missing.");
    }

    private Element Open(XmlTextReader reader)
    {
        var element = new Element(options.NormalizeTags ? reader.Name.ToLowerInvariant() : reader.Name);
        if (options.IgnoreAttrs || !reader.HasAttributes)
            return element;
        JObject target = element.Fields;
        if (!options.MergeAttrs)
            element.Fields[options.Attrkey] = target = [];
        while (reader.MoveToNextAttribute())
        {
            if (options.MergeAttrs)
                Add(target, reader.Name, reader.Value);
            else
                target[reader.Name] = reader.Value;
        }

        reader.MoveToElement();
        return element;
    }

    // Puts the element into its parent; the root is the document.
    private JToken? Close(Stack<Element> open)
    {
        Element element = open.Pop();
        JToken value = ValueOf(element);
        if (open.TryPeek(out Element? parent))
        {
            Add(parent.Fields, element.Name, value);
            return null;
        }

        return options.ExplicitRoot ? new JObject { [element.Name] = value } : value;
    }

    private JToken ValueOf(Element element)
    {
        string text = element.Text.ToString();
        if (string.IsNullOrWhiteSpace(text) && !element.HasCdata)
            return element.Fields.Count > 0 ? element.Fields : text;
        if (options.Trim)
            text = text.Trim();
        if (options.Normalize)
            text = Blanks().Replace(text, " ").Trim();
        if (element.Fields.Count == 0)
            return text;
        element.Fields.AddFirst(new JProperty(options.Charkey, text));
        return element.Fields;
    }

    private void Add(JObject fields, string name, JToken value)
    {
        if (fields[name] is not { } known)
            fields[name] = options.ExplicitArray ? new JArray(value) : value;
        else if (known is JArray several)
            several.Add(value);
        else
            fields[name] = new JArray(known, value);
    }

    // Linear over texts of any size, so without a time limit.
    [GeneratedRegex(@"\s{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    private sealed class Element(string name)
    {
        public string Name => name;

        public JObject Fields { get; } = [];

        public StringBuilder Text { get; } = new();

        public bool HasCdata { get; set; }
    }
}
