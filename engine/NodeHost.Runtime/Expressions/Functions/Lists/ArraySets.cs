using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;

namespace NodeHost.Runtime.Expressions.Functions.Lists;

/// <summary>The functions that compare the elements of arrays; see <see cref="ValueEquality"/>. All of them keep each value once.</summary>
internal static class ArraySets
{
    private const string Example = "[1, 2, 3, 4]";

    public static JsValue Difference(FunctionCall call)
    {
        var seen = new HashSet<JsValue>(ListItems.Of(call.ListArgument(Example)), new ValueEquality(call.Engine));
        return ListItems.Of(call.List()).Where(seen.Add).ToArray(call.Engine);
    }

    public static JsValue Intersection(FunctionCall call)
    {
        var wanted = new HashSet<JsValue>(ListItems.Of(call.ListArgument(Example)), new ValueEquality(call.Engine));
        return ListItems.Of(call.List()).Where(wanted.Remove).ToArray(call.Engine);
    }

    public static JsValue Union(FunctionCall call)
    {
        JsArray other = call.ListArgument(Example);
        var seen = new HashSet<JsValue>(new ValueEquality(call.Engine));
        return ListItems.Of(call.List()).Concat(ListItems.Of(other)).Where(seen.Add).ToArray(call.Engine);
    }

    /// <summary>The first of each value; where fields are named, the first object of each combination of their values.</summary>
    public static JsValue Unique(FunctionCall call)
    {
        var seen = new HashSet<JsValue>(new ValueEquality(call.Engine));
        if (call.Arguments.Length == 0)
            return ListItems.Of(call.List()).Where(seen.Add).ToArray(call.Engine);
        JsValue[] names = [.. call.Arguments.Select(TypeConverter.ToPropertyKey)];
        var seenKeys = new HashSet<JsValue>(new ValueEquality(call.Engine));
        return ListItems.Of(call.List())
            .Where(item => item is ObjectInstance owner && !owner.IsCallable() ? seenKeys.Add(KeyOf(owner, names, call.Engine)) : seen.Add(item))
            .ToArray(call.Engine);
    }

    private static JsArray KeyOf(ObjectInstance owner, JsValue[] names, Engine engine) => new(engine, Array.ConvertAll(names, owner.Get));
}
