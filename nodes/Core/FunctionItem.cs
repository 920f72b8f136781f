using NodeHost.Nodes.Core.LegacyScripts;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Runs a user's JavaScript over the data of each item; workflows since 2022 have the Code node instead.</summary>
[Node("n8n-nodes-base.functionItem", "Function Item", 1, Description = "Runs JavaScript once for each item; newer workflows use Code.")]
public sealed class FunctionItem : ItemNode<FunctionItemParameters>
{
    public override async ValueTask<ItemResult> RunAsync(FunctionItemParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        try
        {
            string script = FunctionScript.OverItem(parameters.FunctionCode);
            Item? item = await context.Scripts.ReturnItemAsync(script, context.ItemIndex, cancellationToken);
            return item is null ? ItemResult.None : item;
        }
        catch (NodeFailedException failure) when (FunctionScript.Explain(failure) is var explained && explained != failure)
        {
            throw explained;
        }
    }
}

public sealed record FunctionItemParameters
{
    [Parameter("JavaScript Code", IsScript = true, Description = "Sees the data of one item and returns it.", Example = "return item;")]
    public string FunctionCode { get; init; } = "item.myVariable = 1;\nreturn item;";

    [Parameter(Ignored = true)] public string Notice { get; init; } = "";
}
