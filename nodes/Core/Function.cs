using NodeHost.Nodes.Core.LegacyScripts;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Runs a user's JavaScript over all items; workflows since 2022 have the Code node instead.</summary>
[Node("n8n-nodes-base.function", "Function", 1, Description = "Runs JavaScript once over all items; newer workflows use Code.")]
public sealed class Function : BatchNode<FunctionParameters>
{
    public override async ValueTask<BatchResult> RunAsync(BatchContext<FunctionParameters> context, CancellationToken cancellationToken)
    {
        try
        {
            string script = FunctionScript.OverItems(context.ParametersFor(0).FunctionCode);
            return BatchResult.Of(await context.Scripts.ReturnItemsAsync(script, cancellationToken));
        }
        catch (NodeFailedException failure)
        {
            return BatchResult.Of([context.Failed(0, FunctionScript.Explain(failure))]);
        }
    }
}

public sealed record FunctionParameters
{
    [Parameter("JavaScript Code", IsScript = true, Description = "Sees all items and returns a list of items.", Example = "return items;")]
    public string FunctionCode { get; init; } = "items[0].json.myVariable = 1;\nreturn items;";

    [Parameter(Ignored = true)] public string Notice { get; init; } = "";
}
