using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;

namespace NodeHost.Runtime.Expressions.Functions.Lists;

/// <summary>The functions of arrays of objects.</summary>
internal static class ArrayRecords
{
    /// <summary>
    /// All objects in one, the first value of a field counting. With another array, the objects at the same places are merged so, and of
    /// the results the last value counts.
    /// </summary>
    public static JsValue Merge(FunctionCall call)
    {
        var merged = new JsObject(call.Engine);
        if (call[0].IsUndefined())
        {
            foreach (JsValue item in ListItems.Of(call.List()))
                AddMissing(merged, item is JsArray ? JsValue.Undefined : item);
            return merged;
        }

        if (call[0] is not JsArray other)
            throw FunctionCall.Wrong("merge(): expected array arg, e.g. .merge([{ id: 1, otherValue: 3 }])");
        foreach ((JsValue left, JsValue right) in ListItems.Of(call.List()).Zip(ListItems.Of(other)))
        {
            if (!IsRecordOrNull(left) || !IsRecordOrNull(right))
                continue;
            var pair = new JsObject(call.Engine);
            AddMissing(pair, left);
            AddMissing(pair, right);
            foreach ((JsValue name, JsValue value) in Members.Of(pair))
                merged.Put(name, value);
        }

        return merged;
    }

    /// <summary>The value of a field in each object that has it; with several fields a list of values where there are several.</summary>
    public static JsValue Pluck(FunctionCall call)
    {
        if (call.Arguments.Length == 0)
            return ListItems.Of(call.List()).ToArray(call.Engine);
        HashSet<string> names = [.. call.Arguments.Where(name => name.IsString()).Select(name => name.AsString())];
        var plucked = new List<JsValue>();
        foreach (JsValue item in ListItems.Of(call.List()))
        {
            if (!IsRecord(item))
                continue;
            JsValue[] values = [.. Members.Of((ObjectInstance)item).Where(member => names.Contains(member.Name.ToString())).Select(member => member.Value)];
            if (values.Length > 0)
                plucked.Add(values.Length == 1 ? values[0] : new JsArray(call.Engine, values));
        }

        return plucked.ToArray(call.Engine);
    }

    /// <summary>Copies in which fields have other names; a renamed field comes last.</summary>
    public static JsValue RenameKeys(FunctionCall call)
    {
        if (call.Arguments.Length == 0 || call.Arguments.Length % 2 != 0)
        {
            throw FunctionCall.Wrong(
                "renameKeys(): expected an even amount of args: from1, to1 [, from2, to2, ...]. e.g. .renameKeys(\"name\", \"title\")");
        }

        JsValue[] names = [.. call.Arguments.Select(TypeConverter.ToPropertyKey)];
        return ListItems.Of(call.List()).Select(item => IsRecord(item) ? Renamed(item, names, call.Engine) : item).ToArray(call.Engine);
    }

    /// <summary>One object of which each element gives a field: its name by one field, its value by another.</summary>
    public static JsValue SmartJoin(FunctionCall call)
    {
        if (!call[0].IsString() || !call[1].IsString() || call[0].AsString().Length == 0 || call[1].AsString().Length == 0)
            throw FunctionCall.Wrong("smartJoin(): expected two string args, e.g. .smartJoin(\"name\", \"value\")");
        var joined = new JsObject(call.Engine);
        foreach (JsValue item in ListItems.Of(call.List()))
        {
            if (IsRecord(item) && item is ObjectInstance owner && owner.HasOwnProperty(call[0]) && owner.HasOwnProperty(call[1]))
                joined.Put(TypeConverter.ToPropertyKey(owner.Get(call[0])), owner.Get(call[1]));
        }

        return joined;
    }

    private static JsObject Renamed(JsValue item, JsValue[] names, Engine engine)
    {
        var renamed = new JsObject(engine);
        AddMissing(renamed, item);
        for (int i = 0; i < names.Length; i += 2)
        {
            if (!renamed.HasOwnProperty(names[i]))
                continue;
            renamed.Put(names[i + 1], renamed.Get(names[i]));
            renamed.Delete(names[i]);
        }

        return renamed;
    }

    private static void AddMissing(JsObject target, JsValue source)
    {
        if (!IsRecord(source))
            return;
        foreach ((JsValue name, JsValue value) in Members.Of((ObjectInstance)source))
        {
            if (!target.HasOwnProperty(name))
                target.Put(name, value);
        }
    }

    private static bool IsRecord(JsValue value) => value is ObjectInstance owner && !owner.IsCallable();

    private static bool IsRecordOrNull(JsValue value) => value.IsNull() || IsRecord(value);
}
