using NodeHost.Nodes.Core.Conditions;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Sends each item to one of two outputs.</summary>
[Node("n8n-nodes-base.if", "If", 2, 2.1, 2.2, 2.3, Description = "Sends each item to the output \"true\" or \"false\" by conditions.")]
[Output("true")]
[Output("false")]
public sealed class If : BatchNode<IfParameters>
{
    public override ValueTask<BatchResult> RunAsync(BatchContext<IfParameters> context, CancellationToken cancellationToken)
    {
        (IReadOnlyList<Item> passed, IReadOnlyList<Item> rest) = ItemSplit.By(context, (parameters, index) => Passes(parameters, index, context.TimeZone), cancellationToken);
        return ValueTask.FromResult(new BatchResult([passed, rest]));
    }

    private static bool Passes(IfParameters parameters, int index, TimeZoneInfo zone)
    {
        bool loose = parameters.LooseTypeValidation || parameters.Options.LooseTypeValidation;
        return new ConditionSet(parameters.Conditions, parameters.Options.IgnoreCase, loose, zone).Holds(index);
    }
}

public sealed record IfParameters
{
    [Parameter("Conditions")] public FilterValue Conditions { get; init; } = new();

    [Versions(From = 2.1)]
    [Parameter("Convert types where required", Description = "Converts values of another type instead of refusing them.")]
    public bool LooseTypeValidation { get; init; }

    [Parameter("Options")] public ConditionOptions Options { get; init; } = new();
}
