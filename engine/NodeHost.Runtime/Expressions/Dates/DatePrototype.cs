using System.Collections.Frozen;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;
using Jint.Runtime.Interop;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>A method that values of the date library have.</summary>
internal delegate JsValue DateMethod<in T>(DateRealm realm, T self, JsValue[] arguments);

/// <summary>A property that values of the date library have.</summary>
internal delegate JsValue DateGetter<in T>(DateRealm realm, T self);

/// <summary>
/// From which all values of one kind inherit what they can do: functions are made when a script first asks for them. It cannot be changed.
/// </summary>
internal sealed class DatePrototype<T> : ObjectInstance
    where T : class
{
    private readonly DateRealm _realm;
    private readonly string _kind;
    private readonly FrozenDictionary<string, DateMethod<T>> _methods;
    private readonly FrozenDictionary<string, DateGetter<T>> _getters;
    private readonly Dictionary<string, PropertyDescriptor> _made = new(StringComparer.Ordinal);

    public DatePrototype(
        DateRealm realm, string kind, FrozenDictionary<string, DateMethod<T>> methods, FrozenDictionary<string, DateGetter<T>> getters)
        : base(realm.Engine)
    {
        Prototype = realm.Engine.Intrinsics.Object.PrototypeObject;
        (_realm, _kind, _methods, _getters) = (realm, kind, methods, getters);
    }

    public override PropertyDescriptor GetOwnProperty(JsValue property) =>
        property.IsString() ? Find(property.AsString()) : PropertyDescriptor.Undefined;

    public override List<JsValue> GetOwnPropertyKeys(Types types = Types.String | Types.Symbol) =>
        (types & Types.String) == 0 ? [] : [.. _methods.Keys.Concat(_getters.Keys).Select(name => (JsValue)name)];

    public override IEnumerable<KeyValuePair<JsValue, PropertyDescriptor>> GetOwnProperties()
    {
        foreach (JsValue key in GetOwnPropertyKeys())
            yield return new(key, GetOwnProperty(key));
    }

    public override bool Set(JsValue property, JsValue value, JsValue receiver) => true;

    public override bool DefineOwnProperty(JsValue property, PropertyDescriptor desc) => true;

    public override bool Delete(JsValue property) => true;

    // Without a detour through the function of a getter, which is needed for nothing but reflection.
    protected override bool TryGetOwnPropertyValue(JsValue property, JsValue receiver, out JsValue value)
    {
        value = Undefined;
        if (!property.IsString())
            return false;
        string name = property.AsString();
        if (_getters.TryGetValue(name, out DateGetter<T>? getter) && receiver is DateLikeObject<T> self)
        {
            value = getter(_realm, self.Value);
            return true;
        }

        PropertyDescriptor found = Find(name);
        if (found.IsDataDescriptor())
            value = found.Value;
        return found != PropertyDescriptor.Undefined;
    }

    private PropertyDescriptor Find(string name)
    {
        if (_made.TryGetValue(name, out PropertyDescriptor? made))
            return made;
        if (_methods.TryGetValue(name, out DateMethod<T>? method))
            made = new PropertyDescriptor(Function(name, (self, arguments) => method(_realm, self, arguments)), PropertyFlag.NonEnumerable);
        else if (_getters.TryGetValue(name, out DateGetter<T>? getter))
            made = new GetSetPropertyDescriptor(Function(name, (self, _) => getter(_realm, self)), Undefined, enumerable: false, configurable: false);
        else
            return PropertyDescriptor.Undefined;
        _made.Add(name, made);
        return made;
    }

    private ClrFunction Function(string name, Func<T, JsValue[], JsValue> body)
    {
        var function = new ClrFunction(Engine, name, (self, arguments) => Call(name, body, self, arguments));
        function.PreventExtensions();
        return function;
    }

    private JsValue Call(string name, Func<T, JsValue[], JsValue> body, JsValue self, JsValue[] arguments)
    {
        if (self is not DateLikeObject<T> { Value: var value })
            throw new JavaScriptException(Engine.Intrinsics.TypeError, $"{name} needs {_kind}.");
        try
        {
            return body(value, arguments);
        }
        catch (Exception fault) when (DateFault.IsOfScript(fault))
        {
            throw DateFault.Of(Engine, fault);
        }
    }
}
