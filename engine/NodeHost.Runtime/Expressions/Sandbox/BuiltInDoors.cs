using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime.Descriptors;
using Jint.Runtime.Interop;

namespace NodeHost.Runtime.Expressions.Sandbox;

/// <summary>
/// Closes what leads from a value to the functions and prototypes behind it, for expressions. Done together with the freeze, before the
/// first code that could get there.
/// </summary>
internal static class BuiltInDoors
{
    // Where the engine itself reads the constructor, to make a list or an expression of the same kind.
    private static readonly string[] WithoutConstructor = ["Array", "RegExp"];

    private static readonly string[] WithDeniedConstructor =
    [
        "String", "Number", "Boolean", "Symbol", "Date", "Map", "Set", "WeakMap", "WeakSet", "Error", "TypeError", "RangeError", "SyntaxError",
        "ReferenceError", "EvalError", "URIError",
    ];

    private static readonly string[] Accessors = ["__proto__", "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__"];

    public static void Close(Engine engine, ScriptLimits limits)
    {
        ObjectInstance plain = engine.Intrinsics.Object.PrototypeObject;
        foreach (string name in Accessors)
            plain.FastSetProperty(name, Denied(engine, name));
        plain.FastSetProperty("constructor", Denied(engine, "constructor"));
        engine.Intrinsics.Function.Get("prototype").AsObject().FastSetProperty("constructor", Denied(engine, "constructor"));
        foreach (string name in WithDeniedConstructor)
            PrototypeOf(engine, name).FastSetProperty("constructor", Denied(engine, "constructor"));
        foreach (string name in WithoutConstructor)
            PrototypeOf(engine, name).FastSetProperty("constructor", new PropertyDescriptor(JsValue.Undefined, PropertyFlag.NonEnumerable));
        foreach (string name in DeniedNames.Removed)
            engine.Intrinsics.Object.RemoveOwnProperty(name);
        engine.Intrinsics.Object.FastSetProperty("getPrototypeOf", Denied(engine, "getPrototypeOf"));
        ObjectInstance error = engine.Intrinsics.Error;
        error.RemoveOwnProperty("captureStackTrace");
        error.RemoveOwnProperty("stackTraceLimit");
        error.FastSetProperty("prepareStackTrace", Denied(engine, "prepareStackTrace"));
        ObjectCaps.ReplaceBigInt(engine);
        ObjectCaps.CapIntl(engine, limits);
        ReplaceRegExp(engine);
    }

    private static ObjectInstance PrototypeOf(Engine engine, string name) => engine.Global.Get(name).Get("prototype").AsObject();

    private static GetSetPropertyDescriptor Denied(Engine engine, string name)
    {
        JsValue key = name;
        var get = new ClrFunction(engine, "get", (_, _) => throw DeniedNames.Access(name));
        // Data that are written may have a member of that name; a prototype is not data.
        var set = new ClrFunction(engine, "set", (self, arguments) =>
        {
            if (name != "constructor" || self is not ObjectInstance target || !target.Extensible)
                throw DeniedNames.Access(name);
            target.CreateDataProperty(key, arguments.Length > 0 ? arguments[0] : JsValue.Undefined);
            return JsValue.Undefined;
        });
        return new GetSetPropertyDescriptor(get, set, enumerable: false, configurable: true);
    }

    private static void ReplaceRegExp(Engine engine)
    {
        var check = new ClrFunction(engine, "check", (_, arguments) =>
        {
            JsValue pattern = arguments[0];
            if (!pattern.IsUndefined() && !pattern.IsRegExp())
                pattern = Jint.Runtime.TypeConverter.ToString(pattern);
            if (pattern.IsString())
                PatternCap.Check(pattern.AsString());
            return pattern;
        });
        JsValue capped = engine.Call(
            engine.Evaluate(
                "(function (Original, check) { function RegExp(p, f) { return new Original(check(p), f) }"
                + " RegExp.prototype = Original.prototype; RegExp.escape = Original.escape; return RegExp })"),
            [engine.Intrinsics.RegExp, check]);
        engine.Global.FastSetProperty("RegExp", new PropertyDescriptor(capped, PropertyFlag.NonEnumerable));
    }
}
