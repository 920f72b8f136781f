using NodeHost.Nodes.Core.Lists;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Lets only some items through.</summary>
[Node("n8n-nodes-base.limit", "Limit", 1, Description = "Lets only the first or the last items through.")]
public sealed class Limit : BatchNode<LimitParameters>
{
    public override ValueTask<BatchResult> RunAsync(BatchContext<LimitParameters> context, CancellationToken cancellationToken)
    {
        if (context.Items.Count == 0)
            return ValueTask.FromResult(BatchResult.Of([]));
        LimitParameters parameters = context.ParametersFor(0);
        return ValueTask.FromResult(BatchResult.Of(ItemRange.Of(context.Items, parameters.MaxItems, parameters.Keep)));
    }
}

public sealed record LimitParameters
{
    [Parameter("Max Items", Description = "How many items come out at most.")] public int MaxItems { get; init; } = 1;

    [Parameter("Keep", Description = "Which ones come out where there are more.")] public KeptItems Keep { get; init; } = KeptItems.FirstItems;
}
