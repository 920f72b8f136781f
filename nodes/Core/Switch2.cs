using NodeHost.Nodes.Core.Conditions;
using NodeHost.Nodes.Core.Routing;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>The second version of <see cref="Switch"/>: one value, compared by rules, and an output for each rule.</summary>
[Node("n8n-nodes-base.switch", "Switch", 2, Description = "Sends each item to one of several outputs by rules or an expression.")]
[Output("one for each rule")]
public sealed class Switch2 : BatchNode<Switch2Parameters>, IVariableOutputs<Switch2Parameters>
{
    public static IReadOnlyList<string> OutputsOf(Switch2Parameters parameters, double typeVersion)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return parameters.Mode == SwitchMode.Expression
            ? SwitchOutputs.Numbered(parameters.OutputsAmount)
            : [.. parameters.Rules.Rules.Select(static rule => rule.OutputKey)];
    }

    public override ValueTask<BatchResult> RunAsync(BatchContext<Switch2Parameters> context, CancellationToken cancellationToken)
    {
        var comparison = new PlainComparison(context.TimeZone);
        OutputLists? outputs = null;
        for (int i = 0; i < context.Items.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                Switch2Parameters parameters = context.ParametersFor(i);
                outputs ??= new OutputLists(OutputsOf(parameters, context.TypeVersion).Count);
                Route(parameters, context.Items[i], comparison, outputs);
            }
            catch (NodeFailedException fault)
            {
                outputs ??= new OutputLists(1);
                outputs.Add(0, context.Failed(i, fault));
            }
        }

        return ValueTask.FromResult((outputs ?? new OutputLists(1)).ToResult());
    }

    private static void Route(Switch2Parameters parameters, Item item, PlainComparison comparison, OutputLists outputs)
    {
        if (parameters.Mode == SwitchMode.Expression)
        {
            outputs.Route(parameters.Output.Or(double.NaN), item, "output");
            return;
        }

        PlainRule[] rules = [.. parameters.Rules.Rules];
        int found = Array.FindIndex(rules, rule => rule.Holds(parameters.DataType, parameters.Value1, comparison));
        if (found < 0 && parameters.FallbackOutput == -1)
            return;
        // Rules with one name share the output of the first.
        int output = found < 0 ? parameters.FallbackOutput : Array.FindIndex(rules, rule => rule.OutputKey == rules[found].OutputKey);
        outputs.Route(output, item, "fallbackOutput");
    }
}

public sealed record Switch2Parameters : PlainSwitchParameters
{
    [ShowWhen(nameof(Mode), SwitchMode.Expression)]
    [Parameter("Outputs Amount", Description = "How many outputs the node has.")]
    public int OutputsAmount { get; init; } = 4;
}
