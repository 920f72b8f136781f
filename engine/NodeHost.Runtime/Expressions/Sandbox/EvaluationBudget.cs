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
    private nint _stackStart;
    private int _thread;
    private int _statements;
    private int _stackBytes;

    /// <summary>Its time and memory.</summary>
    public EvaluationClock Clock { get; } = new(limits);

    /// <summary>Begins an evaluation on this thread.</summary>
    public void Begin() => Begin(limits.MaxStackBytes);

    /// <summary>Begins an evaluation on this thread, whose calls may fill so much of the stack.</summary>
    public void Begin(int stackBytes)
    {
        _stackBytes = stackBytes;
        Clock.Begin();
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
        if (_stackStart - StackPosition() > _stackBytes)
            throw Stopped(Codes.ScriptRecursion, "its functions call each other too deeply");
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
