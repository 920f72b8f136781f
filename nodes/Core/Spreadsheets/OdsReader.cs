using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Spreadsheets;

/// <summary>The sheets of an OpenDocument spreadsheet.</summary>
internal static class OdsReader
{
    private const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    // Programs write the empty rest of a sheet as one cell or row that is repeated a million times.
    private const int MostRepeats = 16_384;

    /// <summary>The sheets, in order.</summary>
    public static IEnumerable<Sheet> Read(Stream content)
    {
        using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        using Stream xml = archive.GetEntry("content.xml")?.Open() ?? throw new NodeFailedException(Codes.FileMalformed, "The file is no OpenDocument spreadsheet.");
        using var reader = XmlReader.Create(xml, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, IgnoreWhitespace = false });
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "table" && reader.NamespaceURI == Table)
                yield return new Sheet(reader.GetAttribute("name", Table) ?? "", Rows(reader.ReadSubtree()));
        }
    }

    private static IEnumerable<JToken?[]> Rows(XmlReader table)
    {
        int emptyRows = 0;
        while (table.Read())
        {
            if (table.NodeType != XmlNodeType.Element || table.LocalName != "table-row" || table.NamespaceURI != Table)
                continue;
            int repeats = Repeats(table, "number-rows-repeated");
            JToken?[] row = Row(table.ReadSubtree());
            if (row.Length == 0)
            {
                emptyRows = Math.Min(emptyRows + repeats, MostRepeats);
                continue;
            }

            for (; emptyRows > 0; emptyRows--)
                yield return [];
            for (int i = 0; i < repeats; i++)
                yield return row;
        }
    }

    private static JToken?[] Row(XmlReader line)
    {
        var row = new List<JToken?>();
        int empty = 0;
        while (line.Read())
        {
            if (line.NodeType != XmlNodeType.Element || line.LocalName is not ("table-cell" or "covered-table-cell") || line.NamespaceURI != Table)
                continue;
            int repeats = Repeats(line, "number-columns-repeated");
            JToken? value = Cell(line);
            if (value is null)
            {
                empty = Math.Min(empty + repeats, MostRepeats);
                continue;
            }

            row.AddRange(Enumerable.Repeat<JToken?>(null, empty));
            row.AddRange(Enumerable.Repeat<JToken?>(value, repeats));
            empty = 0;
        }

        return [.. row];
    }

    private static JToken? Cell(XmlReader cell)
    {
        string? type = cell.GetAttribute("value-type", Office);
        string? value = cell.GetAttribute(type switch { "boolean" => "boolean-value", "date" => "date-value", "time" => "time-value", _ => "value" }, Office);
        string text = Text(cell.ReadSubtree());
        return type switch
        {
            "float" or "percentage" or "currency" when double.TryParse(value, CultureInfo.InvariantCulture, out double number) => CellText.Plain(number),
            "boolean" => value == "true",
            "date" when DateTime.TryParse(value, CultureInfo.InvariantCulture, out DateTime date) => CellText.Serial(date),
            "time" when value is not null => CellText.Plain(XmlConvert.ToTimeSpan(value).TotalDays),
            _ when text.Length == 0 => null,
            _ => text,
        };
    }

    private static string Text(XmlReader cell)
    {
        var text = new StringBuilder();
        while (cell.Read())
        {
            if (cell is { NodeType: XmlNodeType.Element, LocalName: "p" } && text.Length > 0)
                text.Append('\n');
            else if (cell is { NodeType: XmlNodeType.Element, LocalName: "s" })
                text.Append(' ');
            else if (cell.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
                text.Append(cell.Value);
        }

        return text.ToString();
    }

    private static int Repeats(XmlReader element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute, Table), CultureInfo.InvariantCulture, out int count) ? Math.Clamp(count, 1, MostRepeats) : 1;
}
