using Jint;
using Jint.Native;
using NodeHost.Runtime.Expressions.Dates;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Functions;

/// <summary>One call of a data function, on the value <c>Self</c>.</summary>
internal sealed record FunctionCall(Engine Engine, DateRealm Dates, string Name, JsValue Self, JsValue[] Arguments)
{
    /// <summary>The argument at a place; undefined if there are not so many.</summary>
    public JsValue this[int index] => index < Arguments.Length ? Arguments[index] : JsValue.Undefined;

    /// <summary>An error that reaches the user.</summary>
    public static ExpressionException Wrong(string message) => new(Codes.ExpressionFailed, message);
}
