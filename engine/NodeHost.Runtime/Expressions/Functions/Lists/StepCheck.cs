using Jint;

namespace NodeHost.Runtime.Expressions.Functions.Lists;

/// <summary>Looks at the limits of an engine now and then while .NET code works through data that a script made.</summary>
internal sealed class StepCheck(Engine engine)
{
    private const int StepsBetween = 4096;

    private int _left = StepsBetween;

    public Engine Engine => engine;

    /// <summary>Counts one step.</summary>
    public void Step()
    {
        if (--_left > 0)
            return;
        _left = StepsBetween;
        engine.Constraints.Check();
    }
}
