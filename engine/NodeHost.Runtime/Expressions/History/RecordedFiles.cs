using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.History;

/// <summary>Reads the files of recorded items.</summary>
internal static class RecordedFiles
{
    /// <summary>A file. Large ones are recorded without their content, which fails whoever reads it.</summary>
    /// <exception cref="FormatException">The content is no base64 text.</exception>
    public static BinaryData Read(JProperty file, string where)
    {
        string mimeType = TextIn(file.Value.Member("mimeType")) ?? "application/octet-stream";
        string? name = TextIn(file.Value.Member("fileName"));
        if (TextIn(file.Value.Member("data")) is not { } base64)
        {
            long size = file.Value.Member("bytes") is JValue { Value: long bytes } ? bytes : 0;
            return BinaryData.WithoutContent(size, mimeType, name, $"The content of the file '{file.Name}' was left out of the recorded run, as it is large: begin before the node that gives it.");
        }

        try
        {
            BinaryData content = BinaryData.FromBytes(Convert.FromBase64String(base64), mimeType, name);
            return TextIn(file.Value.Member("directory")) is { } folder ? content.As(mimeType, name, folder) : content;
        }
        catch (FormatException)
        {
            throw new FormatException($"{where}: the \"data\" of the file '{file.Name}' is not base64");
        }
    }

    private static string? TextIn(JToken? token) => token is JValue { Value: string text } ? text : null;
}
