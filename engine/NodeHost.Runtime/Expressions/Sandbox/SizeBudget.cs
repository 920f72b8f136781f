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
    private const int DeepestLevel = 2000;

    private double _used;
    private int _counted;

    public void CountFlat(JsValue value, double depth)
    {
        if (value is not JsArray list)
            return;
        for (uint i = 0; i < list.Length; i++)
        {
            Use(1);
            if (depth >= 1 && list.TryGetValue(i, out JsValue item) && item is JsArray)
                CountFlat(item, depth - 1);
        }
    }

    public void CountJson(JsValue value) => CountJson(value, 0);

    private void CountJson(JsValue value, int level)
    {
        // Deeper than that, or in a circle: the engine itself complains.
        if (level > DeepestLevel)
            return;
        Use(value.IsString() ? value.AsString().Length : 1);
        if (value is JsArray list)
        {
            for (uint i = 0; i < list.Length; i++)
            {
                if (list.TryGetValue(i, out JsValue item))
                    CountJson(item, level + 1);
            }
        }
        else if (value is JsObject record)
        {
            foreach (KeyValuePair<JsValue, Jint.Runtime.Descriptors.PropertyDescriptor> member in record.GetOwnProperties())
            {
                if (member.Value.IsDataDescriptor())
                    CountJson(member.Value.Value, level + 1);
            }
        }
    }

    private void Use(double amount)
    {
        _used += amount;
        if (++_counted % ChecksEvery == 0)
            engine.Constraints.Check();
        if (_used > limit)
        {
            throw new ExpressionException(
                Codes.ScriptMemory, $"The value is too large to be written out: more than {limit:0} characters or elements.");
        }
    }
}
