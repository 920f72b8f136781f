using NodeHost.Nodes.Core.Files;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Makes an item of each file of the disk that a pattern names. It looks once, whatever the number of input items.</summary>
[Node("n8n-nodes-base.readBinaryFiles", "Read Binary Files", Description = "Makes an item of each file of this computer that a pattern names.", Effect = NodeEffect.Read)]
public sealed class ReadBinaryFiles : BatchNode<ReadBinaryFilesParameters>
{
    public override async ValueTask<BatchResult> RunAsync(BatchContext<ReadBinaryFilesParameters> context, CancellationToken cancellationToken)
    {
        try
        {
            ReadBinaryFilesParameters parameters = context.ParametersFor(0);
            var items = new List<Item>();
            foreach (string path in new FileSelector(context.Folders, "fileSelector").Find(parameters.FileSelector, cancellationToken))
            {
                BinaryData file = await DiskFile.ReadAsync(context, path, "fileSelector", cancellationToken);
                items.Add((Item.Of([]) with { PairedItem = [new ItemSource(0)] }).WithFile(parameters.DataPropertyName, file));
            }

            return BatchResult.Of(items);
        }
        catch (NodeFailedException failure)
        {
            return BatchResult.Of([context.Failed(0, failure)]);
        }
    }
}

public sealed record ReadBinaryFilesParameters
{
    [Parameter("File Selector", Description = "Path of a file, or a pattern with *, **, ?, [a-c], {one,two}, @(a|b), ?(a|b), *(a|b), +(a|b) and !(a|b).", Example = "images/*.png")]
    public required string FileSelector { get; init; }

    [Parameter("Property Name", Description = "Name of the file within the item.")] public string DataPropertyName { get; init; } = "data";
}
