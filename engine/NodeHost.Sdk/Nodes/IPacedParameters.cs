namespace NodeHost.Sdk;

/// <summary>Parameters by which a workflow says at which pace the items of a node are begun, as batches of an HTTP node do.</summary>
public interface IPacedParameters
{
    /// <summary>How long the engine waits before it begins an item. Items behind it wait, too.</summary>
    /// <param name="itemIndex">Zero-based index of the item.</param>
    TimeSpan PauseBefore(int itemIndex);
}
