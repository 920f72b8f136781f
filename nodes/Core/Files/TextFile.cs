using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Files;

/// <summary>Text and JSON in files of items.</summary>
internal static class TextFile
{
    private const long LargestText = 256L << 20;

    /// <summary>The whole content as text.</summary>
    /// <exception cref="NodeFailedException">The file is too large for a text, or the encoding is unknown.</exception>
    public static async Task<string> ReadAsync(BinaryData file, string encoding, bool stripsMark, CancellationToken cancellationToken)
    {
        Encoding known = TextEncodings.Of(encoding, "encoding");
        string text = known.GetString(await file.ReadAllAsync(LargestText, cancellationToken));
        return stripsMark ? TextEncodings.WithoutMark(text) : text;
    }

    /// <summary>The whole content as base64.</summary>
    /// <exception cref="NodeFailedException">The file is too large for a text.</exception>
    public static async Task<string> ReadBase64Async(BinaryData file, CancellationToken cancellationToken) =>
        Convert.ToBase64String(await file.ReadAllAsync(LargestText, cancellationToken));

    /// <summary>A file of text.</summary>
    public static BinaryData Create(string text, string encoding, bool addsMark, string mimeType, string fileName)
    {
        Encoding known = TextEncodings.Of(encoding, "encoding");
        bool isUnicode = known is UTF8Encoding or UnicodeEncoding or UTF32Encoding;
        return BinaryData.FromBytes(known.GetBytes(addsMark && isUnicode ? "\uFEFF" + text : text), mimeType, fileName);
    }

    /// <summary>A file of what a base64 text holds. Line breaks and a leading <c>data:…;base64,</c> are passed over, as is the alphabet for URLs.</summary>
    /// <exception cref="NodeFailedException">The text is not base64.</exception>
    public static async Task<BinaryData> FromBase64Async(NodeContext context, string text, string? fileName, string? mimeType, string parameter, CancellationToken cancellationToken)
    {
        int comma = text.StartsWith("data:", StringComparison.Ordinal) ? text.IndexOf(',', StringComparison.Ordinal) + 1 : 0;
        string plain = text[comma..].Replace('-', '+').Replace('_', '/').Trim().TrimEnd('=');
        byte[] content = new byte[plain.Length];
        string padded = plain.PadRight(plain.Length + ((4 - (plain.Count(static c => !char.IsWhiteSpace(c)) % 4)) % 4), '=');
        if (!Convert.TryFromBase64String(padded, content, out int length))
            throw new NodeFailedException(Codes.UnusableParameterValue, "The text is not base64.") { Parameter = parameter };
        using var stream = new MemoryStream(content, 0, length, writable: false);
        return await context.Files.CreateAsync(stream, fileName, mimeType, cancellationToken);
    }

    /// <summary>A value of an item as text: text as it is, anything else as JSON.</summary>
    public static string TextOf(JToken value) => value.Type == JTokenType.String ? (string)value! : NodeJson.Write(value);

    /// <summary>Parses the JSON of a file.</summary>
    /// <exception cref="NodeFailedException">The text is not JSON.</exception>
    public static JToken ParseJson(string text, string parameter)
    {
        try
        {
            return NodeJson.Parse(text);
        }
        catch (JsonTextException fault)
        {
            throw new NodeFailedException(Codes.FileMalformed, "The file selected in 'Input Binary Field' is not in JSON format", fault)
            {
                Hint = $"{fault.Message} Choose another operation, or another file.",
                Parameter = parameter,
            };
        }
    }

    /// <summary>The value that a path names in an item.</summary>
    /// <exception cref="NodeFailedException">There is none.</exception>
    public static JToken Required(JObject json, string path, string parameter) =>
        PropertyPath.Get(json, path) is { Type: not (JTokenType.Null or JTokenType.Undefined) } value
            ? value
            : throw new NodeFailedException(Codes.UnusableParameterValue, $"The value in \"{path}\" is not set") { Parameter = parameter };
}
