using NodeHost.Nodes.Core.Conditions;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Passes on the items that meet conditions.</summary>
[Node("n8n-nodes-base.filter", "Filter", 2, 2.1, 2.2, 2.3, Description = "Keeps the items that meet conditions and drops the others.")]
[Output("Kept")]
public sealed class Filter : BatchNode<FilterParameters>
{
    public override ValueTask<BatchResult> RunAsync(BatchContext<FilterParameters> context, CancellationToken cancellationToken)
    {
        (IReadOnlyList<Item> kept, IReadOnlyList<Item> rest) = ItemSplit.By(context, (parameters, index) => Passes(parameters, index, context.TimeZone), cancellationToken);
        return ValueTask.FromResult(BatchResult.Of(WithFailed(kept, rest)));
    }

    /// <summary>The kept items and those that stand for a failure, which must not get lost among the dropped.</summary>
    internal static IReadOnlyList<Item> WithFailed(IReadOnlyList<Item> kept, IReadOnlyList<Item> rest)
    {
        Item[] failed = [.. rest.Where(static item => item.Error is not null)];
        return failed.Length == 0 ? kept : [.. kept, .. failed];
    }

    private static bool Passes(FilterParameters parameters, int index, TimeZoneInfo zone)
    {
        bool loose = parameters.LooseTypeValidation || parameters.Options.LooseTypeValidation;
        return new ConditionSet(parameters.Conditions, parameters.Options.IgnoreCase, loose, zone).Holds(index);
    }
}

public sealed record FilterParameters
{
    [Parameter("Conditions")] public FilterValue Conditions { get; init; } = new();

    [Versions(From = 2.1)]
    [Parameter("Convert types where required", Description = "Converts values of another type instead of refusing them.")]
    public bool LooseTypeValidation { get; init; }

    [Parameter("Options")] public ConditionOptions Options { get; init; } = new();
}
