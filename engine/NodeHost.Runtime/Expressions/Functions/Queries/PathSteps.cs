using Jint;
using Jint.Native;
using Jint.Native.Object;
using NodeHost.Runtime.Expressions.Functions.Lists;

namespace NodeHost.Runtime.Expressions.Functions.Queries;

/// <summary>The parts of a query that walk through data.</summary>
internal static class PathSteps
{
    public static QueryStep Current { get; } = (_, value) => value;

    public static QueryStep Field(string name) => (_, value) => QueryRun.IsObject(value) ? FieldOf((ObjectInstance)value, name) : JsValue.Null;

    public static QueryStep Index(int index) => (_, value) =>
    {
        if (value is not JsArray list)
            return JsValue.Null;
        long place = index < 0 ? list.Length + index : index;
        return place >= 0 && place < list.Length && list.TryGetValue((uint)place, out JsValue item) ? OrNull(item) : JsValue.Null;
    };

    public static QueryStep Slice(int? start, int? stop, int? step) => (run, value) =>
    {
        if (value is not JsArray list)
            return JsValue.Null;
        if (step == 0)
            throw run.Error("Invalid slice, step cannot be 0");
        JsValue[] items = [.. ListItems.Of(list)];
        return run.ListOf(Places(items.Length, start, stop, step ?? 1).Select(place => items[place]));
    };

    /// <summary>One part after the other.</summary>
    public static QueryStep Then(QueryStep first, QueryStep next) => (run, value) => run.Enter(next, run.Enter(first, value));

    /// <summary>A part for every element of an array; what gives null is left out.</summary>
    public static QueryStep ForEach(QueryStep list, QueryStep each) => (run, value) =>
        run.Enter(list, value) is JsArray items ? Project(run, ListItems.Of(items), each) : JsValue.Null;

    /// <summary>A part for the value of every field of an object.</summary>
    public static QueryStep ForEachValue(QueryStep owner, QueryStep each) => (run, value) =>
        run.Enter(owner, value) is ObjectInstance fields && QueryRun.IsObject(fields)
            ? Project(run, Members.Of(fields).Select(member => member.Value), each)
            : JsValue.Null;

    /// <summary>A part for every element that a condition holds for.</summary>
    public static QueryStep ForEachWhere(QueryStep list, QueryStep condition, QueryStep each) => (run, value) =>
        run.Enter(list, value) is JsArray items
            ? Project(run, ListItems.Of(items).Where(item => !QueryRun.IsFalse(run.Enter(condition, item))), each)
            : JsValue.Null;

    /// <summary>An array whose elements that are arrays are replaced by what is in them.</summary>
    public static QueryStep Flatten(QueryStep list) => (run, value) => run.Enter(list, value) is JsArray items
        ? run.ListOf(ListItems.Of(items).SelectMany(item => item is JsArray inner ? ListItems.Of(inner) : [item]))
        : JsValue.Null;

    public static QueryStep ListOf(IReadOnlyList<QueryStep> parts) => (run, value) =>
        IsNothing(value) ? JsValue.Null : run.ListOf(parts.Select(part => run.Enter(part, value)));

    public static QueryStep RecordOf(IReadOnlyList<(string Name, QueryStep Value)> parts) => (run, value) =>
    {
        if (IsNothing(value))
            return JsValue.Null;
        var record = new JsObject(run.Engine);
        foreach ((string name, QueryStep part) in parts)
            record.Put(name, run.Enter(part, value));
        return record;
    };

    public static JsValue OrNull(JsValue value) => value.IsUndefined() ? JsValue.Null : value;

    private static bool IsNothing(JsValue value) => value.IsNull() || value.IsUndefined();

    // Dates have their year and so on from a prototype. What is inherited of functions and the like is none of the data.
    private static JsValue FieldOf(ObjectInstance owner, string name)
    {
        JsValue value = owner.Get(name);
        bool isInherited = (value.IsCallable() || name == "__proto__") && !owner.HasOwnProperty(name);
        return isInherited ? JsValue.Null : OrNull(value);
    }

    private static JsArray Project(QueryRun run, IEnumerable<JsValue> items, QueryStep each) =>
        run.ListOf(items.Select(item => run.Enter(each, item)).Where(item => !item.IsNull()));

    private static IEnumerable<int> Places(int length, int? start, int? stop, int step)
    {
        long first = Bounded(start, step < 0 ? length - 1 : 0, length, step);
        long end = Bounded(stop, step < 0 ? -1 : length, length, step);
        for (long place = first; step > 0 ? place < end : place > end; place += step)
            yield return (int)place;
    }

    private static long Bounded(int? place, long whenMissing, long length, int step)
    {
        if (place is not { } given)
            return whenMissing;
        long fromStart = given < 0 ? length + given : given;
        if (fromStart < 0)
            return step < 0 ? -1 : 0;
        return fromStart >= length ? (step < 0 ? length - 1 : length) : fromStart;
    }
}
