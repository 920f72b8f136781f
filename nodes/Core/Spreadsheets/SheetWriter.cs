using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;
using SpreadCheetah;

namespace NodeHost.Nodes.Core.Spreadsheets;

/// <summary>Writes a table as a spreadsheet.</summary>
internal static class SheetWriter
{
    private const int LongestSheetName = 31;

    /// <summary>Writes the table in a format.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="table">The table.</param>
    /// <param name="format">The format.</param>
    /// <param name="options">Name of the sheet, separator, compression.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static Task WriteAsync(Stream target, SheetTable table, SheetFormat format, SheetWriteOptions options, CancellationToken cancellationToken)
    {
        CheckSheetName(options.SheetName);
        return format switch
        {
            SheetFormat.Csv => TextAsync(target, Csv(table, options.Delimiter.Length == 0 ? "," : options.Delimiter), withMark: true, cancellationToken),
            SheetFormat.Html => TextAsync(target, Html(table), withMark: false, cancellationToken),
            SheetFormat.Rtf => TextAsync(target, Rtf(table), withMark: false, cancellationToken),
            SheetFormat.Ods => OdsWriter.WriteAsync(target, table, options, cancellationToken),
            SheetFormat.Xls => XlsWriter.WriteAsync(target, table, options.SheetName, cancellationToken),
            _ => XlsxAsync(target, table, options, cancellationToken),
        };
    }

    private static void CheckSheetName(string name)
    {
        if (name.Length is > 0 and <= LongestSheetName && name.IndexOfAny(['[', ']', '*', '?', ':', '/', '\\']) < 0)
            return;
        throw new NodeFailedException(Codes.UnusableParameterValue, $"The sheet name '{name}' cannot be used: it has 1 to {LongestSheetName} characters and none of [ ] * ? : / \\.")
        {
            Parameter = "sheetName",
        };
    }

    private static async Task TextAsync(Stream target, IEnumerable<string> pieces, bool withMark, CancellationToken cancellationToken)
    {
        await using var text = new StreamWriter(target, new UTF8Encoding(withMark), 1 << 16, leaveOpen: true);
        foreach (string piece in pieces)
            await text.WriteAsync(piece.AsMemory(), cancellationToken);
    }

    private static IEnumerable<string> Csv(SheetTable table, string delimiter)
    {
        bool isFirst = true;
        foreach (JToken?[] row in table.Rows)
        {
            string line = string.Join(delimiter, Enumerable.Range(0, table.ColumnCount).Select(i => Quoted(At(row, i), delimiter)));
            yield return isFirst ? line : "\n" + line;
            isFirst = false;
        }
    }

    private static string Quoted(string text, string delimiter) =>
        text.Contains(delimiter, StringComparison.Ordinal) || text.AsSpan().IndexOfAny('"', '\n', '\r') >= 0
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;

    private static IEnumerable<string> Html(SheetTable table)
    {
        yield return "<html><head><meta charset=\"utf-8\"/><title>SheetJS Table Export</title></head><body><table>";
        int number = 0;
        foreach (JToken?[] row in table.Rows)
        {
            number++;
            yield return "<tr>";
            for (int i = 0; i < table.ColumnCount; i++)
                yield return HtmlCell(i < row.Length ? row[i] : null, $"sjs-{SpreadsheetUtility.GetColumnName(i + 1)}{JsNumber.Format(number)}");
            yield return "</tr>";
        }

        yield return "</table></body></html>";
    }

    private static string HtmlCell(JToken? value, string id)
    {
        string text = WebUtility.HtmlEncode(CellText.Of(value));
        string raw = value?.Type == JTokenType.Boolean ? text.ToLowerInvariant() : text;
        string kind = value?.Type switch { JTokenType.Boolean => "b", JTokenType.Integer or JTokenType.Float => "n", _ => "s" };
        return value is null ? $"<td id=\"{id}\"></td>" : $"<td data-t=\"{kind}\" data-v=\"{raw}\" id=\"{id}\">{text.Replace("\n", "<br/>", StringComparison.Ordinal)}</td>";
    }

    private static IEnumerable<string> Rtf(SheetTable table)
    {
        yield return "{\\rtf1\\ansi";
        string columns = string.Concat(Enumerable.Range(1, table.ColumnCount).Select(static i => $"\\cellx{JsNumber.Format(i)}"));
        foreach (JToken?[] row in table.Rows)
        {
            yield return $"\\trowd\\trautofit1{columns}\\pard\\intbl";
            for (int i = 0; i < table.ColumnCount; i++)
                yield return $" {RtfText(At(row, i))}\\cell";
            yield return "\\pard\\intbl\\row";
        }

        yield return "}";
    }

    private static string RtfText(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            _ = c switch
            {
                '\\' or '{' or '}' => escaped.Append('\\').Append(c),
                '\n' => escaped.Append("\\line "),
                > '\x7F' => escaped.Append("\\u").Append(JsNumber.Format((short)c)).Append('?'),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    private static async Task XlsxAsync(Stream target, SheetTable table, SheetWriteOptions options, CancellationToken cancellationToken)
    {
        var settings = new SpreadCheetahOptions { CompressionLevel = options.Compression ? SpreadCheetahCompressionLevel.Optimal : SpreadCheetahCompressionLevel.Fastest };
        await using Spreadsheet book = await Spreadsheet.CreateNewAsync(target, settings, cancellationToken);
        await book.StartWorksheetAsync(options.SheetName, token: cancellationToken);
        foreach (JToken?[] row in table.Rows)
            await book.AddRowAsync([.. row.Select(ToCell)], cancellationToken);
        await book.FinishAsync(cancellationToken);
    }

    private static DataCell ToCell(JToken? value) => value switch
    {
        null => default,
        { Type: JTokenType.Boolean } => new DataCell((bool)value),
        { Type: JTokenType.Integer or JTokenType.Float } when double.IsFinite((double)value) => new DataCell((double)value),
        _ => new DataCell(CellText.Of(value)),
    };

    private static string At(JToken?[] row, int column) => column < row.Length ? CellText.Of(row[column]) : "";
}
