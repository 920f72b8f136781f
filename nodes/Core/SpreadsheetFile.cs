using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Spreadsheets;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Reads spreadsheets into items, or writes items to one.</summary>
[Node("n8n-nodes-base.spreadsheetFile", "Spreadsheet File", 1, 2, Description = "Reads items from a spreadsheet file, or writes them to one.")]
public sealed class SpreadsheetFile : BatchNode<SpreadsheetFileParameters>
{
    public override async ValueTask<BatchResult> RunAsync(BatchContext<SpreadsheetFileParameters> context, CancellationToken cancellationToken) =>
        BatchResult.Of(context.Items.Count > 0 && context.ParametersFor(0).Operation == SpreadsheetOperation.ToFile
            ? await WriteAsync(context, cancellationToken)
            : await ReadAsync(context, cancellationToken));

    private static async Task<IReadOnlyList<Item>> ReadAsync(BatchContext<SpreadsheetFileParameters> context, CancellationToken cancellationToken)
    {
        var items = new List<Item>();
        for (int i = 0; i < context.Items.Count; i++)
        {
            try
            {
                SpreadsheetFileParameters parameters = context.ParametersFor(i);
                BinaryData file = context.Items[i].FileNamed(parameters.BinaryPropertyName, i, "binaryPropertyName");
                bool isCsv = context.TypeVersion >= 2 && (parameters.FileFormat == SpreadsheetFormat.Csv || (parameters.FileFormat == SpreadsheetFormat.Autodetect && file.MimeType == "text/csv"));
                foreach (JObject row in await SheetFile.ReadAsync(file, isCsv, parameters.Options.ForReading, cancellationToken))
                    items.Add(new Item { Json = row, PairedItem = [new ItemSource(i)] });
            }
            catch (NodeFailedException failure)
            {
                items.Add(context.Failed(i, failure));
            }
        }

        return items;
    }

    private static async Task<IReadOnlyList<Item>> WriteAsync(BatchContext<SpreadsheetFileParameters> context, CancellationToken cancellationToken)
    {
        try
        {
            SpreadsheetFileParameters parameters = context.ParametersFor(0);
            BinaryData file = await SheetFile.WriteAsync(
                context, context.Items.Select(static item => item.Json), parameters.WriteFormat, parameters.Options.ForWriting, "spreadsheet", cancellationToken);
            Item item = Item.Of([]) with { PairedItem = [.. Enumerable.Range(0, context.Items.Count).Select(static i => new ItemSource(i))] };
            return [item.WithFile(parameters.BinaryPropertyName, file)];
        }
        catch (NodeFailedException failure)
        {
            return [context.Failed(0, failure)];
        }
    }
}

public sealed record SpreadsheetFileParameters
{
    [Parameter("Operation")] public SpreadsheetOperation Operation { get; init; } = SpreadsheetOperation.FromFile;

    [Parameter("File Format", Description = "Format of the file. Reading tells it by the content; CSV is read with its own options. Writing makes XLS by default.")]
    public SpreadsheetFormat FileFormat { get; init; } = SpreadsheetFormat.Autodetect;

    [Parameter("Binary Property", Description = "Name of the file within the item.")] public string BinaryPropertyName { get; init; } = "data";

    [Parameter("Options")] public SpreadsheetFileOptions Options { get; init; } = new();

    internal SheetFormat WriteFormat => FileFormat switch
    {
        SpreadsheetFormat.Csv => SheetFormat.Csv,
        SpreadsheetFormat.Html => SheetFormat.Html,
        SpreadsheetFormat.Ods => SheetFormat.Ods,
        SpreadsheetFormat.Rtf => SheetFormat.Rtf,
        SpreadsheetFormat.Xlsx => SheetFormat.Xlsx,
        _ => SheetFormat.Xls,
    };
}

/// <summary>The options of both operations; each uses those that concern it.</summary>
public sealed record SpreadsheetFileOptions
{
    [Parameter("Compression", Description = "Packs an XLSX or ODS file tighter.")] public bool Compression { get; init; }

    [Parameter("Delimiter", Description = "The character between the values of a CSV file.")] public string Delimiter { get; init; } = ",";

    [Parameter("Encoding", Description = "Encoding of a CSV file, for example utf8 or latin1.")] public string Encoding { get; init; } = "utf-8";

    [Parameter("Exclude Byte Order Mark (BOM)", Description = "Leaves out the mark that may stand before the first name of a CSV file.")]
    public bool EnableBOM { get; init; }

    [Parameter("Preserve Quotes", Description = "Takes quotes within the unquoted values of a CSV file as text.")] public bool RelaxQuotes { get; init; }

    [Parameter("File Name", Description = "Name of the file that is written.", Example = "report.xlsx")] public string FileName { get; init; } = "";

    [Parameter("Starting Line", Description = "The line of a CSV file at which reading starts.")] public int FromLine { get; init; }

    [Parameter("Header Row", Description = "The first row has the names of the fields.")] public bool HeaderRow { get; init; } = true;

    [Parameter("Include Empty Cells", Description = "Gives empty cells as empty text.")] public bool IncludeEmptyCells { get; init; }

    [Parameter("Max Number of Rows to Load", Description = "Most rows of a CSV file; -1 for all.")] public int MaxRowCount { get; init; } = -1;

    [Parameter("Skip Records with Errors", Description = "Leaves out the rows of a CSV file that cannot be read.")] public SkippedRecords SkipRecordsWithErrors { get; init; } = new();

    [Parameter("RAW Data", Description = "Leaves the texts of a text file texts, instead of reading numbers and dates from them.")] public bool RawData { get; init; }

    [Parameter("Read As String", Description = "Takes the file as UTF-8 text. It is so in any case.", Ignored = true)] public bool ReadAsString { get; init; }

    [Parameter("Range", Description = "The cells to read, such as A2:D10, or the number of rows to leave out.", Example = "A2:D10")] public string Range { get; init; } = "";

    [Parameter("Sheet Name", Description = "The sheet to read, the first one if empty; or the name of the sheet that is written.")]
    public string SheetName { get; init; } = "";

    internal SheetReadOptions ForReading => new()
    {
        Delimiter = Delimiter,
        Encoding = Encoding,
        EnableBOM = EnableBOM,
        RelaxQuotes = RelaxQuotes,
        FromLine = FromLine,
        HeaderRow = HeaderRow,
        IncludeEmptyCells = IncludeEmptyCells,
        MaxRowCount = MaxRowCount,
        SkipRecordsWithErrors = SkipRecordsWithErrors,
        RawData = RawData,
        Range = Range,
        SheetName = SheetName,
    };

    internal SheetWriteOptions ForWriting => new()
    {
        Compression = Compression,
        Delimiter = Delimiter,
        FileName = FileName,
        HeaderRow = HeaderRow,
        SheetName = SheetName.Length == 0 ? "Sheet" : SheetName,
    };
}

public enum SpreadsheetOperation
{
    [Option("Read From File")] FromFile,
    [Option("Write to File")] ToFile,
}

public enum SpreadsheetFormat
{
    [Option("Autodetect")] Autodetect,
    [Option("CSV", Description = "Comma-separated values")] Csv,
    [Option("HTML", Description = "HTML Table")] Html,
    [Option("ODS", Description = "OpenDocument Spreadsheet")] Ods,
    [Option("RTF", Description = "Rich Text Format")] Rtf,
    [Option("XLS", Description = "Excel")] Xls,
    [Option("XLSX", Description = "Excel")] Xlsx,
}
