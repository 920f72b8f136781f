using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;
using Jint.Runtime.Interop;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>Makes the functions that stand for a class of the date library, with its static members. They cannot be changed.</summary>
internal static class DateClass
{
    /// <param name="engine">The engine of the class.</param>
    /// <param name="name">Its name.</param>
    /// <param name="prototype">From which its values inherit.</param>
    /// <param name="members">Its functions.</param>
    public static ClrFunction Of(
        Engine engine, string name, ObjectInstance prototype, params ReadOnlySpan<(string Name, Func<JsValue[], JsValue> Body)> members)
    {
        var type = new ClrFunction(engine, name, (_, _) =>
            throw new JavaScriptException(engine.Intrinsics.TypeError, $"Class constructor {name} cannot be invoked without 'new'"));
        foreach ((string member, Func<JsValue[], JsValue> body) in members)
        {
            var function = new ClrFunction(engine, member, (_, arguments) => Call(engine, body, arguments));
            function.PreventExtensions();
            type.FastSetProperty(member, new PropertyDescriptor(function, PropertyFlag.AllForbidden));
        }

        type.DefineOwnProperty("prototype", new PropertyDescriptor(prototype, PropertyFlag.AllForbidden));
        type.PreventExtensions();
        return type;
    }

    /// <summary>The argument at a place; undefined if there are not so many.</summary>
    public static JsValue At(this JsValue[] arguments, int index) => index < arguments.Length ? arguments[index] : JsValue.Undefined;

    private static JsValue Call(Engine engine, Func<JsValue[], JsValue> body, JsValue[] arguments)
    {
        try
        {
            return body(arguments);
        }
        catch (Exception fault) when (DateFault.IsOfScript(fault))
        {
            throw DateFault.Of(engine, fault);
        }
    }
}
