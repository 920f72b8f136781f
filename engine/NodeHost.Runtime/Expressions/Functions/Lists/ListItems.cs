using Jint;
using Jint.Native;

namespace NodeHost.Runtime.Expressions.Functions.Lists;

/// <summary>The elements of arrays, and arrays of elements, with an eye on the engine's limits.</summary>
internal static class ListItems
{
    /// <summary>The array that a function was called on.</summary>
    public static JsArray List(this FunctionCall call) => (JsArray)call.Self;

    /// <summary>An array that a function needs as its first argument.</summary>
    public static JsArray ListArgument(this FunctionCall call, string example) => call[0] is JsArray list
        ? list
        : throw FunctionCall.Wrong($"{call.Name}(): expected array arg, e.g. .{call.Name}({example})");

    /// <summary>Every element; undefined where there is none.</summary>
    public static IEnumerable<JsValue> Of(JsArray list)
    {
        var steps = new StepCheck(list.Engine);
        for (uint i = 0; i < list.Length; i++)
        {
            steps.Step();
            yield return list.TryGetValue(i, out JsValue item) ? item : JsValue.Undefined;
        }
    }

    /// <summary>The elements that are there: an array may have holes.</summary>
    public static IEnumerable<JsValue> Present(JsArray list)
    {
        var steps = new StepCheck(list.Engine);
        for (uint i = 0; i < list.Length; i++)
        {
            steps.Step();
            if (list.TryGetValue(i, out JsValue item))
                yield return item;
        }
    }

    public static JsArray ToArray(this IEnumerable<JsValue> items, Engine engine) => new(engine, [.. items]);
}
