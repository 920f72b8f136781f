using Jint;
using Jint.Native;
using Jint.Runtime;
using Jint.Runtime.Descriptors;
using Jint.Runtime.Interop;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>Makes the functions that stand for a class of the date library, with its static members. They cannot be changed.</summary>
internal static class DateClass
{
    public static ClrFunction Of(Engine engine, string name, params ReadOnlySpan<(string Name, Func<JsValue[], JsValue> Body)> members)
    {
        var type = new ClrFunction(engine, name, (_, _) =>
            throw new JavaScriptException(engine.Intrinsics.TypeError, $"Class constructor {name} cannot be invoked without 'new'"));
        foreach ((string member, Func<JsValue[], JsValue> body) in members)
        {
            var function = new ClrFunction(engine, member, (_, arguments) => body(arguments));
            function.PreventExtensions();
            type.FastSetProperty(member, new PropertyDescriptor(function, PropertyFlag.AllForbidden));
        }

        type.PreventExtensions();
        return type;
    }

    /// <summary>The argument at a place; undefined if there are not so many.</summary>
    public static JsValue At(this JsValue[] arguments, int index) => index < arguments.Length ? arguments[index] : JsValue.Undefined;
}
