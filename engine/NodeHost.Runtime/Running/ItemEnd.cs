using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>How an item of a node with an outside effect ended.</summary>
internal abstract record ItemEnd
{
    private ItemEnd()
    {
    }

    /// <summary>It was done, now or before.</summary>
    public sealed record Done(ItemResult Result) : ItemEnd;

    /// <summary>It failed now.</summary>
    public sealed record Failed(Exception Fault) : ItemEnd;

    /// <summary>It failed before, and the node went on.</summary>
    public sealed record FailedBefore(RunFailure Failure) : ItemEnd;

    /// <summary>Nobody can tell whether it was done.</summary>
    public sealed record Uncertain(Exception Fault) : ItemEnd;

    /// <summary>The run was stopped while it was at work.</summary>
    /// <param name="Fault">What the run's end made of it; null where no answer came.</param>
    public sealed record Interrupted(Exception? Fault) : ItemEnd;
}
