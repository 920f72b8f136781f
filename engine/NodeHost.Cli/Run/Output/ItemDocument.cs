using Newtonsoft.Json;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Cli.Run.Output;

/// <summary>An item in n8n's form.</summary>
internal static class ItemDocument
{
    /// <summary>Writes an item that a node gave out.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="item">The item.</param>
    /// <param name="runs">All runs of the node: an item may come from the input of an earlier one.</param>
    public static void Write(JsonTextWriter json, Item item, IReadOnlyList<NodeRunReport> runs)
    {
        json.WriteStartObject();
        json.WritePropertyName("json");
        item.Json.WriteTo(json);
        if (item.Binary.Count > 0)
            WriteFiles(json, item.Binary);
        WriteSources(json, item.PairedItem, runs);
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

    private static void WriteSources(JsonTextWriter json, IReadOnlyList<ItemSource> sources, IReadOnlyList<NodeRunReport> runs)
    {
        if (sources.Count == 0)
            return;
        json.WritePropertyName("pairedItem");
        if (sources.Count == 1)
        {
            WriteSource(json, sources[0], runs);
            return;
        }

        json.WriteStartArray();
        foreach (ItemSource source in sources)
            WriteSource(json, source, runs);
        json.WriteEndArray();
    }

    private static void WriteSource(JsonTextWriter json, ItemSource source, IReadOnlyList<NodeRunReport> runs)
    {
        json.WriteStartObject();
        json.WritePropertyName("item");
        json.WriteValue(source.Item);
        if (source.Input != 0)
        {
            json.WritePropertyName("input");
            json.WriteValue(source.Input);
        }

        if (source.Run is { } run && runs.ElementAtOrDefault(run)?.Sources.ElementAtOrDefault(source.Input) is { } earlier)
        {
            json.WritePropertyName("sourceOverwrite");
            SourceDocument.Write(json, earlier);
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
