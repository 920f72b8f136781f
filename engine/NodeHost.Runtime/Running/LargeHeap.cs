namespace NodeHost.Runtime.Running;

/// <summary>
/// Gives memory back where that matters. Left to itself, the collector lets garbage of the size of the live data stand beside it; a
/// collection of a large heap takes a second, so there is to be one only after hundreds of thousands of items were let go of.
/// </summary>
internal static class LargeHeap
{
    private const long Large = 1L << 30;

    /// <summary>Collects, unless there is little to collect.</summary>
    public static void Collect()
    {
        if (GC.GetTotalMemory(forceFullCollection: false) > Large)
            GC.Collect();
    }
}
