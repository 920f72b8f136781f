using NodeHost.Nodes.Core.Files;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Adds a file of the disk to each item.</summary>
[Node("n8n-nodes-base.readBinaryFile", "Read Binary File", Description = "Adds a file of this computer to each item.", Effect = NodeEffect.Read)]
public sealed class ReadBinaryFile : ItemNode<ReadBinaryFileParameters>
{
    public override async ValueTask<ItemResult> RunAsync(ReadBinaryFileParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        string path = context.Folders.Resolve(parameters.FilePath, "filePath");
        BinaryData file = await DiskFile.ReadAsync(context, path, "filePath", cancellationToken);
        return new Item { Json = context.Item.Json, Binary = context.Item.Binary }.WithFile(parameters.DataPropertyName, file);
    }
}

public sealed record ReadBinaryFileParameters
{
    [Parameter("File Path", Example = "data/report.csv")] public required string FilePath { get; init; }

    [Parameter("Property Name", Description = "Name of the file within the item.")] public string DataPropertyName { get; init; } = "data";
}
