using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Runs a user's JavaScript over the items.</summary>
[Node("n8n-nodes-base.code", "Code", 1, 2, Description = "Runs JavaScript once for all items or once for each item.")]
public sealed class Code : BatchNode<CodeParameters>
{
    public override async ValueTask<BatchResult> RunAsync(BatchContext<CodeParameters> context, CancellationToken cancellationToken)
    {
        CodeParameters parameters = context.ParametersFor(0);
        return BatchResult.Of(parameters.Mode == CodeMode.RunOnceForEachItem
            ? await RunForEachItemAsync(context, parameters.JsCode, cancellationToken)
            : await RunForAllItemsAsync(context, parameters.JsCode, cancellationToken));
    }

    private static async Task<IReadOnlyList<Item>> RunForAllItemsAsync(BatchContext<CodeParameters> context, string code, CancellationToken cancellationToken)
    {
        try
        {
            return await context.Scripts.ReturnItemsAsync(code, cancellationToken);
        }
        catch (NodeFailedException failure)
        {
            return [context.Failed(0, failure)];
        }
    }

    private static async Task<IReadOnlyList<Item>> RunForEachItemAsync(BatchContext<CodeParameters> context, string code, CancellationToken cancellationToken)
    {
        var items = new List<Item>(context.Items.Count);
        for (int i = 0; i < context.Items.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                if (await context.Scripts.ReturnItemAsync(code, i, cancellationToken) is { } item)
                    items.Add(item.PairedItem.Count > 0 ? item : item with { PairedItem = [new ItemSource(i)] });
            }
            catch (NodeFailedException failure)
            {
                items.Add(context.Failed(i, failure));
            }
        }

        return items;
    }
}

public sealed record CodeParameters
{
    [Parameter("Mode")] public CodeMode Mode { get; init; } = CodeMode.RunOnceForAllItems;

    [Versions(From = 2)]
    [Parameter("Language")]
    public CodeLanguage Language { get; init; } = CodeLanguage.JavaScript;

    [ShowWhen(nameof(Language), CodeLanguage.JavaScript)]
    [Parameter("JavaScript", IsScript = true, Example = "return items;")]
    public string JsCode { get; init; } = "";

    [Parameter("Python", NoExpression = true, Ignored = true)] public string PythonCode { get; init; } = "";

    [Parameter(Ignored = true)] public string Notice { get; init; } = "";
}

public enum CodeMode
{
    [Option("Run Once for All Items", Description = "The code sees all items and returns a list.")]
    RunOnceForAllItems,

    [Option("Run Once for Each Item", Description = "The code runs for every item and returns one.")]
    RunOnceForEachItem,
}

public enum CodeLanguage
{
    [Option("JavaScript")] JavaScript,
    [Option("Python", Unsupported = "Write the code in JavaScript and set \"language\" to \"javaScript\".")] Python,
    [Option("Python (native)", Unsupported = "Write the code in JavaScript and set \"language\" to \"javaScript\".")] PythonNative,
}
