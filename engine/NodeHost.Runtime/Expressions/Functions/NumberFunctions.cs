using System.Collections.Frozen;
using Jint;
using Jint.Native;
using Jint.Runtime;
using NodeHost.Runtime.Expressions.Functions.Times;

namespace NodeHost.Runtime.Expressions.Functions;

/// <summary>The data functions of numbers.</summary>
internal static class NumberFunctions
{
    private const string DefaultLanguage = "en-US";

    /// <summary>Every one, by its name.</summary>
    public static FrozenDictionary<string, DataFunction> All { get; } = new Dictionary<string, DataFunction>(StringComparer.Ordinal)
    {
        ["abs"] = call => JsNumber.Create(Math.Abs(call.Number)),
        ["ceil"] = call => JsNumber.Create(Math.Ceiling(call.Number)),
        ["floor"] = call => JsNumber.Create(Math.Floor(call.Number)),
        ["round"] = call => Round(call, call[0]),
        ["format"] = Format,
        ["isInteger"] = call => double.IsInteger(call.Number),
        ["isEven"] = call => Integer(call) % 2 == 0,
        ["isOdd"] = call => Math.Abs(Integer(call)) % 2 == 1,
        ["toBoolean"] = call => call.Number != 0,
        ["toInt"] = call => Round(call, JsValue.Undefined),
        ["toFloat"] = call => call.Self,
        ["toDateTime"] = ToDateTime,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Half goes away from zero, and 1.005 is a little less than it looks: JavaScript's toFixed decides both.
    private static JsNumber Round(FunctionCall call, JsValue digits) =>
        JsNumber.Create(TypeConverter.ToNumber(call.Native("toFixed", digits)));

    private static double Integer(FunctionCall call) =>
        double.IsInteger(call.Number) ? call.Number : throw FunctionCall.Wrong($"{call.Name}() is only callable on integers");

    private static JsValue Format(FunctionCall call) =>
        call.Native("toLocaleString", call[0].IsUndefined() ? DefaultLanguage : call[0], call[1]);

    private static JsValue ToDateTime(FunctionCall call)
    {
        string unit = call[0].IsUndefined() ? "ms" : TypeConverter.ToString(call[0]);
        return TimestampText.TryMillis(call.Number, unit, out double millis)
            ? DateMaking.At(call, millis)
            : throw FunctionCall.Wrong($"Unsupported format '{unit}'. toDateTime() supports 'ms', 's', 'us' and 'excel'.");
    }
}
