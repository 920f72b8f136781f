using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>
/// Gives out its items in batches, one each time it is run, and what came back at the end. The versions differ in their outputs.
/// </summary>
public abstract class SplitInBatches : BatchNode<SplitInBatchesParameters>
{
    private readonly List<Item> _returned = [];
    private IReadOnlyList<Item>? _items;
    private int _given;
    private int _firstRun;
    private int _batch;
    private int _lastBatch;

    /// <summary>Size of a batch where the workflow says nothing.</summary>
    protected abstract int DefaultBatchSize { get; }

    public override ValueTask<BatchResult> RunAsync(BatchContext<SplitInBatchesParameters> context, CancellationToken cancellationToken)
    {
        SplitInBatchesParameters parameters = context.ParametersFor(0);
        int size = parameters.BatchSize.Or(DefaultBatchSize);
        if (size < 1)
            throw new NodeFailedException(Codes.UnusableParameterValue, $"Batch Size is {size}: expected 1 or more.") { Parameter = "batchSize" };
        if (_items is null || parameters.Options.Reset)
            Begin(context, size);
        else
            Continue(context);

        Item[] batch = NextBatch(size);
        bool isDone = batch.Length == 0;
        context.Remember(new JObject
        {
            ["currentRunIndex"] = _batch,
            ["maxRunIndex"] = _lastBatch,
            ["noItemsLeft"] = _given >= _items!.Count,
            ["done"] = isDone,
        });
        return ValueTask.FromResult(isDone ? Done(_returned) : Batch(batch));
    }

    /// <summary>The outputs while there are batches.</summary>
    protected abstract BatchResult Batch(IReadOnlyList<Item> items);

    /// <summary>The outputs at the end.</summary>
    protected abstract BatchResult Done(IReadOnlyList<Item> items);

    private void Begin(BatchContext<SplitInBatchesParameters> context, int size)
    {
        _items = context.Items;
        _given = 0;
        _firstRun = context.RunIndex;
        _batch = 0;
        _lastBatch = (int)Math.Ceiling(_items.Count / (double)size);
        _returned.Clear();
    }

    private void Continue(BatchContext<SplitInBatchesParameters> context)
    {
        _batch++;
        for (int i = 0; i < context.Items.Count; i++)
            _returned.Add(context.Items[i] with { PairedItem = [new ItemSource(i, 0, context.RunIndex)] });
    }

    private Item[] NextBatch(int size)
    {
        var batch = new Item[Math.Min(size, _items!.Count - _given)];
        for (int i = 0; i < batch.Length; i++, _given++)
            batch[i] = _items[_given] with { PairedItem = [new ItemSource(_given, 0, _firstRun)] };
        return batch;
    }
}

/// <summary>Version 1: the loop ends where no items come out any more.</summary>
[Node("n8n-nodes-base.splitInBatches", "Split In Batches", 1, Description = "Gives out items in batches, one each time it is run.", KeepsState = true)]
public sealed class SplitInBatchesV1 : SplitInBatches
{
    protected override int DefaultBatchSize => 10;

    protected override BatchResult Batch(IReadOnlyList<Item> items) => BatchResult.Of(items);

    protected override BatchResult Done(IReadOnlyList<Item> items) => BatchResult.Nothing;
}

/// <summary>Version 2: the loop comes first.</summary>
[Node("n8n-nodes-base.splitInBatches", "Split In Batches", 2, Description = "Gives out items in batches, and all that came back at the end.", KeepsState = true)]
[Output("loop")]
[Output("done")]
public sealed class SplitInBatchesV2 : SplitInBatches
{
    protected override int DefaultBatchSize => 10;

    protected override BatchResult Batch(IReadOnlyList<Item> items) => new([items, []]);

    protected override BatchResult Done(IReadOnlyList<Item> items) => new([[], [.. items]]);
}

/// <summary>Version 3: the end comes first.</summary>
[Node("n8n-nodes-base.splitInBatches", "Loop Over Items (Split in Batches)", 3, Description = "Gives out items in batches, and all that came back at the end.", KeepsState = true)]
[Output("done")]
[Output("loop")]
public sealed class SplitInBatchesV3 : SplitInBatches
{
    protected override int DefaultBatchSize => 1;

    protected override BatchResult Batch(IReadOnlyList<Item> items) => new([[], items]);

    protected override BatchResult Done(IReadOnlyList<Item> items) => new([[.. items], []]);
}

public sealed record SplitInBatchesParameters
{
    [Parameter(Ignored = true)] public string SplitInBatchesNotice { get; init; } = "";

    [Parameter("Batch Size", Description = "How many items a batch has. [default: 1, before version 3 10]")]
    public Optional<int> BatchSize { get; init; }

    [Parameter("Options")] public SplitInBatchesOptions Options { get; init; } = new();
}

public sealed record SplitInBatchesOptions
{
    [Parameter("Reset", Description = "Begins anew with the items that come in, forgetting those of before.")]
    public bool Reset { get; init; }
}
