using NodeHost.Nodes.Core.Conditions;
using NodeHost.Nodes.Core.Routing;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>The first version of <see cref="Switch"/>: one value, compared by rules, and four outputs.</summary>
[Node("n8n-nodes-base.switch", "Switch", 1, Description = "Sends each item to one of four outputs by rules or an expression.")]
[Output("0")]
[Output("1")]
[Output("2")]
[Output("3")]
public sealed class Switch1 : BatchNode<Switch1Parameters>
{
    private const int OutputCount = 4;

    public override ValueTask<BatchResult> RunAsync(BatchContext<Switch1Parameters> context, CancellationToken cancellationToken)
    {
        var outputs = new OutputLists(OutputCount);
        var comparison = new PlainComparison(context.TimeZone);
        for (int i = 0; i < context.Items.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                Route(context.ParametersFor(i), context.Items[i], comparison, outputs);
            }
            catch (NodeFailedException fault)
            {
                outputs.Add(0, context.Failed(i, fault));
            }
        }

        return ValueTask.FromResult(outputs.ToResult());
    }

    private static void Route(Switch1Parameters parameters, Item item, PlainComparison comparison, OutputLists outputs)
    {
        if (parameters.Mode == SwitchMode.Expression)
        {
            outputs.Route(parameters.Output.Or(double.NaN), item, "output");
            return;
        }

        PlainRule? rule = parameters.Rules.Rules.FirstOrDefault(rule => rule.Holds(parameters.DataType, parameters.Value1, comparison));
        double output = rule?.Output ?? parameters.FallbackOutput;
        // -1 is the editor's "none"; as the output of a rule it is a mistake.
        if (rule is not null || output != -1)
            outputs.Route(output, item, rule is null ? "fallbackOutput" : "rules");
    }
}

public sealed record Switch1Parameters : PlainSwitchParameters;
