using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Files;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Reads files of the disk into items, or writes the files of items to it.</summary>
[Node("n8n-nodes-base.readWriteFile", "Read/Write Files from Disk", 1, 1.1, Description = "Reads files of this computer, or writes files to it.", Effect = NodeEffect.Create)]
public sealed class ReadWriteFile : BatchNode<ReadWriteFileParameters>
{
    // One after another: two items may write to one file.
    public override async ValueTask<BatchResult> RunAsync(BatchContext<ReadWriteFileParameters> context, CancellationToken cancellationToken)
    {
        var items = new List<Item>();
        for (int i = 0; i < context.Items.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                ReadWriteFileParameters parameters = context.ParametersFor(i);
                if (parameters.Operation == FileOperation.Read)
                    items.AddRange(await ReadAsync(context, parameters, i, cancellationToken));
                else
                    items.Add(await parameters.ToWrite.WriteAsync(context, context.Items[i], i, cancellationToken));
            }
            catch (NodeFailedException failure)
            {
                items.Add(context.Failed(i, failure));
            }
        }

        return BatchResult.Of(items);
    }

    private static async Task<List<Item>> ReadAsync(NodeContext context, ReadWriteFileParameters parameters, int itemIndex, CancellationToken cancellationToken)
    {
        var items = new List<Item>();
        foreach (string path in new FileSelector(context.Folders, "fileSelector").Find(parameters.FileSelector, cancellationToken))
        {
            BinaryData file = Described(await DiskFile.ReadAsync(context, path, "fileSelector", cancellationToken), parameters.Options);
            items.Add(new Item
            {
                Json = Description(file),
                Binary = new Dictionary<string, BinaryData> { [parameters.Options.DataPropertyName] = file },
                PairedItem = [new ItemSource(itemIndex)],
            });
        }

        return items;
    }

    private static BinaryData Described(BinaryData file, ReadWriteFileOptions options)
    {
        string? name = options.FileName.Length > 0 ? options.FileName : file.FileName;
        string extension = options.FileExtension.TrimStart('.');
        if (extension.Length > 0)
            name = Path.ChangeExtension(name, extension);
        return file.As(options.MimeType.Length > 0 ? options.MimeType : file.MimeType, name, file.Folder);
    }

    private static JObject Description(BinaryData file)
    {
        var json = new JObject { ["mimeType"] = file.MimeType };
        if (file.FileType is { } type)
            json["fileType"] = type;
        json["fileName"] = file.FileName;
        if (file.FileExtension is { } extension)
            json["fileExtension"] = extension;
        json["fileSize"] = file.SizeText;
        return json;
    }
}

public sealed record ReadWriteFileParameters : IEffectParameters
{
    internal FileToWrite ToWrite => new(DataPropertyName, FileName, Options.Append);

    [Parameter(Ignored = true)] public string Info { get; init; } = "";

    // What is read or replaced can be read or replaced again.
    NodeEffect IEffectParameters.Effect => Operation == FileOperation.Read ? NodeEffect.Read : Options.Append ? NodeEffect.Create : NodeEffect.Update;

    [Parameter("Operation")] public FileOperation Operation { get; init; } = FileOperation.Read;

    [ShowWhen(nameof(Operation), FileOperation.Read)]
    [Parameter("File(s) Selector", Description = "Path of a file, or a pattern with *, **, ?, [a-c], {one,two}, @(a|b), ?(a|b), *(a|b), +(a|b) and !(a|b).", Example = "invoices/**/*.pdf")]
    public required string FileSelector { get; init; }

    [ShowWhen(nameof(Operation), FileOperation.Write)]
    [Parameter("File Path and Name", Description = "Path of the file to write. Its folder must exist.", Example = "out/report.csv")]
    public required string FileName { get; init; }

    [ShowWhen(nameof(Operation), FileOperation.Write)]
    [Parameter("Input Binary Field", Description = "Name of the file within the item.")]
    public string DataPropertyName { get; init; } = "data";

    [Parameter("Options")] public ReadWriteFileOptions Options { get; init; } = new();
}

public sealed record ReadWriteFileOptions
{
    [ShowWhen(nameof(ReadWriteFileParameters.Operation), FileOperation.Read)]
    [Parameter("File Extension", Description = "Extension of the file in the output.", Example = "zip")]
    public string FileExtension { get; init; } = "";

    [ShowWhen(nameof(ReadWriteFileParameters.Operation), FileOperation.Read)]
    [Parameter("File Name", Description = "Name of the file in the output.", Example = "data.zip")]
    public string FileName { get; init; } = "";

    [ShowWhen(nameof(ReadWriteFileParameters.Operation), FileOperation.Read)]
    [Parameter("MIME Type", Description = "Media type of the file in the output.", Example = "application/zip")]
    public string MimeType { get; init; } = "";

    [ShowWhen(nameof(ReadWriteFileParameters.Operation), FileOperation.Read)]
    [Parameter("Put Output File in Field", Description = "Name of the file within the new item.")]
    public string DataPropertyName { get; init; } = "data";

    [ShowWhen(nameof(ReadWriteFileParameters.Operation), FileOperation.Write)]
    [Parameter("Append", Description = "Adds to the end of an existing file instead of replacing it.")]
    public bool Append { get; init; }
}

public enum FileOperation
{
    [Option("Read File(s) From Disk")] Read,
    [Option("Write File to Disk")] Write,
}
