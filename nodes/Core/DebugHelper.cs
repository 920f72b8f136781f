using NodeHost.Nodes.Core.SampleData;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Fails, does nothing, or makes data up: for trying workflows out.</summary>
[Node("n8n-nodes-base.debugHelper", "DebugHelper", Description = "Fails, does nothing, or makes data up, for trying workflows out.")]
public sealed class DebugHelper : ItemNode<DebugHelperParameters>
{
    private const int MostItems = 100_000;

    public override ValueTask<ItemResult> RunAsync(DebugHelperParameters parameters, ItemContext context, CancellationToken cancellationToken)
    {
        switch (parameters.Category)
        {
            case DebugCategory.DoNothing:
                return ValueTask.FromResult<ItemResult>(context.Item);
            case DebugCategory.RandomData:
                return ValueTask.FromResult(ItemResult.Many(MakeUp(parameters)));
            default:
                throw new NodeFailedException(Codes.StoppedByWorkflow, parameters.ThrowErrorMessage);
        }
    }

    private static Item[] MakeUp(DebugHelperParameters parameters)
    {
        if (parameters.RandomDataCount is < 0 or > MostItems)
        {
            throw new NodeFailedException(Codes.UnusableParameterValue, $"Number of Items to Generate is {parameters.RandomDataCount}: expected 0 to {MostItems}.")
            {
                Parameter = "randomDataCount",
            };
        }

        var source = new RandomRecords(parameters.RandomDataSeed, parameters.NanoidAlphabet, parameters.NanoidLength);
        return [.. Enumerable.Range(0, parameters.RandomDataCount).Select(_ => Item.Of(source.Next(parameters.RandomDataType)))];
    }
}

public sealed record DebugHelperParameters
{
    [Parameter("Category")] public DebugCategory Category { get; init; } = DebugCategory.ThrowError;

    [Parameter(Ignored = true)] public string ThrowErrorType { get; init; } = "NodeApiError";

    [ShowWhen(nameof(Category), DebugCategory.ThrowError)]
    [Parameter("Error Message")]
    public string ThrowErrorMessage { get; init; } = "Node has thrown an error";

    [Parameter(Ignored = true)] public double MemorySizeValue { get; init; } = 10;

    [ShowWhen(nameof(Category), DebugCategory.RandomData)]
    [Parameter("Data Type")]
    public RandomRecord RandomDataType { get; init; } = RandomRecord.User;

    [ShowWhen(nameof(Category), DebugCategory.RandomData)]
    [ShowWhen(nameof(RandomDataType), RandomRecord.NanoId)]
    [Parameter("NanoId Alphabet", Description = "The characters to choose from.")]
    public string NanoidAlphabet { get; init; } = "0123456789abcdefghijklmnopqrstuvwxyz";

    [ShowWhen(nameof(Category), DebugCategory.RandomData)]
    [ShowWhen(nameof(RandomDataType), RandomRecord.NanoId)]
    [Parameter("NanoId Length")]
    public int NanoidLength { get; init; } = 16;

    [ShowWhen(nameof(Category), DebugCategory.RandomData)]
    [Parameter("Seed", Description = "The same seed gives the same data; empty gives other data each time.")]
    public string RandomDataSeed { get; init; } = "";

    [ShowWhen(nameof(Category), DebugCategory.RandomData)]
    [Parameter("Number of Items to Generate", Description = "For each item that comes in; at most 100000.")]
    public int RandomDataCount { get; init; } = 10;
}

public enum DebugCategory
{
    DoNothing,
    ThrowError,
    [Option("Out Of Memory", Value = "oom", Unsupported = "Running out of memory on purpose would take the process down with all it does. Use another category.")] OutOfMemory,
    [Option("Generate Random Data")] RandomData,
}
