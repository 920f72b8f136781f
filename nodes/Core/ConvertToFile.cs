using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Files;
using NodeHost.Nodes.Core.Spreadsheets;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Makes files of the data of items.</summary>
[Node("n8n-nodes-base.convertToFile", "Convert to File", 1, 1.1, Description = "Makes spreadsheets, text, JSON, calendars and other files of the data of items.")]
public sealed class ConvertToFile : BatchNode<ConvertToFileParameters>
{
    public override async ValueTask<BatchResult> RunAsync(BatchContext<ConvertToFileParameters> context, CancellationToken cancellationToken)
    {
        if (context.Items.Count == 0)
            return BatchResult.Of([]);
        ConvertToFileParameters first = context.ParametersFor(0);
        if (first.SheetFormat is not null || (first.Operation == ConvertOperation.ToJson && first.Mode == ConvertMode.Once))
            return BatchResult.Of([await OneFileAsync(context, first, cancellationToken)]);
        var items = new List<Item>(context.Items.Count);
        for (int i = 0; i < context.Items.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                ConvertToFileParameters parameters = context.ParametersFor(i);
                BinaryData file = await FileOfAsync(context, parameters, context.Items[i].Json, cancellationToken);
                items.Add((Item.Of([]) with { PairedItem = [new ItemSource(i)] }).WithFile(parameters.BinaryPropertyName, file));
            }
            catch (NodeFailedException failure)
            {
                items.Add(context.Failed(i, failure));
            }
        }

        return BatchResult.Of(items);
    }

    private static async Task<Item> OneFileAsync(BatchContext<ConvertToFileParameters> context, ConvertToFileParameters parameters, CancellationToken cancellationToken)
    {
        try
        {
            IEnumerable<JObject> data = context.Items.Select(static item => item.Json);
            BinaryData file = parameters.SheetFormat is { } format
                ? await SheetFile.WriteAsync(context, data, format, parameters.Options.ForWriting, "File", cancellationToken)
                : Json(new JArray(data), parameters.Options);
            Item item = Item.Of([]) with { PairedItem = [.. Enumerable.Range(0, context.Items.Count).Select(static i => new ItemSource(i))] };
            return item.WithFile(parameters.BinaryPropertyName, file);
        }
        catch (NodeFailedException failure)
        {
            return context.Failed(0, failure);
        }
    }

    private static async Task<BinaryData> FileOfAsync(NodeContext context, ConvertToFileParameters parameters, JObject json, CancellationToken cancellationToken)
    {
        ConvertToFileOptions options = parameters.Options;
        switch (parameters.Operation)
        {
            case ConvertOperation.ToJson:
                return Json(json, options);
            case ConvertOperation.ICal:
                string name = parameters.AdditionalFields.FileName.Length > 0 ? parameters.AdditionalFields.FileName : "event.ics";
                return TextFile.Create(CalendarFile.Write(parameters, context), "utf8", addsMark: false, "text/calendar", name);
            case ConvertOperation.ToText:
                string text = TextFile.TextOf(TextFile.Required(json, parameters.SourceProperty, "sourceProperty"));
                return TextFile.Create(text, options.Encoding, options.AddBOM, "text/plain", Named(options, "file.txt"));
            default:
                string value = TextFile.TextOf(TextFile.Required(json, parameters.SourceProperty, "sourceProperty"));
                return options.DataIsBase64 ? await Base64Async(context, value, options, cancellationToken) : Raw(value, options);
        }
    }

    private static async Task<BinaryData> Base64Async(NodeContext context, string value, ConvertToFileOptions options, CancellationToken cancellationToken)
    {
        string? type = options.MimeType.Length > 0 ? options.MimeType : null;
        BinaryData file = await TextFile.FromBase64Async(context, value, options.FileName.Length > 0 ? options.FileName : null, type, "sourceProperty", cancellationToken);
        return file.FileName is not null ? file : file.As(file.MimeType, file.FileExtension is { } ending ? $"file.{ending}" : "file");
    }

    private static BinaryData Raw(string value, ConvertToFileOptions options)
    {
        string type = options.MimeType.Length > 0 ? options.MimeType : MediaTypes.OfName(options.FileName) ?? "text/plain";
        return TextFile.Create(value, options.Encoding, options.AddBOM, type, Named(options, $"file.{MediaTypes.ExtensionOf(type) ?? "txt"}"));
    }

    private static BinaryData Json(JToken json, ConvertToFileOptions options) =>
        TextFile.Create(NodeJson.Write(json, options.Format), options.Encoding, options.AddBOM, "application/json", Named(options, "file.json"));

    private static string Named(ConvertToFileOptions options, string otherwise) => options.FileName.Length > 0 ? options.FileName : otherwise;
}

public sealed record ConvertToFileParameters
{
    [Parameter("Operation")] public ConvertOperation Operation { get; init; } = ConvertOperation.Csv;

    [ShowWhen(nameof(Operation), ConvertOperation.ToJson)]
    [Parameter("Mode", Description = "One file of all items, or one for each.")]
    public ConvertMode Mode { get; init; } = ConvertMode.Once;

    [ShowWhen(nameof(Operation), ConvertOperation.ToText, ConvertOperation.ToBinary)]
    [Parameter("Text Input Field", Description = "Path of the text within the item.", Example = "data")]
    public required string SourceProperty { get; init; }

    [Parameter("Put Output File in Field", Description = "Name of the file within the new item.")] public string BinaryPropertyName { get; init; } = "data";

    [ShowWhen(nameof(Operation), ConvertOperation.ICal)]
    [Parameter("Event Title", Example = "New Event")]
    public string Title { get; init; } = "";

    [ShowWhen(nameof(Operation), ConvertOperation.ICal)]
    [Parameter("Start", Description = "Date and time of the beginning. For an event of whole days the time is left out.")]
    public required string Start { get; init; }

    [ShowWhen(nameof(Operation), ConvertOperation.ICal)]
    [Parameter("End", Description = "Date and time of the end. For an event of whole days the time is left out.")]
    public required string End { get; init; }

    [ShowWhen(nameof(Operation), ConvertOperation.ICal)]
    [Parameter("All Day", Description = "The event takes whole days.")]
    public bool AllDay { get; init; }

    [ShowWhen(nameof(Operation), ConvertOperation.ICal)]
    [Parameter("Options")]
    public CalendarFields AdditionalFields { get; init; } = new();

    [HideWhen(nameof(Operation), ConvertOperation.ICal)]
    [Parameter("Options")]
    public ConvertToFileOptions Options { get; init; } = new();

    internal SheetFormat? SheetFormat => Operation switch
    {
        ConvertOperation.Csv => Spreadsheets.SheetFormat.Csv,
        ConvertOperation.Html => Spreadsheets.SheetFormat.Html,
        ConvertOperation.Ods => Spreadsheets.SheetFormat.Ods,
        ConvertOperation.Rtf => Spreadsheets.SheetFormat.Rtf,
        ConvertOperation.Xls => Spreadsheets.SheetFormat.Xls,
        ConvertOperation.Xlsx => Spreadsheets.SheetFormat.Xlsx,
        _ => null,
    };
}

/// <summary>The options of all operations; each uses those that concern it.</summary>
public sealed record ConvertToFileOptions
{
    [Parameter("Add Byte Order Mark (BOM)", Description = "Puts the mark before a text in a Unicode encoding.")] public bool AddBOM { get; init; }

    [Parameter("Compression", Description = "Packs an XLSX or ODS file tighter.")] public bool Compression { get; init; }

    [Parameter("Data Is Base64", Description = "Keeps the content of a base64 text instead of the text.")] public bool DataIsBase64 { get; init; } = true;

    [Parameter("Delimiter", Description = "The text between the values of a CSV file.")] public string Delimiter { get; init; } = ",";

    [Parameter("Encoding", Description = "Encoding of the text, for example utf8 or latin1.")] public string Encoding { get; init; } = "utf8";

    [Parameter("File Name", Description = "Name of the file.", Example = "report.xlsx")] public string FileName { get; init; } = "";

    [Parameter("Format", Description = "Writes JSON over several lines.")] public bool Format { get; init; }

    [Parameter("Header Row", Description = "The first row has the names of the fields.")] public bool HeaderRow { get; init; } = true;

    [Parameter("MIME Type", Description = "Media type of the file.", Example = "image/png")] public string MimeType { get; init; } = "";

    [Parameter("Sheet Name", Description = "Name of the sheet in an XLSX, XLS or ODS file.")] public string SheetName { get; init; } = "Sheet";

    internal SheetWriteOptions ForWriting => new()
    {
        Compression = Compression,
        Delimiter = Delimiter,
        FileName = FileName,
        HeaderRow = HeaderRow,
        SheetName = SheetName,
    };
}

public enum ConvertOperation
{
    [Option("Convert to CSV")] Csv,
    [Option("Convert to HTML")] Html,
    [Option("Convert to ICS", Value = "iCal")] ICal,
    [Option("Convert to JSON")] ToJson,
    [Option("Convert to ODS")] Ods,
    [Option("Convert to RTF")] Rtf,
    [Option("Convert to Text File")] ToText,
    [Option("Convert to XLS")] Xls,
    [Option("Convert to XLSX")] Xlsx,
    [Option("Move Base64 String to File")] ToBinary,
}

public enum ConvertMode
{
    [Option("All Items to One File")] Once,
    [Option("Each Item to Separate File")] Each,
}
