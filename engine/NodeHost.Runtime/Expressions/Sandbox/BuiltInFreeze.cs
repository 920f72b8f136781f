using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;
using Jint.Runtime.Interop;

namespace NodeHost.Runtime.Expressions.Sandbox;

/// <summary>
/// Makes everything that an engine brings along unchangeable, so that one evaluation cannot leave anything behind for the
/// next. It takes some milliseconds, so it is done before the first code that could try.
/// </summary>
internal static class BuiltInFreeze
{
    public static void Apply(Engine engine)
    {
        var seen = new HashSet<ObjectInstance>(ReferenceEqualityComparer.Instance);
        var open = new Stack<ObjectInstance>();
        open.Push(engine.Global);
        while (open.TryPop(out ObjectInstance? next))
        {
            if (!seen.Add(next))
                continue;
            if (next.Prototype is { } prototype)
                open.Push(prototype);
            foreach (JsValue key in next.GetOwnPropertyKeys())
                Push(open, next.GetOwnProperty(key));
        }

        // Objects made of syntax, which no global names.
        foreach (ObjectInstance hidden in HiddenPrototypes(engine))
            Freeze(engine, hidden);
        foreach (ObjectInstance item in seen)
            Freeze(engine, item);
    }

    private static void Push(Stack<ObjectInstance> open, PropertyDescriptor property)
    {
        foreach (JsValue? value in (JsValue?[])[property.IsDataDescriptor() ? property.Value : null, property.Get, property.Set])
        {
            if (value is ObjectInstance item)
                open.Push(item);
        }
    }

    private static IEnumerable<ObjectInstance> HiddenPrototypes(Engine engine)
    {
        const string Samples = "[function*(){}, async function(){}, async function*(){}, [][Symbol.iterator](), new Map()[Symbol.iterator](), "
            + "new Set()[Symbol.iterator](), ''[Symbol.iterator](), 'a'.matchAll(/a/g), (function*(){})(), (async function*(){})()]";
        var samples = (JsArray)engine.Evaluate(Samples);
        var seen = new HashSet<ObjectInstance>(ReferenceEqualityComparer.Instance);
        for (uint i = 0; i < samples.Length; i++)
        {
            for (ObjectInstance? item = samples[i].AsObject().Prototype; item is not null && seen.Add(item); item = item.Prototype)
            {
                yield return item;
                if (item.GetOwnProperty("constructor") is { } own && own.IsDataDescriptor() && own.Value is ObjectInstance constructor && seen.Add(constructor))
                    yield return constructor;
            }
        }
    }

    private static void Freeze(Engine engine, ObjectInstance item)
    {
        bool isBaseOfMany = IsBaseOfMany(engine, item);
        foreach (JsValue key in item.GetOwnPropertyKeys())
        {
            PropertyDescriptor property = item.GetOwnProperty(key);
            if (!property.Configurable)
            {
                if (property.IsDataDescriptor() && property.Writable)
                    item.DefineOwnProperty(key, new PropertyDescriptor(property.Value, PropertyFlag.AllForbidden));
                continue;
            }

            item.DefineOwnProperty(key, isBaseOfMany && property.IsDataDescriptor() ? Shadowable(engine, item, key, property) : Frozen(property));
        }

        item.PreventExtensions();
    }

    // The prototypes of plain objects and of errors: code writes fields of the same names into what inherits from them.
    private static bool IsBaseOfMany(Engine engine, ObjectInstance item) =>
        item == engine.Intrinsics.Object.PrototypeObject
        || (item.HasOwnProperty("message") && item.Get("name") is JsString name && name.ToString().EndsWith("Error", StringComparison.Ordinal));

    private static PropertyDescriptor Frozen(PropertyDescriptor property) => property.IsDataDescriptor()
        ? new PropertyDescriptor(property.Value, writable: false, enumerable: property.Enumerable, configurable: false)
        : new GetSetPropertyDescriptor(property.Get, property.Set, property.Enumerable, configurable: false);

    // JavaScript does not let an object have its own 'toString' by assignment once the inherited one is read-only. Data
    // have fields of such names, so here an assignment still makes an own property of whatever it is done to.
    private static GetSetPropertyDescriptor Shadowable(Engine engine, ObjectInstance owner, JsValue key, PropertyDescriptor property)
    {
        JsValue value = property.Value;
        var get = new ClrFunction(engine, "get", (_, _) => value);
        var set = new ClrFunction(engine, "set", (self, arguments) =>
        {
            if (self is ObjectInstance target && target != owner && arguments.Length > 0)
                target.CreateDataProperty(key, arguments[0]);
            return JsValue.Undefined;
        });
        get.PreventExtensions();
        set.PreventExtensions();
        return new GetSetPropertyDescriptor(get, set, property.Enumerable, configurable: false);
    }
}
