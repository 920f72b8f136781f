using System.Text;
using NodeHost.Sdk;

namespace NodeHost.Tests.Nodes.Core;

/// <summary>Items with files, and what is in their files.</summary>
internal static class FileItems
{
    public static Item With(string content, string mimeType = "text/plain", string? name = null, string json = "{}") =>
        With(Encoding.UTF8.GetBytes(content), mimeType, name, json);

    public static Item With(byte[] content, string mimeType = "application/octet-stream", string? name = null, string json = "{}") =>
        Item.Of((Newtonsoft.Json.Linq.JObject)NodeJson.Parse(json)).WithFile("data", BinaryData.FromBytes(content, mimeType, name));

    public static byte[] Content(BinaryData file)
    {
        using var bytes = new MemoryStream();
        using Stream content = file.OpenRead();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    public static string Text(BinaryData file) => Encoding.UTF8.GetString(Content(file));

    public static string Json(IEnumerable<Item> items) => string.Join('|', items.Select(static item => NodeJson.Write(item.Json)));

    public static string Json(BatchResult result) => Json(result.Outputs[0] ?? []);
}
