using System.Diagnostics;
using Jint;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Sandbox;

/// <summary>The time and the memory of one evaluation. Looked at every few dozen statements, and by long-running built-ins.</summary>
internal sealed class EvaluationClock(ScriptLimits limits) : Constraint
{
    private long _deadline;
    private long _memoryStart;
    private int _thread;

    public override bool IsAmortizable => true;

    /// <summary>Begins an evaluation on this thread.</summary>
    public void Begin()
    {
        _deadline = Stopwatch.GetTimestamp() + (long)(limits.Timeout.TotalSeconds * Stopwatch.Frequency);
        _memoryStart = GC.GetAllocatedBytesForCurrentThread();
        _thread = Environment.CurrentManagedThreadId;
    }

    public override void Check()
    {
        if (_thread != Environment.CurrentManagedThreadId)
            return; // Not begun.
        if (Stopwatch.GetTimestamp() > _deadline)
            throw Stopped(Codes.ScriptTimeout, $"it took longer than {limits.Timeout.TotalSeconds:0.###} s");
        if (GC.GetAllocatedBytesForCurrentThread() - _memoryStart > limits.MaxMemoryBytes)
            throw Stopped(Codes.ScriptMemory, $"it asked for more memory than the {limits.MaxMemoryBytes >> 20} MB it may use, or for too long a list");
    }

    public override void Reset()
    {
    }

    private static ExpressionException Stopped(string code, string what) => new(code, $"It was stopped: {what}.");
}
