using Jint;
using Jint.Native;

namespace NodeHost.Runtime.Expressions.Functions.Lists;

/// <summary>The functions of arrays of numbers.</summary>
internal static class ArrayNumbers
{
    public static JsValue Sum(FunctionCall call) => Numbers(call).Sum();

    public static JsValue Average(FunctionCall call) =>
        call.List() is { Length: > 0 } list ? Numbers(call).Sum() / list.Length : 0;

    public static JsValue Max(FunctionCall call)
    {
        double max = double.NegativeInfinity;
        foreach (double number in NumbersAndHoles(call))
            max = Math.Max(max, number);
        return max;
    }

    public static JsValue Min(FunctionCall call)
    {
        double min = double.PositiveInfinity;
        foreach (double number in NumbersAndHoles(call))
            min = Math.Min(min, number);
        return min;
    }

    private static IEnumerable<double> Numbers(FunctionCall call) => ListItems.Present(call.List()).Select(item => NumberOf(item, call));

    // Where JavaScript's Math.max finds no element it finds undefined, which is not a number.
    private static IEnumerable<double> NumbersAndHoles(FunctionCall call)
    {
        JsArray list = call.List();
        uint present = 0;
        foreach (double number in Numbers(call))
        {
            present++;
            yield return number;
        }

        if (present < list.Length)
            yield return double.NaN;
    }

    private static double NumberOf(JsValue item, FunctionCall call) => item.IsNumber()
        ? item.AsNumber()
        : throw FunctionCall.Wrong($"{call.Name}(): all array elements must be numbers");
}
