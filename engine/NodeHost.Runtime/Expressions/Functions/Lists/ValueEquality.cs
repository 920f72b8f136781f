using System.Runtime.CompilerServices;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;

namespace NodeHost.Runtime.Expressions.Functions.Lists;

/// <summary>
/// When n8n takes two values for the same: by content, with lists and objects all the way down, whatever the order of an object's fields.
/// <c>1</c> and <c>'1'</c> differ, and so do null, undefined and a missing field; NaN is itself, and zero has no sign.
/// </summary>
/// <remarks>The hash goes with it, so that finding duplicates among many values takes time in proportion to their number.</remarks>
internal sealed class ValueEquality(Engine engine) : IEqualityComparer<JsValue>
{
    // Values that differ only below that are still told apart, only more slowly. It keeps the hash of a value that refers to itself short.
    private const int HashedLevels = 6;

    private readonly StepCheck _steps = new(engine);

    private readonly Lazy<JsValue[]> _boxes = new(() =>
        [.. new[] { "Number", "String", "Boolean" }.Select(name => engine.Global.Get(name).Get("prototype"))]);

    public bool Equals(JsValue? left, JsValue? right)
    {
        _steps.Step();
        if (ReferenceEquals(left, right))
            return true;
        if (left is null || right is null)
            return false;
        return (Plain(left), Plain(right)) switch
        {
            (JsArray first, JsArray second) => HaveSameItems(first, second),
            (JsArray, _) or (_, JsArray) => false,
            (ObjectInstance first, ObjectInstance second) => AreSameObjects(first, second),
            (ObjectInstance, _) or (_, ObjectInstance) => false,
            var (first, second) => AreSameScalars(first, second),
        };
    }

    public int GetHashCode(JsValue value) => HashOf(value, 0);

    // 'new Number(1)' is as good as 1.
    private JsValue Plain(JsValue value)
    {
        if (value is not ObjectInstance { Prototype: { } prototype } boxed || boxed is JsObject or JsArray or JsDate)
            return value;
        return prototype != engine.Intrinsics.Object.PrototypeObject && _boxes.Value.Contains(prototype) ? TypeConverter.ToPrimitive(boxed) : value;
    }

    private static bool AreSameScalars(JsValue left, JsValue right)
    {
        if (left.IsNumber() && right.IsNumber())
            return left.AsNumber() == right.AsNumber() || (double.IsNaN(left.AsNumber()) && double.IsNaN(right.AsNumber()));
        return left.Type == right.Type && left.Equals(right);
    }

    private bool HaveSameItems(JsArray left, JsArray right)
    {
        if (left.Length != right.Length)
            return false;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (uint i = 0; i < left.Length; i++)
        {
            if (!Equals(ItemOf(left, i), ItemOf(right, i)))
                return false;
        }

        return true;
    }

    private bool AreSameObjects(ObjectInstance left, ObjectInstance right)
    {
        if (left.IsCallable() || right.IsCallable() || KindOf(left) != KindOf(right))
            return false;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (EntriesOf(left) is { } entries && EntriesOf(right) is { } others && !HaveSameItems(entries, others))
            return false;
        int count = 0;
        foreach ((JsValue name, JsValue value) in Members.Of(left))
        {
            count++;
            if (!right.GetOwnProperty(name).Enumerable || !Equals(value, right.Get(name)))
                return false;
        }

        return count == Members.Of(right).Count();
    }

    // What an object is beside its fields: the text of dates, patterns, errors and the like; null for plain data.
    private string? KindOf(ObjectInstance value) => value switch
    {
        JsObject => null,
        JsDate date => $"Date {date.DateValue}",
        { Prototype: null } => null,
        _ when value.Prototype == engine.Intrinsics.Object.PrototypeObject => TextOf(value, "toJSON"),
        _ => $"{TextOf(value, "toString")} {value.Get("zoneName")} {value.Get("locale")}",
    };

    private static string? TextOf(ObjectInstance value, string method) =>
        value.Get(method) is { } function && function.IsCallable() ? TypeConverter.ToString(function.Call(value, [])) : null;

    private JsArray? EntriesOf(ObjectInstance value) =>
        value is JsMap or JsSet ? engine.Intrinsics.Array.Get("from").Call(JsValue.Undefined, [value]) as JsArray : null;

    private int HashOf(JsValue value, int level)
    {
        _steps.Step();
        if (level > HashedLevels)
            return 0;
        return Plain(value) switch
        {
            JsArray list => HashOfItems(list, level),
            ObjectInstance owner => owner.IsCallable() ? RuntimeHelpers.GetHashCode(owner) : HashOfMembers(owner, level),
            var scalar when scalar.IsNumber() => HashCode.Combine(scalar.AsNumber() == 0 ? 0 : scalar.AsNumber()),
            var scalar when scalar.IsString() => scalar.AsString().GetHashCode(StringComparison.Ordinal),
            var scalar => HashCode.Combine(scalar.Type, scalar.IsBoolean() && scalar.AsBoolean()),
        };
    }

    private int HashOfItems(JsArray list, int level)
    {
        var hash = default(HashCode);
        hash.Add(list.Length);
        for (uint i = 0; i < list.Length; i++)
            hash.Add(HashOf(ItemOf(list, i), level + 1));
        return hash.ToHashCode();
    }

    // A sum, because the order of the fields does not count.
    private int HashOfMembers(ObjectInstance owner, int level)
    {
        int sum = KindOf(owner)?.GetHashCode(StringComparison.Ordinal) ?? 1;
        foreach ((JsValue name, JsValue value) in Members.Of(owner))
            sum = unchecked(sum + HashCode.Combine(name.ToString(), HashOf(value, level + 1)));
        return sum;
    }

    private static JsValue ItemOf(JsArray list, uint index) => list.TryGetValue(index, out JsValue item) ? item : JsValue.Undefined;
}
