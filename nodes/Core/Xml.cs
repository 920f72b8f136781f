using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;
using NodeHost.Nodes.Core.XmlDocuments;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Turns XML into JSON and JSON into XML.</summary>
[Node("n8n-nodes-base.xml", "XML", 1, Description = "Turns XML into JSON and JSON into XML.")]
public sealed class Xml : ItemNode<XmlParameters>
{
    public override ValueTask<ItemResult> RunAsync(XmlParameters parameters, ItemContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult<ItemResult>(parameters.Mode == XmlMode.JsonToXml
            ? new JObject { [parameters.DataPropertyName] = JsonToXml.Write(context.Item.Json, parameters.Options) }
            : Read(parameters, context.Item.Json));

    private static JObject Read(XmlParameters parameters, JObject json)
    {
        JToken? text = json[parameters.DataPropertyName];
        if (JsValue.IsNullish(text))
        {
            throw new NodeFailedException(Codes.UnreadableData, $"Item has no JSON property called \"{parameters.DataPropertyName}\"")
            {
                Hint = "Name the property that holds the XML. An XML file is turned into text by \"Extract from File\" first.",
                Parameter = "dataPropertyName",
            };
        }

        return new XmlToJson(parameters.Options).Read(JsValue.ToText(text)) as JObject ?? throw new NodeFailedException(
            Codes.UnreadableData, "The document holds text alone, which makes no item without its root element.")
        {
            Hint = "Switch on the option \"Explicit Root\".",
            Parameter = "options",
        };
    }
}

public sealed record XmlParameters
{
    [Parameter("Mode")] public XmlMode Mode { get; init; } = XmlMode.XmlToJson;

    [Parameter(Ignored = true)] public string XmlNotice { get; init; } = "";

    [Parameter("Property Name", Description = "The field that holds the XML, or that it is put in.")]
    public string DataPropertyName { get; init; } = "data";

    [Parameter("Options")] public XmlOptions Options { get; init; } = new();
}

public enum XmlMode
{
    [Option("JSON to XML", Value = "jsonToxml", Description = "Writes the item as XML.")] JsonToXml,
    [Option("XML to JSON", Description = "Reads a field of the item as XML.")] XmlToJson,
}
