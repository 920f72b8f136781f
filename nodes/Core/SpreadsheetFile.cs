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
                foreach (JObject row in await SheetFile.ReadAsync(file, isCsv, parameters.Options, cancellationToken))
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
public sealed record SpreadsheetFileOptions : SheetReadOptions
{
    [Parameter("Compression", Description = "Packs an XLSX or ODS file tighter.")] public bool Compression { get; init; }

    [Parameter("File Name", Description = "Name of the file that is written.", Example = "report.xlsx")] public string FileName { get; init; } = "";

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
