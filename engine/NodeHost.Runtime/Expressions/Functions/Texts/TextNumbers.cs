using Jint;
using Jint.Native;
using Jint.Runtime;

namespace NodeHost.Runtime.Expressions.Functions.Texts;

/// <summary>Numbers that texts stand for, read as JavaScript reads them.</summary>
internal static class TextNumbers
{
    public static JsValue IsNumeric(FunctionCall call) =>
        !call.Text.Contains(' ', StringComparison.Ordinal) && !double.IsNaN(call.Number) && !double.IsNaN(Leading(call, "parseFloat"));

    public static JsValue ToNumber(FunctionCall call) => JsNumber.Create(Valid(call.Number, "cannot convert to number"));

    /// <summary>The whole number that the text begins with, in the base that the argument names.</summary>
    public static JsValue ToInteger(FunctionCall call) =>
        JsNumber.Create(Valid(Leading(call, "parseInt", call[0]), "cannot convert to integer"));

    public static JsValue ToFloat(FunctionCall call) => call.Text.Contains(',', StringComparison.Ordinal)
        ? throw FunctionCall.Wrong("cannot convert to float, expected . as decimal separator")
        : JsNumber.Create(Valid(Leading(call, "parseFloat"), "cannot convert to float"));

    private static double Leading(FunctionCall call, string parser, params ReadOnlySpan<JsValue> arguments) =>
        TypeConverter.ToNumber(call.Engine.Global.Get(parser).Call(JsValue.Undefined, [call.Self, .. arguments]));

    private static double Valid(double number, string fault) => double.IsNaN(number) ? throw FunctionCall.Wrong(fault) : number;
}
