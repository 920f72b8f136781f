using System.Diagnostics;
using System.Runtime.CompilerServices;
using Jint;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Sandbox;

/// <summary>
/// What one evaluation may use up, from its first statement until its result is JSON. The engine's own limits begin anew with every
/// call from outside, such as one of a <c>toJSON</c> while a result is read, and count each function's depth for itself.
/// </summary>
internal sealed class EvaluationBudget(ScriptLimits limits) : Constraint
{
    private const int LooksAtClockEvery = 32;

    private long _deadline;
    private long _memoryStart;
    private nint _stackStart;
    private int _thread;
    private int _statements;

    /// <summary>Begins an evaluation on this thread.</summary>
    public void Begin()
    {
        _deadline = Stopwatch.GetTimestamp() + (long)(limits.Timeout.TotalSeconds * Stopwatch.Frequency);
        _memoryStart = GC.GetAllocatedBytesForCurrentThread();
        _stackStart = StackPosition();
        _thread = Environment.CurrentManagedThreadId;
        _statements = 0;
    }

    // Called before each statement and at the start of each function, and by long-running built-ins.
    public override void Check()
    {
        if (_thread != Environment.CurrentManagedThreadId)
            return; // Not begun.
        if (++_statements > limits.MaxStatements)
            throw Stopped(Codes.ScriptStatements, $"it ran more than {limits.MaxStatements} statements");
        // Stacks grow downwards on every platform that .NET runs on.
        if (_stackStart - StackPosition() > limits.MaxStackBytes)
            throw Stopped(Codes.ScriptRecursion, "its functions call each other too deeply");
        if (GC.GetAllocatedBytesForCurrentThread() - _memoryStart > limits.MaxMemoryBytes)
            throw Stopped(Codes.ScriptMemory, $"it asked for more memory than the {limits.MaxMemoryBytes >> 20} MB it may use, or for too long a list");
        if (_statements % LooksAtClockEvery == 0)
            CheckTime();
    }

    /// <summary>Stops the evaluation if its time is over.</summary>
    public void CheckTime()
    {
        if (_deadline != 0 && Stopwatch.GetTimestamp() > _deadline)
            throw Stopped(Codes.ScriptTimeout, $"it took longer than {limits.Timeout.TotalSeconds:0.###} s");
    }

    public override void Reset()
    {
    }

    private static ExpressionException Stopped(string code, string what) => new(code, $"It was stopped: {what}.");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static nint StackPosition()
    {
        byte mark = 0;
        return Unsafe.ByteOffset(ref Unsafe.NullRef<byte>(), ref mark);
    }
}
