using System.Runtime.CompilerServices;
using Jint;
using Jint.Native;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Sandbox;

/// <summary>
/// Counts how large a value is when it is written out. A small value that refers to itself in many places can be huge then:
/// forty arrays, each holding the one before twice, write out to a million million.
/// </summary>
internal sealed class SizeBudget(Engine engine, double limit)
{
    private const int ChecksEvery = 4096;
    private const int DeepestLevel = 500;

    private double _used;
    private int _counted;

    public void CountFlat(JsValue value, double depth)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (value is not JsArray list)
            return;
        Expect(list.Length);
        for (uint i = 0; i < list.Length; i++)
        {
            Use(1);
            if (depth >= 1 && list.TryGetValue(i, out JsValue item) && item is JsArray)
                CountFlat(item, depth - 1);
        }
    }

    /// <param name="value">What is to be written.</param>
    /// <param name="indent">How many characters each level is indented by; 0 for all in one line.</param>
    public void CountJson(JsValue value, int indent) => CountJson(value, 0, indent);

    private void CountJson(JsValue value, int level, int indent)
    {
        // Deeper than that, or in a circle: the engine itself complains.
        if (level > DeepestLevel)
            return;
        Use(1 + (level * indent) + (value.IsString() ? value.AsString().Length : 0));
        if (value is JsArray list)
        {
            Expect(list.Length);
            for (uint i = 0; i < list.Length; i++)
                CountJson(list.TryGetValue(i, out JsValue item) ? item : JsValue.Null, level + 1, indent);
        }
        else if (value is JsObject record)
        {
            foreach (KeyValuePair<JsValue, Jint.Runtime.Descriptors.PropertyDescriptor> member in record.GetOwnProperties())
            {
                if (member.Value.IsDataDescriptor())
                    CountJson(member.Value.Value, level + 1, indent);
            }
        }
    }

    private void Expect(double more)
    {
        if (_used + more > limit)
            throw TooLarge();
    }

    private void Use(double amount)
    {
        _used += amount;
        if (++_counted % ChecksEvery == 0)
            engine.Constraints.Check();
        if (_used > limit)
            throw TooLarge();
    }

    private ExpressionException TooLarge() =>
        new(Codes.ScriptMemory, $"The value is too large to be written out: more than {limit:0} characters or elements.");
}
