using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Spreadsheets;

/// <summary>Spreadsheets in files of items: read to the data of items, and made of it.</summary>
internal static class SheetFile
{
    /// <summary>The data of an item for each row of a spreadsheet.</summary>
    /// <param name="file">The file.</param>
    /// <param name="isCsv">True to read it as CSV; otherwise its content says what it is.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="NodeFailedException">It is no spreadsheet, or lacks the sheet.</exception>
    public static async Task<List<JObject>> ReadAsync(BinaryData file, bool isCsv, SheetReadOptions options, CancellationToken cancellationToken)
    {
        await using Stream content = file.OpenRead();
        if (isCsv)
        {
            var rows = new List<JObject>();
            await foreach (JObject row in new CsvRecords(options).ReadAsync(content, cancellationToken))
                rows.Add(row);
            return rows;
        }

        // A sheet can be read only while it is the current one of its workbook.
        var known = new List<string>();
        foreach (Sheet sheet in Workbook.Open(content, options.RawData))
        {
            if (options.SheetName.Length == 0 || sheet.Name == options.SheetName)
                return Rows(sheet, options, cancellationToken);
            known.Add(sheet.Name);
        }

        throw Missing(options.SheetName, known);
    }

    /// <summary>A file with a row for each item's data.</summary>
    public static async Task<BinaryData> WriteAsync(
        NodeContext context, IEnumerable<JObject> items, SheetFormat format, SheetWriteOptions options, string defaultName, CancellationToken cancellationToken)
    {
        string ending = format.ToString().ToLowerInvariant();
        var table = new SheetTable(items, options.HeaderRow);
        await using BinaryBuffer buffer = context.Files.CreateBuffer();
        await SheetWriter.WriteAsync(buffer, table, format, options, cancellationToken);
        string name = options.FileName.Length > 0 ? options.FileName : $"{defaultName}.{ending}";
        return await buffer.CompleteAsync(name, MediaTypes.OfName($"x.{ending}"), cancellationToken);
    }

    private static List<JObject> Rows(Sheet sheet, SheetReadOptions options, CancellationToken cancellationToken)
    {
        var rows = new List<JObject>();
        foreach (JObject row in new RowItems(SheetRange.Parse(options.Range), options.HeaderRow, options.IncludeEmptyCells).Read(sheet.Rows))
        {
            cancellationToken.ThrowIfCancellationRequested();
            rows.Add(row);
        }

        return rows;
    }

    private static NodeFailedException Missing(string name, List<string> known) => known.Count == 0
        ? new NodeFailedException(Codes.FileMalformed, "Spreadsheet does not have any sheets!")
        : new NodeFailedException(Codes.UnusableParameterValue, $"Spreadsheet does not contain sheet called \"{name}\"!")
        {
            Parameter = "sheetName",
            Hint = $"Its sheets are: {string.Join(", ", known)}.",
        };
}
