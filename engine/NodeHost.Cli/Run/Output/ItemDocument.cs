using Newtonsoft.Json;
using NodeHost.Sdk;

namespace NodeHost.Cli.Run.Output;

/// <summary>An item in n8n's form.</summary>
internal static class ItemDocument
{
    public static void Write(JsonTextWriter json, Item item)
    {
        json.WriteStartObject();
        json.WritePropertyName("json");
        item.Json.WriteTo(json);
        if (item.Binary.Count > 0)
            WriteFiles(json, item.Binary);
        WriteSources(json, item.PairedItem);
        json.WriteEndObject();
    }

    private static void WriteFiles(JsonTextWriter json, IReadOnlyDictionary<string, BinaryData> files)
    {
        json.WritePropertyName("binary");
        json.WriteStartObject();
        foreach ((string name, BinaryData file) in files)
        {
            json.WritePropertyName(name);
            json.WriteStartObject();
            WriteText(json, "mimeType", file.MimeType);
            if (file.FileType is { } fileType)
                WriteText(json, "fileType", fileType);
            if (file.FileName is not null)
                WriteText(json, "fileName", file.FileName);
            if (file.FileExtension is { } extension)
                WriteText(json, "fileExtension", extension);
            if (file.Folder is { } folder)
                WriteText(json, "directory", folder);
            WriteText(json, "fileSize", file.SizeText);
            json.WritePropertyName("bytes");
            json.WriteValue(file.Size);
            // A document of gigabytes serves nobody: the content of a larger file is left out.
            if (file.Size <= BinaryStore.LargestInMemory)
                WriteText(json, "data", Base64(file));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteSources(JsonTextWriter json, IReadOnlyList<ItemSource> sources)
    {
        if (sources.Count == 0)
            return;
        json.WritePropertyName("pairedItem");
        if (sources.Count == 1)
        {
            WriteSource(json, sources[0]);
            return;
        }

        json.WriteStartArray();
        foreach (ItemSource source in sources)
            WriteSource(json, source);
        json.WriteEndArray();
    }

    private static void WriteSource(JsonTextWriter json, ItemSource source)
    {
        json.WriteStartObject();
        json.WritePropertyName("item");
        json.WriteValue(source.Item);
        if (source.Input != 0)
        {
            json.WritePropertyName("input");
            json.WriteValue(source.Input);
        }

        json.WriteEndObject();
    }

    private static void WriteText(JsonTextWriter json, string member, string value)
    {
        json.WritePropertyName(member);
        json.WriteValue(value);
    }

    private static string Base64(BinaryData file)
    {
        using Stream content = file.OpenRead();
        using var bytes = new MemoryStream((int)file.Size);
        content.CopyTo(bytes);
        return Convert.ToBase64String(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
