using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Files;
using NodeHost.Nodes.Core.Spreadsheets;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Reads the files of items into their data.</summary>
[Node("n8n-nodes-base.extractFromFile", "Extract from File", 1, 1.1, Description = "Reads spreadsheets, text, JSON, PDF and calendars from the files of items.")]
public sealed class ExtractFromFile : ItemNode<ExtractFromFileParameters>
{
    public override async ValueTask<ItemResult> RunAsync(ExtractFromFileParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        BinaryData file = context.FileNamed(parameters.BinaryPropertyName, "binaryPropertyName");
        switch (parameters.Operation)
        {
            case ExtractOperation.Csv or ExtractOperation.Html or ExtractOperation.Ods or ExtractOperation.Rtf or ExtractOperation.Xls or ExtractOperation.Xlsx:
                bool isCsv = parameters.Operation == ExtractOperation.Csv;
                List<JObject> rows = await SheetFile.ReadAsync(file, isCsv, parameters.Options, cancellationToken);
                return ItemResult.Many([.. rows.Select(Item.Of)]);
            case ExtractOperation.Pdf:
                return WithSource(Pdf(file, parameters.Options, cancellationToken), parameters, context.Item);
            default:
                JToken value = await ValueAsync(file, parameters, cancellationToken);
                var json = new JObject();
                PropertyPath.Set(json, parameters.DestinationKey, value);
                return WithSource(json, parameters, context.Item);
        }
    }

    private static JObject Pdf(BinaryData file, ExtractFromFileOptions options, CancellationToken cancellationToken) =>
        PdfFile.Read(file, options.Password, options.JoinPages, options.MaxPages, cancellationToken);

    private static async Task<JToken> ValueAsync(BinaryData file, ExtractFromFileParameters parameters, CancellationToken cancellationToken)
    {
        if (parameters.Operation == ExtractOperation.BinaryToPropery)
            return await TextFile.ReadBase64Async(file, cancellationToken);
        string text = await TextFile.ReadAsync(file, parameters.Options.Encoding, parameters.Options.StripBOM, cancellationToken);
        return parameters.Operation switch
        {
            ExtractOperation.FromJson when string.IsNullOrWhiteSpace(text) => new JObject(),
            ExtractOperation.FromJson => TextFile.ParseJson(text, "binaryPropertyName"),
            ExtractOperation.FromIcs => CalendarFile.Read(text),
            _ => text,
        };
    }

    private static Item WithSource(JObject data, ExtractFromFileParameters parameters, Item source)
    {
        bool keepsJson = parameters.Options.KeepSource is KeptSource.Json or KeptSource.Both;
        var json = keepsJson ? (JObject)source.Json.DeepClone() : [];
        json.Merge(data, new JsonMergeSettings { MergeArrayHandling = MergeArrayHandling.Replace, MergeNullValueHandling = MergeNullValueHandling.Merge });
        bool keepsFile = parameters.Options.KeepSource is KeptSource.Binary or KeptSource.Both;
        IReadOnlyDictionary<string, BinaryData> rest = keepsFile
            ? source.Binary
            : source.Binary.Where(pair => pair.Key != parameters.BinaryPropertyName).ToDictionary();
        return new Item { Json = json, Binary = rest };
    }
}

public sealed record ExtractFromFileParameters
{
    [Parameter("Operation")] public ExtractOperation Operation { get; init; } = ExtractOperation.Csv;

    [Parameter("Input Binary Field", Description = "Name of the file within the item.")] public string BinaryPropertyName { get; init; } = "data";

    [ShowWhen(nameof(Operation), ExtractOperation.FromIcs, ExtractOperation.FromJson, ExtractOperation.Text, ExtractOperation.Xml, ExtractOperation.BinaryToPropery)]
    [Parameter("Destination Output Field", Description = "Path of the data that comes out.")]
    public string DestinationKey { get; init; } = "data";

    [Parameter("Options")] public ExtractFromFileOptions Options { get; init; } = new();
}

/// <summary>The options of all operations; each uses those that concern it.</summary>
public sealed record ExtractFromFileOptions : SheetReadOptions
{
    [Parameter("Strip BOM", Description = "Drops the mark that may stand before a text in a Unicode encoding.")] public bool StripBOM { get; init; } = true;

    [Parameter("Keep Source", Description = "What of the input item is kept beside the data: its JSON, its files, or both.")]
    public KeptSource KeepSource { get; init; } = KeptSource.None;

    [Parameter("Join Pages", Description = "Gives one text for all pages of a PDF file instead of a list.")] public bool JoinPages { get; init; } = true;

    [Parameter("Max Pages", Description = "Most pages of a PDF file; 0 for all.")] public int MaxPages { get; init; }

    [Parameter("Password", Description = "Password of a protected PDF file.")] public string Password { get; init; } = "";
}

public enum ExtractOperation
{
    [Option("Extract From CSV")] Csv,
    [Option("Extract From HTML")] Html,
    [Option("Extract From ICS")] FromIcs,
    [Option("Extract From JSON")] FromJson,
    [Option("Extract From ODS")] Ods,
    [Option("Extract From PDF")] Pdf,
    [Option("Extract From RTF")] Rtf,
    [Option("Extract From Text File")] Text,
    [Option("Extract From XML")] Xml,
    [Option("Extract From XLS")] Xls,
    [Option("Extract From XLSX")] Xlsx,

    // The name lacks a letter in n8n's files, too.
    [Option("Move File to Base64 String")] BinaryToPropery,
}

public enum KeptSource
{
    [Option("None", Value = "")] None,
    [Option("JSON")] Json,
    [Option("Binary")] Binary,
    [Option("Both")] Both,
}
