using System.Collections.Frozen;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using NodeHost.Sdk;
using JsNumber = Jint.Native.JsNumber;

namespace NodeHost.Runtime.Expressions.Functions;

/// <summary>The functions that stand alone, such as <c>$ifEmpty(a, b)</c>. They have no value of their own: <c>Self</c> is undefined.</summary>
internal static class GlobalFunctions
{
    private const int LongestList = 1_000_000;

    /// <summary>Every one, by its name.</summary>
    public static FrozenDictionary<string, DataFunction> All { get; } = new Dictionary<string, DataFunction>(StringComparer.Ordinal)
    {
        ["$if"] = call => call.Is(0) ? call[1] : call.Arguments.Length > 2 ? call[2] : JsBoolean.False,
        ["$ifEmpty"] = IfEmpty,
        ["$min"] = call => JsNumber.Create(Minimum(call)),
        ["$max"] = call => JsNumber.Create(Maximum(call)),
        ["$average"] = Average,
        ["$not"] = call => !call.Is(0),
        ["min"] = call => JsNumber.Create(Minimum(call)),
        ["max"] = call => JsNumber.Create(Maximum(call)),
        ["average"] = Average,
        ["not"] = call => !call.Is(0),
        ["numberList"] = NumberList,
        ["zip"] = Zip,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static JsValue IfEmpty(FunctionCall call)
    {
        if (call.Arguments.Length != 2)
            throw FunctionCall.Wrong("expected two arguments (value, defaultValue) for this function");
        return IsEmpty(call[0]) ? call[1] : call[0];
    }

    // Other than with isEmpty(), zero and false are values; a JavaScript date has no members and is none.
    private static bool IsEmpty(JsValue value) => value switch
    {
        JsString text => text.Length == 0,
        JsArray list => list.Length == 0,
        ObjectInstance item => !item.IsCallable() && GenericFunctions.HasNoMembers(item),
        _ => value.IsNull() || value.IsUndefined(),
    };

    private static double Minimum(FunctionCall call)
    {
        double least = double.PositiveInfinity;
        foreach (JsValue argument in call.Arguments)
            least = Math.Min(least, TypeConverter.ToNumber(argument));
        return least;
    }

    private static double Maximum(FunctionCall call)
    {
        double most = double.NegativeInfinity;
        foreach (JsValue argument in call.Arguments)
            most = Math.Max(most, TypeConverter.ToNumber(argument));
        return most;
    }

    private static JsNumber Average(FunctionCall call)
    {
        double sum = 0;
        foreach (JsValue argument in call.Arguments)
            sum += argument.IsNumber() ? argument.AsNumber() : throw FunctionCall.Wrong("average(): all array elements must be numbers");
        return JsNumber.Create(call.Arguments.Length == 0 ? 0 : sum / call.Arguments.Length);
    }

    private static JsArray NumberList(FunctionCall call)
    {
        double from = TypeConverter.ToNumber(call[0]);
        double to = TypeConverter.ToNumber(call[1]);
        double length = Math.Abs(to - from) + 1;
        if (!double.IsInteger(length))
            throw new JavaScriptException(call.Engine.Intrinsics.TypeError, "Invalid array length");
        if (length > LongestList)
            throw new ExpressionException(Codes.ScriptMemory, $"numberList() makes {LongestList} numbers at most.");
        var numbers = new JsValue[(int)length];
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = JsNumber.Create(from < to ? from + i : from - i);
        return new JsArray(call.Engine, numbers);
    }

    private static JsObject Zip(FunctionCall call)
    {
        if (call[0] is not JsArray names || call[1] is not JsArray values)
            throw FunctionCall.Wrong("keys and values must be arrays");
        if (names.Length != values.Length)
            throw FunctionCall.Wrong("keys and values not of equal length");
        var result = new JsObject(call.Engine);
        for (uint i = 0; i < names.Length; i++)
        {
            if (i % 4096 == 4095)
                call.Engine.Constraints.Check();
            result.CreateDataProperty(TypeConverter.ToPropertyKey(names[i]), values[i]);
        }

        return result;
    }
}
