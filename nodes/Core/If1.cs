using NodeHost.Nodes.Core.Conditions;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>The first version of <see cref="If"/>, whose conditions stand in a list for each type.</summary>
[Node("n8n-nodes-base.if", "If", 1, Description = "Sends each item to the output \"true\" or \"false\" by conditions.")]
[Output("true")]
[Output("false")]
public sealed class If1 : BatchNode<If1Parameters>
{
    public override ValueTask<BatchResult> RunAsync(BatchContext<If1Parameters> context, CancellationToken cancellationToken)
    {
        (IReadOnlyList<Item> passed, IReadOnlyList<Item> rest) = ItemSplit.By(
            context, (parameters, _) => parameters.Conditions.Hold(parameters.CombineOperation == CombineOperation.All, context.TimeZone), cancellationToken);
        return ValueTask.FromResult(new BatchResult([passed, rest]));
    }
}

public sealed record If1Parameters
{
    [Parameter("Conditions")] public ConditionsByType Conditions { get; init; } = new();

    [Parameter("Combine")] public CombineOperation CombineOperation { get; init; } = CombineOperation.All;
}

public enum CombineOperation
{
    [Option("ALL", Description = "Every condition must hold.")]
    All,

    [Option("ANY", Description = "One condition is enough.")]
    Any,
}
