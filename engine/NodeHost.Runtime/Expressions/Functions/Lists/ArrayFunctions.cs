using System.Collections.Frozen;
using Jint;
using Jint.Native;

namespace NodeHost.Runtime.Expressions.Functions.Lists;

/// <summary>The data functions of arrays. None of them changes the array that it is called on.</summary>
internal static class ArrayFunctions
{
    private const int MostChunks = 1_000_000;

    /// <summary>Every one, by its name.</summary>
    public static FrozenDictionary<string, DataFunction> All { get; } = new Dictionary<string, DataFunction>
    {
        ["append"] = call => ListItems.Of(call.List()).Concat(call.Arguments).ToArray(call.Engine),
        ["average"] = ArrayNumbers.Average,
        ["chunk"] = Chunk,
        ["compact"] = Compact,
        ["difference"] = ArraySets.Difference,
        ["first"] = call => At(call.List(), 0),
        ["intersection"] = ArraySets.Intersection,
        ["isEmpty"] = call => call.List().Length == 0,
        ["isNotEmpty"] = call => call.List().Length > 0,
        ["last"] = call => At(call.List(), call.List().Length - 1d),
        ["max"] = ArrayNumbers.Max,
        ["merge"] = ArrayRecords.Merge,
        ["min"] = ArrayNumbers.Min,
        ["pluck"] = ArrayRecords.Pluck,
        ["randomItem"] = call => At(call.List(), Random.Shared.Next((int)Math.Min(call.List().Length, int.MaxValue))),
        ["removeDuplicates"] = ArraySets.Unique,
        ["renameKeys"] = ArrayRecords.RenameKeys,
        ["reverse"] = call => ListItems.Of(call.List()).Reverse().ToArray(call.Engine),
        ["smartJoin"] = ArrayRecords.SmartJoin,
        ["sum"] = ArrayNumbers.Sum,
        ["toBoolean"] = Nothing,
        ["toDateTime"] = Nothing,
        ["toFloat"] = Nothing,
        ["toInt"] = Nothing,
        ["toJsonString"] = ObjectFunctions.JsonText,
        ["union"] = ArraySets.Union,
        ["unique"] = ArraySets.Unique,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A conversion that values of a kind have by name only.</summary>
    public static JsValue Nothing(FunctionCall call) => JsValue.Undefined;

    private static JsValue At(JsArray list, double index) =>
        index >= 0 && index < list.Length && list.TryGetValue((uint)index, out JsValue item) ? item : JsValue.Undefined;

    // The size may have a fraction: chunk(1.5) cuts at 1.5, 3, 4.5 and so on, each rounded down.
    private static JsArray Chunk(FunctionCall call)
    {
        // A negative size would never reach the end.
        if (!call[0].IsNumber() || call[0].AsNumber() is not (> 0 or double.NaN))
            throw FunctionCall.Wrong("chunk(): expected non-zero numeric arg, e.g. .chunk(5)");
        JsValue[] items = [.. ListItems.Of(call.List())];
        double size = call[0].AsNumber();
        if (items.Length / size > MostChunks)
            throw new ExpressionException(Sdk.Codes.ScriptMemory, $"chunk() would make more than {MostChunks} chunks.") { Hint = "Make them larger." };
        var steps = new StepCheck(call.Engine);
        var chunks = new List<JsValue>();
        for (double start = 0; start < items.Length; start += size)
        {
            steps.Step();
            int from = (int)start;
            int to = double.IsNaN(size) ? 0 : (int)Math.Min(start + size, items.Length);
            chunks.Add(new JsArray(call.Engine, items[from..to]));
        }

        return chunks.ToArray(call.Engine);
    }

    private static JsArray Compact(FunctionCall call)
    {
        var compaction = new Compaction(call.Engine);
        return ListItems.Present(call.List()).Where(item => !compaction.IsBlank(item)).Select(compaction.Of).ToArray(call.Engine);
    }
}
