using Jint;
using Jint.Runtime;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary>
/// Stops scripts that hold too much. What a script has allocated is counted at every statement, and only where that could exceed the
/// limit the heap is looked at: a long script may allocate any amount, as long as it lets go of it.
/// </summary>
/// <remarks>
/// The heap is that of the process. Where other runs grow at the same time, a script that has allocated more than its limit may be
/// stopped for their growth.
/// </remarks>
internal sealed class ScriptMemory(long limit) : Constraint
{
    // A look at the heap may need a full collection, so some allocation lies between two looks.
    private const int ShareBetweenLooks = 16;

    private readonly long _heapBefore = HeldSoFar();
    private long _next = GC.GetAllocatedBytesForCurrentThread() + limit;
    private long _seen = GC.GetAllocatedBytesForCurrentThread();
    private int _thread = Environment.CurrentManagedThreadId;

    // A single statement may allocate much, so none is left out.
    public override bool IsAmortizable => false;

    public override void Check()
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        if (_thread != Environment.CurrentManagedThreadId)
            MoveTo(allocated);
        _seen = allocated;
        if (allocated >= _next)
            Look(allocated);
    }

    // Every call of a script counts.
    public override void Reset()
    {
    }

    // Behind an await the script may go on in another thread, which has a count of its own.
    private void MoveTo(long allocated)
    {
        _next = allocated + Math.Max(_next - _seen, 0);
        _thread = Environment.CurrentManagedThreadId;
    }

    private void Look(long allocated)
    {
        long held = GC.GetTotalMemory(forceFullCollection: false) - _heapBefore;
        if (held > limit)
        {
            // GetTotalMemory(true) would collect up to twenty times.
            GC.Collect();
            held = GC.GetTotalMemory(forceFullCollection: false) - _heapBefore;
        }

        if (held > limit)
            throw new MemoryLimitExceededException($"The script holds about {held} bytes.");
        _next = allocated + Math.Max(limit / ShareBetweenLooks, limit - held);
    }

    // What the last collection left: what was dropped since then by earlier nodes is not to be granted to the script.
    private static long HeldSoFar()
    {
        GCMemoryInfo last = GC.GetGCMemoryInfo(GCKind.Any);
        long now = GC.GetTotalMemory(forceFullCollection: false);
        return last.Index == 0 ? now : Math.Min(now, last.HeapSizeBytes - last.FragmentedBytes);
    }
}
