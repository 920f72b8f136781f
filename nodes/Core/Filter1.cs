using NodeHost.Nodes.Core.Conditions;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>The first version of <see cref="Filter"/>, whose conditions stand in a list for each type.</summary>
[Node("n8n-nodes-base.filter", "Filter", 1, Description = "Keeps the items that meet conditions and drops the others.")]
[Output("Kept")]
public sealed class Filter1 : BatchNode<Filter1Parameters>
{
    public override ValueTask<BatchResult> RunAsync(BatchContext<Filter1Parameters> context, CancellationToken cancellationToken)
    {
        (IReadOnlyList<Item> kept, IReadOnlyList<Item> rest) = ItemSplit.By(
            context, (parameters, _) => parameters.Conditions.Hold(parameters.CombineConditions == CombineConditions.And, context.TimeZone), cancellationToken);
        return ValueTask.FromResult(BatchResult.Of(Filter.WithFailed(kept, rest)));
    }
}

public sealed record Filter1Parameters
{
    [Parameter("Conditions")] public ConditionsByType Conditions { get; init; } = new();

    [Parameter("Combine Conditions")] public CombineConditions CombineConditions { get; init; } = CombineConditions.And;
}

public enum CombineConditions
{
    [Option("AND", Value = "AND", Description = "Every condition must hold.")]
    And,

    [Option("OR", Value = "OR", Description = "One condition is enough.")]
    Or,
}
