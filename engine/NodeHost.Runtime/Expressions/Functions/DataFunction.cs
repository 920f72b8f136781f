using Jint.Native;

namespace NodeHost.Runtime.Expressions.Functions;

/// <summary>A function that n8n offers on values, such as <c>'a b'.toTitleCase()</c>.</summary>
/// <exception cref="ExpressionException">The call is wrong in a way that n8n reports instead of giving undefined.</exception>
internal delegate JsValue DataFunction(FunctionCall call);
