using Jint;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Sandbox;

/// <summary>
/// Counts what a result is made of while it is turned into JSON. A script can hold far more than it had to allocate: one text in a
/// million places, a list that has nothing but a length.
/// </summary>
internal sealed class ResultBudget(Engine engine, ScriptLimits limits)
{
    private const int ChecksEvery = 4096;

    private long _values;
    private long _characters;

    /// <summary>Begins to count for another result.</summary>
    public void Reset() => (_values, _characters) = (0, 0);

    /// <summary>Counts a value.</summary>
    /// <exception cref="ExpressionException"><see cref="Codes.ResultTooLarge"/>.</exception>
    public void Count()
    {
        if (++_values > limits.MaxResultValues)
            throw TooLarge($"more than {limits.MaxResultValues} values");
        if (_values % ChecksEvery == 0)
            engine.Constraints.Check();
    }

    /// <summary>Makes sure that a list so long may follow, before anything is made for it.</summary>
    public void Expect(long values)
    {
        if (_values + values > limits.MaxResultValues)
            throw TooLarge($"more than {limits.MaxResultValues} values");
    }

    /// <summary>Counts the characters of a text.</summary>
    public void CountText(long characters)
    {
        _characters += characters;
        if (_characters > limits.MaxResultCharacters)
            throw TooLarge($"more than {limits.MaxResultCharacters} characters of text");
    }

    private static ExpressionException TooLarge(string what) => new(Codes.ResultTooLarge, $"It was stopped: the result has {what}.");
}
