using NodeHost.Nodes.Core.Conditions;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Sends each item to one of two outputs.</summary>
[Node("n8n-nodes-base.if", "If", 2, 2.1, 2.2, 2.3, Description = "Sends each item to the output \"true\" or \"false\" by conditions.")]
[Output("true")]
[Output("false")]
public sealed class If : ItemNode<IfParameters>
{
    private const int True = 0;
    private const int False = 1;

    public override ValueTask<ItemResult> RunAsync(IfParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        bool loose = parameters.LooseTypeValidation || parameters.Options.LooseTypeValidation;
        var conditions = new ConditionSet(parameters.Conditions, parameters.Options.IgnoreCase, loose, context.TimeZone);
        return ValueTask.FromResult(ItemResult.At(conditions.Holds(context.ItemIndex) ? True : False, context.Item));
    }
}

public sealed record IfParameters
{
    [Parameter("Conditions")] public FilterValue Conditions { get; init; } = new();

    [Versions(From = 2.1)]
    [Parameter("Convert types where required", Description = "Converts values of another type instead of refusing them.")]
    public bool LooseTypeValidation { get; init; }

    [Parameter("Options")] public IfOptions Options { get; init; } = new();
}

public sealed record IfOptions
{
    [Parameter("Ignore Case", Description = "Takes upper and lower case for the same.")]
    public bool IgnoreCase { get; init; } = true;

    [Parameter("Convert types where required", Description = "Converts values of another type instead of refusing them.")]
    public bool LooseTypeValidation { get; init; }
}
