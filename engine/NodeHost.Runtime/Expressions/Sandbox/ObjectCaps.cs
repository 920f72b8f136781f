using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using NodeHost.Sdk;
using JsNumber = Jint.Native.JsNumber;

namespace NodeHost.Runtime.Expressions.Sandbox;

/// <summary>The caps of <c>Object</c>, <c>JSON</c>, <c>Reflect</c>, <c>BigInt</c> and <c>Intl</c>.</summary>
internal sealed class ObjectCaps
{
    private const int LongestNumber = 1000;
    private const int WidestNumber = 4096;
    private const int LongestIndent = 10;
    private const int LongestEnumeration = 10_000;

    // Each character of a text becomes a member.
    private static readonly string[] Enumerating =
    [
        "keys", "values", "entries", "assign", "getOwnPropertyNames", "getOwnPropertyDescriptors", "defineProperties", "freeze", "seal",
        "isFrozen", "isSealed", "create",
    ];

    private readonly Engine _engine;
    private readonly BuiltInCaps _caps;
    private readonly ScriptLimits _limits;

    private ObjectCaps(Engine engine, BuiltInCaps caps, ScriptLimits limits)
    {
        _engine = engine;
        _caps = caps;
        _limits = limits;
    }

    public static void Apply(BuiltInCaps caps, Engine engine, ScriptLimits limits)
    {
        var own = new ObjectCaps(engine, caps, limits);
        foreach (string name in Enumerating)
            caps.Wrap(engine.Intrinsics.Object, name, own.CheckTexts);
        caps.Wrap(engine.Global.Get("JSON").AsObject(), "stringify", own.CheckStringify);
        ObjectInstance number = engine.Global.Get("BigInt").AsObject();
        caps.Wrap(number, "asIntN", own.CheckWidth);
        caps.Wrap(number, "asUintN", own.CheckWidth);
    }

    private JsValue[] CheckTexts(JsValue self, JsValue[] arguments)
    {
        _engine.Constraints.Check();
        foreach (JsValue argument in arguments)
        {
            double length = argument is ObjectInstance and not JsArray && !argument.IsCallable() && argument.AsObject().GetType().Name == "StringInstance"
                ? TypeConverter.ToNumber(argument.Get("length"))
                : argument is JsArray list ? list.Length : BuiltInCaps.TextLength(argument);
            if (length > _limits.MaxArrayLength / 4)
                throw new ExpressionException(Codes.ScriptMemory, $"It was stopped: an object would have {length:0} members.");
        }

        return arguments;
    }

    private JsValue[] CheckStringify(JsValue self, JsValue[] arguments)
    {
        if (arguments.Length > 0)
            _caps.RefuseAbove(BuiltInCaps.TextLength(arguments[0]) * 2);
        if (arguments.Length == 0 || arguments[0] is not ObjectInstance)
            return arguments;
        int indent = arguments.Length < 3 ? 0 : arguments[2].IsString() ? arguments[2].AsString().Length : arguments[2].IsNumber() ? LongestIndent : 0;
        new SizeBudget(_engine, _limits.MaxTextLength).CountJson(arguments[0], Math.Min(indent, LongestIndent));
        return arguments;
    }

    private JsValue[] CheckWidth(JsValue self, JsValue[] arguments)
    {
        double bits = BuiltInCaps.Number(arguments, 0);
        if (bits > WidestNumber)
            throw TooWide(bits);
        return arguments.Length > 1 ? [JsNumber.Create(bits), arguments[1]] : arguments;
    }

    /// <summary>Puts a <c>BigInt</c> in place that takes no text of a million digits: to read one takes the square of its length.</summary>
    public static void ReplaceBigInt(Engine engine)
    {
        ObjectInstance original = engine.Global.Get("BigInt").AsObject();
        var capped = new Jint.Runtime.Interop.ClrFunction(engine, "BigInt", (self, arguments) =>
        {
            JsValue value = arguments.Length > 0 ? TypeConverter.ToPrimitive(arguments[0], Types.Number) : JsValue.Undefined;
            if (BuiltInCaps.TextLength(value) > LongestNumber)
                throw TooWide(BuiltInCaps.TextLength(value));
            return original.Call(JsValue.Undefined, [value]);
        }, 1);
        foreach (string name in (string[])["asIntN", "asUintN", "prototype"])
            capped.FastSetProperty(name, new Jint.Runtime.Descriptors.PropertyDescriptor(original.Get(name), Jint.Runtime.Descriptors.PropertyFlag.AllForbidden));
        engine.Global.FastSetProperty("BigInt", new Jint.Runtime.Descriptors.PropertyDescriptor(capped, Jint.Runtime.Descriptors.PropertyFlag.NonEnumerable));
    }

    /// <summary>Caps the formatters that write lists. Called when code mentions <c>Intl</c>.</summary>
    public static void CapIntl(Engine engine, ScriptLimits limits)
    {
        var caps = BuiltInCaps.For(engine, limits);
        if (engine.Global.Get("Intl") is not ObjectInstance intl)
            return;
        intl.RemoveOwnProperty("Segmenter");
        ObjectInstance list = intl.Get("ListFormat").Get("prototype").AsObject();
        foreach (string name in (string[])["format", "formatToParts"])
        {
            caps.Wrap(list, name, (_, arguments) =>
            {
                if (arguments.Length == 0 || arguments[0] is not JsArray items)
                    throw new JavaScriptException(engine.Intrinsics.TypeError, $"{name} wants a list of texts");
                // What it has put together is copied with every element that follows.
                double total = 0;
                for (uint i = 0; i < items.Length && i <= LongestEnumeration; i++)
                    total += items.TryGetValue(i, out JsValue item) ? BuiltInCaps.TextLength(item) : 0;
                caps.RefuseAbove(items.Length > LongestEnumeration ? double.MaxValue : total * Math.Max(1, items.Length / 8.0));
                return arguments;
            });
        }
    }

    private static ExpressionException TooWide(double size) =>
        new(Codes.ScriptMemory, $"It was stopped: a BigInt of size {size:0} is too large.");
}
