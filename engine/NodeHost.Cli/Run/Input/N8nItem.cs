using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Cli.Run.Input;

/// <summary>An item in n8n's own form: <c>{"json":{…},"binary":{…}}</c>, as a run prints it.</summary>
internal static class N8nItem
{
    private static readonly HashSet<string> Members = ["json", "binary", "pairedItem", "error", "index"];

    public static bool IsOne(JObject value) =>
        value["json"] is JObject && value.Properties().All(member => Members.Contains(member.Name));

    /// <summary>The data and files of the item; where it came from means nothing in a new run.</summary>
    public static Item Read(JObject value, SourcePosition place)
    {
        var json = (JObject)value["json"]!;
        if (value["binary"] is not JObject { Count: > 0 } files)
            return Item.Of(json);
        return new Item { Json = json, Binary = files.Properties().ToDictionary(file => file.Name, file => ReadFile(file, place)) };
    }

    private static BinaryData ReadFile(JProperty file, SourcePosition place)
    {
        if (file.Value is not JObject description || description["data"] is not JValue { Value: string base64 })
            throw new InputException($"the file '{file.Name}' under \"binary\" has no \"data\": expected its content as base64 text", place);
        try
        {
            string mimeType = (description["mimeType"] as JValue)?.Value as string ?? "application/octet-stream";
            return BinaryData.FromBytes(Convert.FromBase64String(base64), mimeType, (description["fileName"] as JValue)?.Value as string);
        }
        catch (FormatException)
        {
            throw new InputException($"the \"data\" of the file '{file.Name}' is not base64", place);
        }
    }
}
