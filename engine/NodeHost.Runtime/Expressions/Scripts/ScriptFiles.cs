using Jint;
using Jint.Native;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions.Scope;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary>The files of items as scripts meet them: a script holds an object with the <c>id</c> of a file, and gives it back.</summary>
internal sealed class ScriptFiles(Engine engine, NodeView node, ScriptBytes bytes, long largest)
{
    private Dictionary<string, BinaryData>? _known;

    private Dictionary<string, BinaryData> Known => _known ??= Index(node);

    /// <summary><c>getBinaryDataBuffer(itemIndex, name)</c>: the content of a file.</summary>
    public JsValue Read(JsValue[] arguments)
    {
        double index = arguments is [var first, ..] && first.IsNumber() ? first.AsNumber() : -1;
        if (arguments is not [_, var second, ..] || !(index >= 0 && index < node.Items.Count))
            throw Wrong($"getBinaryDataBuffer wants the index of an item, which is below {node.Items.Count} here, and the name of its file.");
        string name = second.IsString() ? second.AsString() : Text(second, "id") ?? "";
        if (!node.Items[(int)index].Binary.TryGetValue(name, out BinaryData? file) && !Known.TryGetValue(name, out file))
            throw Wrong($"This operation expects the node's input data to contain a binary file '{name}', but none was found [item {index}]");
        return bytes.Give(Content(file));
    }

    /// <summary><c>prepareBinaryData(buffer, fileName, mimeType)</c>: a file that can be returned in an item's <c>binary</c>.</summary>
    public JsValue Prepare(JsValue[] arguments)
    {
        byte[] content = arguments is [var first, ..]
            ? first.IsString() ? bytes.Encode(first.AsString(), "utf8") : bytes.Take(first).ToArray()
            : throw Wrong("prepareBinaryData wants a Buffer, and may have a file name and a MIME type.");
        string? fileName = arguments.Length > 1 && arguments[1].IsString() ? arguments[1].AsString() : null;
        string mimeType = arguments.Length > 2 && arguments[2].IsString() ? arguments[2].AsString() : MediaTypes.Of(fileName, content);
        BinaryData file = BinaryData.FromBytes(content, mimeType, fileName);
        Known.Add(file.Id, file);
        return ItemObjects.BinaryOf(engine, Item.Of([]) with { Binary = new Dictionary<string, BinaryData> { ["file"] = file } }).Get("file");
    }

    /// <summary>The file that an object of a script stands for: a known one by its id, or a new one by its base64 data; null if it stands for none.</summary>
    public BinaryData? Find(JToken reference)
    {
        if (Text(reference, "id") is { } id && Known.TryGetValue(id, out BinaryData? known))
            return Described(known, reference);
        return Text(reference, "data") is { } base64 && TryDecode(base64, out byte[] content)
            ? BinaryData.FromBytes(content, Text(reference, "mimeType") ?? "text/plain", Text(reference, "fileName"))
            : null;
    }

    // A script may give a file another name or type.
    private BinaryData Described(BinaryData file, JToken reference)
    {
        string mimeType = Text(reference, "mimeType") ?? file.MimeType;
        string? fileName = Text(reference, "fileName") ?? file.FileName;
        return mimeType == file.MimeType && fileName == file.FileName ? file : file.As(mimeType, fileName);
    }

    private byte[] Content(BinaryData file)
    {
        if (file.Size > largest)
            throw new ExpressionException(Codes.ScriptMemory, $"The file has {file.Size} bytes; a script may read at most {largest}.");
        byte[] content = new byte[file.Size];
        using Stream stream = file.OpenRead();
        stream.ReadExactly(content);
        return content;
    }

    private static string? Text(JsValue value, string name) => value.IsObject() && value.Get(name) is { } member && member.IsString() ? member.AsString() : null;

    private static string? Text(JToken reference, string name) =>
        reference is JObject json && json[name] is { Type: JTokenType.String } text ? text.Value<string>() : null;

    private static bool TryDecode(string base64, out byte[] content)
    {
        content = new byte[base64.Length];
        bool isBase64 = Convert.TryFromBase64String(base64, content, out int length);
        content = content[..length];
        return isBase64;
    }

    private static Dictionary<string, BinaryData> Index(NodeView node)
    {
        var byId = new Dictionary<string, BinaryData>(StringComparer.Ordinal);
        foreach (BinaryData file in node.Inputs.SelectMany(static items => items).SelectMany(static item => item.Binary.Values))
            byId[file.Id] = file;
        return byId;
    }

    private static ExpressionException Wrong(string message) => new(Codes.ScriptFailed, message);
}
