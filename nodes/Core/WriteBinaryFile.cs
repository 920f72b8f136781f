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
                items.Add(await context.ParametersFor(i).ToWrite.WriteAsync(context, context.Items[i], i, cancellationToken));
            }
            catch (NodeFailedException failure)
            {
                items.Add(context.Failed(i, failure));
            }
        }

        return BatchResult.Of(items);
    }
}

public sealed record WriteBinaryFileParameters : IEffectParameters
{
    internal FileToWrite ToWrite => new(DataPropertyName, FileName, Options.Append);

    NodeEffect IEffectParameters.Effect => Options.Append ? NodeEffect.Create : NodeEffect.Update;

    [Parameter("File Name", Description = "Path of the file to write. Its folder must exist.", Example = "out/report.csv")]
    public required string FileName { get; init; }

    [Parameter("Property Name", Description = "Name of the file within the item.")] public string DataPropertyName { get; init; } = "data";

    [Parameter("Options")] public WriteBinaryFileOptions Options { get; init; } = new();
}

public sealed record WriteBinaryFileOptions
{
    [Parameter("Append", Description = "Adds to the end of an existing file instead of replacing it.")] public bool Append { get; init; }
}
