using System.IO.Compression;
using System.Text;
using System.Xml;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Spreadsheets;

/// <summary>Writes a table as an OpenDocument spreadsheet.</summary>
internal static class OdsWriter
{
    private const string Mime = "application/vnd.oasis.opendocument.spreadsheet";
    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private const string Manifest =
        $"""<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="{Mime}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>""";

    /// <summary>Writes the file.</summary>
    public static async Task WriteAsync(Stream target, SheetTable table, SheetWriteOptions options, CancellationToken cancellationToken)
    {
        CompressionLevel level = options.Compression ? CompressionLevel.SmallestSize : CompressionLevel.Fastest;
        await using var archive = await ZipArchive.CreateAsync(target, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellationToken);
        // Programs tell the format by this member, which has to be the first and unpacked.
        await AddAsync(archive, "mimetype", Mime, CompressionLevel.NoCompression, cancellationToken);
        await AddAsync(archive, "META-INF/manifest.xml", Manifest, level, cancellationToken);
        await using Stream content = await archive.CreateEntry("content.xml", level).OpenAsync(cancellationToken);
        await using var xml = XmlWriter.Create(content, new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(false), CheckCharacters = true });
        await WriteContentAsync(xml, table, options.SheetName, cancellationToken);
    }

    private static async Task AddAsync(ZipArchive archive, string name, string text, CompressionLevel level, CancellationToken cancellationToken)
    {
        await using Stream content = await archive.CreateEntry(name, level).OpenAsync(cancellationToken);
        await content.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
    }

    private static async Task WriteContentAsync(XmlWriter xml, SheetTable table, string sheetName, CancellationToken cancellationToken)
    {
        await xml.WriteStartDocumentAsync();
        await xml.WriteStartElementAsync("office", "document-content", Office);
        await xml.WriteAttributeStringAsync("office", "version", Office, "1.2");
        await xml.WriteStartElementAsync("office", "body", Office);
        await xml.WriteStartElementAsync("office", "spreadsheet", Office);
        await xml.WriteStartElementAsync("table", "table", Table);
        await xml.WriteAttributeStringAsync("table", "name", Table, sheetName);
        foreach (JToken?[] row in table.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await xml.WriteStartElementAsync("table", "table-row", Table);
            foreach (JToken? value in row)
                await WriteCellAsync(xml, value);
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndDocumentAsync();
    }

    private static async Task WriteCellAsync(XmlWriter xml, JToken? value)
    {
        await xml.WriteStartElementAsync("table", "table-cell", Table);
        string text = CellText.Of(value);
        (string type, string? attribute) = value?.Type switch
        {
            JTokenType.Boolean => ("boolean", "boolean-value"),
            JTokenType.Integer or JTokenType.Float => ("float", "value"),
            _ => ("string", null),
        };
        if (value is not null)
        {
            await xml.WriteAttributeStringAsync("office", "value-type", Office, type);
            if (attribute is not null)
                await xml.WriteAttributeStringAsync("office", attribute, Office, text.ToLowerInvariant());
            foreach (string line in text.Split('\n'))
                await xml.WriteElementStringAsync("text", "p", Text, Printable(line));
        }

        await xml.WriteEndElementAsync();
    }

    // XML has no way to write most control characters.
    private static string Printable(string text) =>
        text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Where(static c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));
}
