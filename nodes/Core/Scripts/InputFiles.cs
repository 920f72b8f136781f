using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Scripts;

/// <summary>The files of a node's input, to be found again when a script returns them.</summary>
internal sealed class InputFiles(IReadOnlyList<IReadOnlyList<Item>> inputs)
{
    private readonly Lazy<Dictionary<string, BinaryData>> _byId = new(() => Index(inputs));

    /// <summary>The file that an object of a script stands for: one of the input by its id, or a new one by its base64 data.</summary>
    /// <exception cref="NodeFailedException">The object stands for no file.</exception>
    public BinaryData Find(string name, JToken reference, int itemIndex)
    {
        if (Text(reference, "id") is { } id && _byId.Value.TryGetValue(id, out BinaryData? known))
            return known;
        if (Text(reference, "data") is { } base64 && TryDecode(base64, out byte[] content))
            return BinaryData.FromBytes(content, Text(reference, "mimeType") ?? "text/plain", Text(reference, "fileName"));
        throw new NodeFailedException(
            Codes.ScriptFailed,
            $"The binary property '{name}' stands for no file [item {itemIndex}]. Pass on an entry of an input item's " +
            "\"binary\", or give an object with \"data\" (base64), \"mimeType\" and \"fileName\".");
    }

    private static string? Text(JToken reference, string name) =>
        reference is JObject json && json[name] is { Type: JTokenType.String } text ? text.Value<string>() : null;

    private static bool TryDecode(string base64, out byte[] content)
    {
        content = new byte[base64.Length];
        bool isBase64 = Convert.TryFromBase64String(base64, content, out int length);
        content = content[..length];
        return isBase64;
    }

    private static Dictionary<string, BinaryData> Index(IReadOnlyList<IReadOnlyList<Item>> inputs)
    {
        var byId = new Dictionary<string, BinaryData>(StringComparer.Ordinal);
        foreach (BinaryData file in inputs.SelectMany(static items => items).SelectMany(static item => item.Binary.Values))
            byId[file.Id] = file;
        return byId;
    }
}
