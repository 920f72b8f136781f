using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;
using Jint.Runtime.Interop;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Sandbox;

/// <summary>
/// Caps the built-ins that could make a huge value in one call, or run for long in one: the engine's own limits are looked at between
/// statements, which is too late for those.
/// </summary>
internal sealed class BuiltInCaps
{
    private readonly Engine _engine;
    private readonly int _longestText;

    private BuiltInCaps(Engine engine, ScriptLimits limits)
    {
        _engine = engine;
        _longestText = limits.MaxTextLength;
    }

    public static void Apply(Engine engine, ScriptLimits limits)
    {
        BuiltInCaps caps = For(engine, limits);
        TextCaps.Apply(caps, engine);
        ListCaps.Apply(caps, engine, limits);
        ObjectCaps.Apply(caps, engine, limits);
    }

    /// <summary>Caps to apply more with.</summary>
    public static BuiltInCaps For(Engine engine, ScriptLimits limits) => new(engine, limits);

    /// <summary>Runs a check before a built-in, which gets the arguments that the check gives back.</summary>
    public void Wrap(ObjectInstance owner, JsValue name, Func<JsValue, JsValue[], JsValue[]> check)
    {
        if (owner.Get(name) is not ObjectInstance original || !original.IsCallable())
            return;
        Replace(owner, name, (int)TypeConverter.ToNumber(original.Get("length")), (self, arguments) => original.Call(self, check(self, arguments)));
    }

    /// <summary>Puts another function in place of a built-in.</summary>
    public void Replace(ObjectInstance owner, JsValue name, int length, Func<JsValue, JsValue[], JsValue> body) =>
        owner.FastSetProperty(name, new PropertyDescriptor(new ClrFunction(_engine, name.IsString() ? name.AsString() : "", body, length), PropertyFlag.NonEnumerable));

    /// <summary>Refuses to make a text of so many characters.</summary>
    public void RefuseAbove(double characters)
    {
        if (characters > _longestText)
        {
            throw new ExpressionException(
                Codes.ScriptMemory,
                $"The text would have about {characters:0} characters; {_longestText} are allowed. Make a shorter text.");
        }
    }

    /// <summary>The length of a value that is text; 0 for others.</summary>
    public static double TextLength(JsValue value) => value.IsString() ? value.AsString().Length : 0;

    /// <summary>The value of an argument as a number, which is what the built-in gets too: code of the script may stand behind it.</summary>
    public static double Number(JsValue[] arguments, int index) =>
        arguments.Length > index && !arguments[index].IsUndefined() ? TypeConverter.ToNumber(arguments[index]) : 0;
}
