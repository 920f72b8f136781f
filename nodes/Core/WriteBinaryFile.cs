using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Files;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Writes a file of each item to the disk.</summary>
[Node("n8n-nodes-base.writeBinaryFile", "Write Binary File", Description = "Writes a file of each item to this computer.", Effect = NodeEffect.Create)]
public sealed class WriteBinaryFile : BatchNode<WriteBinaryFileParameters>
{
    // One after another: two items may write to one file.
    public override async ValueTask<BatchResult> RunAsync(BatchContext<WriteBinaryFileParameters> context, CancellationToken cancellationToken)
    {
        var items = new List<Item>(context.Items.Count);
        for (int i = 0; i < context.Items.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                items.Add(await WriteAsync(context, context.ParametersFor(i), i, cancellationToken));
            }
            catch (NodeFailedException failure)
            {
                items.Add(context.Failed(i, failure));
            }
        }

        return BatchResult.Of(items);
    }

    private static async Task<Item> WriteAsync(
        BatchContext<WriteBinaryFileParameters> context, WriteBinaryFileParameters parameters, int itemIndex, CancellationToken cancellationToken)
    {
        Item item = context.Items[itemIndex];
        BinaryData file = item.FileNamed(parameters.DataPropertyName, itemIndex, "dataPropertyName");
        string path = context.Folders.Resolve(parameters.FileName, "fileName");
        await DiskFile.WriteAsync(file, path, parameters.Options.Append, "fileName", cancellationToken);
        return new Item
        {
            Json = new JObject(item.Json) { ["fileName"] = parameters.FileName },
            Binary = item.Binary,
            PairedItem = [new ItemSource(itemIndex)],
        };
    }
}

public sealed record WriteBinaryFileParameters
{
    [Parameter("File Name", Description = "Path of the file to write. Its folder must exist.", Example = "out/report.csv")]
    public required string FileName { get; init; }

    [Parameter("Property Name", Description = "Name of the file within the item.")] public string DataPropertyName { get; init; } = "data";

    [Parameter("Options")] public WriteBinaryFileOptions Options { get; init; } = new();
}

public sealed record WriteBinaryFileOptions
{
    [Parameter("Append", Description = "Adds to the end of an existing file instead of replacing it.")] public bool Append { get; init; }
}
