using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Keeps texts with the execution.</summary>
[Node("n8n-nodes-base.executionData", "Execution Data", 1, 1.1, Description = "Keeps texts with the execution, as $execution.customData, and passes its items on.")]
public sealed class ExecutionData : ItemNode<ExecutionDataParameters>
{
    private const int LongestKey = 50;
    private const int LongestValue = 512;

    public override ValueTask<ItemResult> RunAsync(ExecutionDataParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        foreach (SavedValue saved in parameters.DataToSave.Values)
            context.Annotate(Cut(saved.Key, LongestKey), Cut(saved.Value, LongestValue));
        return ValueTask.FromResult<ItemResult>(context.Item);
    }

    private static string Cut(string text, int length) => text.Length > length ? text[..length] : text;
}

public sealed record ExecutionDataParameters
{
    [Parameter(Ignored = true)] public string Operation { get; init; } = "save";

    [Parameter(Ignored = true)] public string Notice { get; init; } = "";

    [Parameter("Data to Save")] public SavedValues DataToSave { get; init; } = new();
}

public sealed record SavedValues
{
    [Parameter("Saved Field")] public IReadOnlyList<SavedValue> Values { get; init; } = [];
}

public sealed record SavedValue
{
    [Parameter("Key", Example = "customerId")] public string Key { get; init; } = "";

    [Parameter("Value")] public string Value { get; init; } = "";
}
