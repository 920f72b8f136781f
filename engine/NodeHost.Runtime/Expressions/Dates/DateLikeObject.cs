using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>A value of the date library as scripts see it. What it can do stands in its prototype; it cannot be changed.</summary>
internal abstract class DateLikeObject<T> : ObjectInstance
    where T : class
{
    protected DateLikeObject(Engine engine, ObjectInstance prototype, T value)
        : base(engine)
    {
        Prototype = prototype;
        Value = value;
    }

    public T Value { get; }

    /// <summary>The fields that scripts see in it, and that a JSON text of it has unless it has a form of its own.</summary>
    protected abstract IReadOnlyList<string> Fields { get; }

    public override PropertyDescriptor GetOwnProperty(JsValue property) => Find(property) is { } value
        ? new PropertyDescriptor(value, PropertyFlag.OnlyEnumerable | PropertyFlag.WritableSet)
        : PropertyDescriptor.Undefined;

    public override List<JsValue> GetOwnPropertyKeys(Types types = Types.String | Types.Symbol) =>
        (types & Types.String) == 0 ? [] : [.. Fields.Select(name => (JsValue)name)];

    public override IEnumerable<KeyValuePair<JsValue, PropertyDescriptor>> GetOwnProperties()
    {
        foreach (JsValue key in GetOwnPropertyKeys())
            yield return new(key, GetOwnProperty(key));
    }

    public override bool Set(JsValue property, JsValue value, JsValue receiver) => true;

    public override bool DefineOwnProperty(JsValue property, PropertyDescriptor desc) => true;

    public override bool Delete(JsValue property) => true;

    protected override bool TryGetOwnPropertyValue(JsValue property, JsValue receiver, out JsValue value)
    {
        JsValue? found = Find(property);
        value = found ?? Undefined;
        return found is not null;
    }

    /// <summary>The field of a name; null if there is none.</summary>
    protected abstract JsValue? Field(string name);

    private JsValue? Find(JsValue property) => property.IsString() ? Field(property.AsString()) : null;
}
