using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Files;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Moves data between the JSON and the files of an item. An item without the source is left out.</summary>
[Node("n8n-nodes-base.moveBinaryData", "Convert to/from binary data", 1, 1.1, Description = "Moves data between the JSON and the files of an item.")]
public sealed class MoveBinaryData : ItemNode<MoveBinaryDataParameters>
{
    public override async ValueTask<ItemResult> RunAsync(MoveBinaryDataParameters parameters, ItemContext context, CancellationToken cancellationToken) =>
        parameters.Mode == MoveMode.BinaryToJson
            ? await ToJsonAsync(parameters, context.Item, cancellationToken)
            : await ToFileAsync(parameters, context, cancellationToken);

    private static async Task<ItemResult> ToJsonAsync(MoveBinaryDataParameters parameters, Item item, CancellationToken cancellationToken)
    {
        MoveBinaryDataOptions options = parameters.Options;
        if (!item.Binary.TryGetValue(parameters.SourceKey, out BinaryData? file))
            return ItemResult.None;
        JObject json;
        if (parameters.SetAllData)
        {
            string text = await TextFile.ReadAsync(file, options.Encoding, stripsMark: true, cancellationToken);
            json = TextFile.ParseJson(text, "sourceKey") as JObject ?? throw new NodeFailedException(Codes.WrongJsonShape, "The JSON of the file is no object, so it cannot be all data of an item.")
            {
                Hint = "Set \"Set All Data\" to false and name a destination.",
                Parameter = "setAllData",
            };
        }
        else
        {
            string text = options.KeepAsBase64
                ? await TextFile.ReadBase64Async(file, cancellationToken)
                : await TextFile.ReadAsync(file, options.Encoding, options.StripBOM, cancellationToken);
            json = (JObject)item.Json.DeepClone();
            PropertyPath.Set(json, parameters.DestinationKey, options.JsonParse && !options.KeepAsBase64 ? TextFile.ParseJson(text, "sourceKey") : text);
        }

        IReadOnlyDictionary<string, BinaryData> rest = options.KeepSource
            ? item.Binary
            : item.Binary.Where(pair => pair.Key != parameters.SourceKey).ToDictionary();
        return new Item { Json = json, Binary = rest };
    }

    private static async Task<ItemResult> ToFileAsync(MoveBinaryDataParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        Item item = context.Item;
        JToken? value = parameters.ConvertAllData ? item.Json : PropertyPath.Get(item.Json, parameters.SourceKey);
        if (value is null)
            return ItemResult.None;
        BinaryData file = await FileOfAsync(value, parameters.Options, context, cancellationToken);
        var json = new JObject();
        if (parameters.Options.KeepSource || !parameters.ConvertAllData)
            json = (JObject)item.Json.DeepClone();
        if (!parameters.Options.KeepSource && !parameters.ConvertAllData)
            PropertyPath.Remove(json, parameters.SourceKey);
        return new Item { Json = json, Binary = item.Binary }.WithFile(parameters.DestinationKey, file);
    }

    private static async Task<BinaryData> FileOfAsync(JToken value, MoveBinaryDataOptions options, ItemContext context, CancellationToken cancellationToken)
    {
        string type = options.MimeType.Length > 0 ? options.MimeType : "application/json";
        string? name = options.FileName.Length > 0 ? options.FileName
            : context.TypeVersion >= 1.1 ? $"file{(MediaTypes.ExtensionOf(type) is { } ending ? "." + ending : "")}"
            : null;
        if (options.UseRawData && options.DataIsBase64)
            return await TextFile.FromBase64Async(context, TextFile.TextOf(value), name, type, "sourceKey", cancellationToken);
        string text = options.UseRawData ? TextFile.TextOf(value) : NodeJson.Write(value);
        BinaryData file = TextFile.Create(text, options.Encoding, options.AddBOM, type, name ?? "");
        return name is null ? file.As(type, null) : file;
    }
}

public sealed record MoveBinaryDataParameters
{
    [Parameter("Mode")] public MoveMode Mode { get; init; } = MoveMode.BinaryToJson;

    [ShowWhen(nameof(Mode), MoveMode.BinaryToJson)]
    [Parameter("Set All Data", Description = "Makes the JSON of the file all data of the item.")]
    public bool SetAllData { get; init; } = true;

    [ShowWhen(nameof(Mode), MoveMode.JsonToBinary)]
    [Parameter("Convert All Data", Description = "Takes all data of the item.")]
    public bool ConvertAllData { get; init; } = true;

    [Parameter("Source Key", Description = "Name of the file, or path of the data, that is moved.")] public string SourceKey { get; init; } = "data";

    [Parameter("Destination Key", Description = "Path of the data, or name of the file, that comes out.")] public string DestinationKey { get; init; } = "data";

    [Parameter("Options")] public MoveBinaryDataOptions Options { get; init; } = new();
}

public sealed record MoveBinaryDataOptions
{
    [Parameter("Add Byte Order Mark (BOM)", Description = "Puts the mark before a text in a Unicode encoding.")] public bool AddBOM { get; init; }

    [Parameter("Data Is Base64", Description = "Keeps the content of a base64 text instead of the text; with \"Use Raw Data\".")] public bool DataIsBase64 { get; init; }

    [Parameter("Encoding", Description = "Encoding of the text, for example utf8 or latin1.")] public string Encoding { get; init; } = "utf8";

    [Parameter("Strip BOM", Description = "Drops the mark that may stand before a text in a Unicode encoding.")] public bool StripBOM { get; init; } = true;

    [Parameter("File Name", Description = "Name of the file.", Example = "example.json")] public string FileName { get; init; } = "";

    [Parameter("JSON Parse", Description = "Parses the text as JSON.")] public bool JsonParse { get; init; }

    [Parameter("Keep Source", Description = "Keeps the source, too.")] public bool KeepSource { get; init; }

    [Parameter("Keep As Base64", Description = "Gives the content as base64 text.")] public bool KeepAsBase64 { get; init; }

    [Parameter("MIME Type", Description = "Media type of the file.")] public string MimeType { get; init; } = "application/json";

    [Parameter("Use Raw Data", Description = "Takes text as it is, not as a JSON text with quotes.")] public bool UseRawData { get; init; }
}

public enum MoveMode
{
    [Option("Binary to JSON")] BinaryToJson,
    [Option("JSON to Binary")] JsonToBinary,
}
