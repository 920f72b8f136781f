using NodeHost.Sdk;

namespace NodeHost.Nodes.Http;

/// <summary>At which pace requests are begun.</summary>
public sealed record BatchOption
{
    [Parameter("Batching")] public BatchSettings? Batch { get; init; }
}

/// <summary>How many requests are begun at a time, and how long the next ones wait.</summary>
public sealed record BatchSettings
{
    [Parameter("Items per Batch", Description = "How many requests are begun without a pause; -1 switches batching off.")]
    public int BatchSize { get; init; } = 50;

    [Parameter("Batch Interval (ms)", Description = "Milliseconds between the beginnings of two batches; 0 for none.")]
    public double BatchInterval { get; init; } = 1000;

    /// <summary>How long an item waits before its request is begun.</summary>
    public TimeSpan PauseBefore(int itemIndex)
    {
        // n8n takes 0 for 1.
        int size = BatchSize == 0 ? 1 : BatchSize;
        bool beginsBatch = size > 0 && itemIndex > 0 && itemIndex % size == 0;
        return beginsBatch && BatchInterval is > 0 and <= int.MaxValue ? TimeSpan.FromMilliseconds(BatchInterval) : TimeSpan.Zero;
    }
}
