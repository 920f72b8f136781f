using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Passes its items on as they are.</summary>
[Node("n8n-nodes-base.noOp", "No operation", Description = "Passes its items on as they are.")]
public sealed class NoOp : ItemNode<NoParameters>
{
    public override ValueTask<ItemResult> RunAsync(NoParameters parameters, ItemContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult<ItemResult>(context.Item);
}
