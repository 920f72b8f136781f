using Jint;
using Jint.Native;
using Jint.Runtime;
using NodeHost.Runtime.Expressions.Dates;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Functions;

/// <summary>One call of a data function, on the value <c>Self</c>.</summary>
internal sealed record FunctionCall(Engine Engine, DateRealm Dates, string Name, JsValue Self, JsValue[] Arguments)
{
    /// <summary>The value as text.</summary>
    public string Text => TypeConverter.ToString(Self);

    /// <summary>The value as a number.</summary>
    public double Number => TypeConverter.ToNumber(Self);

    /// <summary>The argument at a place; undefined if there are not so many.</summary>
    public JsValue this[int index] => index < Arguments.Length ? Arguments[index] : JsValue.Undefined;

    /// <summary>True if the argument counts as true.</summary>
    public bool Is(int index) => TypeConverter.ToBoolean(this[index]);

    /// <summary>True if the argument is null or undefined.</summary>
    public bool Lacks(int index) => this[index].IsNull() || this[index].IsUndefined();

    /// <summary>Calls what JavaScript itself offers on the value.</summary>
    public JsValue Native(string name, params JsValue[] arguments) => Engine.GetValue(Self, name).Call(Self, arguments);

    /// <summary>An error that reaches the user.</summary>
    public static ExpressionException Wrong(string message) => new(Codes.ExpressionFailed, message);

    /// <summary>An error of JavaScript, which gives undefined.</summary>
    public JavaScriptException TypeError(string message) => new(Engine.Intrinsics.TypeError, message);
}
