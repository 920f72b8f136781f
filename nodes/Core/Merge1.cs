using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Joins;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>The first version of <see cref="Merge"/>.</summary>
[Node("n8n-nodes-base.merge", "Merge", 1, Description = "Brings the items of two branches together.")]
[Input("Input 1")]
[Input("Input 2")]
public sealed class Merge1 : BatchNode<Merge1Parameters>, IRequiredInputs<Merge1Parameters>
{
    public static IReadOnlyList<int> RequiredInputsOf(Merge1Parameters parameters, double typeVersion) =>
        parameters.Mode is Merge1Mode.PassThrough or Merge1Mode.Wait ? [0, 1] : [];

    public override ValueTask<BatchResult> RunAsync(BatchContext<Merge1Parameters> context, CancellationToken cancellationToken)
    {
        Merge1Parameters parameters = context.ParametersFor(0);
        IReadOnlyList<Item> first = context.Items;
        IReadOnlyList<Item> second = context.Inputs.Count > 1 ? context.Inputs[1] : [];
        var combination = new ItemCombination(new MergeOptions
        {
            IncludeUnpaired = parameters.Join == IndexJoin.Outer,
            ClashHandling = new ClashHandling { Values = new ClashRules { MergeMode = MergeDepth.ShallowMerge } },
        });
        return ValueTask.FromResult(BatchResult.Of(parameters.Mode switch
        {
            Merge1Mode.KeepKeyMatches => Filtered(first, second, parameters, keepsMatches: true),
            Merge1Mode.RemoveKeyMatches => Filtered(first, second, parameters, keepsMatches: false),
            Merge1Mode.MergeByKey => Completed(first, second, parameters),
            Merge1Mode.MergeByIndex when parameters.Join == IndexJoin.Left => Left(first, second, combination),
            Merge1Mode.MergeByIndex => combination.ByPosition([first, second]),
            Merge1Mode.Multiplex => combination.OfAll(first, second, cancellationToken),
            Merge1Mode.PassThrough => parameters.Output == Merge1Output.Input1 ? first : second,
            Merge1Mode.Wait => [new Item { Json = [] }],
            _ => [.. first, .. second],
        }));
    }

    private static List<Item> Left(IReadOnlyList<Item> first, IReadOnlyList<Item> second, ItemCombination combination)
    {
        List<Item> paired = combination.ByPosition([first, second]);
        return [.. paired, .. first.Skip(paired.Count)];
    }

    private static List<Item> Filtered(IReadOnlyList<Item> first, IReadOnlyList<Item> second, Merge1Parameters parameters, bool keepsMatches)
    {
        HashSet<string> known = [.. second.Select(item => KeyOf(item, parameters.PropertyName2)).OfType<string>()];
        return [.. first.Where(item => (KeyOf(item, parameters.PropertyName1) is { } key && known.Contains(key)) == keepsMatches)];
    }

    // Of several items with one key in the second input, the last counts.
    private static List<Item> Completed(IReadOnlyList<Item> first, IReadOnlyList<Item> second, Merge1Parameters parameters)
    {
        var byKey = new Dictionary<string, Item>(StringComparer.Ordinal);
        foreach (Item item in second)
        {
            if (KeyOf(item, parameters.PropertyName2) is { } key)
                byKey[key] = item;
        }

        var result = new List<Item>(first.Count);
        foreach (Item item in first)
        {
            Item? match = KeyOf(item, parameters.PropertyName1) is { } key ? byKey.GetValueOrDefault(key) : null;
            result.Add(match is null ? item : Complete(item, match, parameters.Overwrite));
        }

        return result;
    }

    private static Item Complete(Item item, Item match, Overwrite overwrite)
    {
        var json = (JObject)item.Json.DeepClone();
        foreach (JProperty property in match.Json.Properties())
        {
            JToken? present = json[property.Name];
            bool isFree = overwrite switch
            {
                Overwrite.Always => true,
                Overwrite.Blank => JsValue.IsNullish(present) || present is JValue { Value: "" },
                _ => present is null,
            };
            if (isFree)
                json[property.Name] = property.Value.DeepClone();
        }

        return item with { Json = json, PairedItem = [.. item.PairedItem, .. match.PairedItem] };
    }

    private static string? KeyOf(Item item, string name) =>
        PropertyPath.Get(item.Json, name) is { Type: not JTokenType.Null } value ? JsonEquality.KeyOf(value) : null;
}

public sealed record Merge1Parameters
{
    [Parameter("Mode")] public Merge1Mode Mode { get; init; } = Merge1Mode.Append;

    [ShowWhen(nameof(Mode), Merge1Mode.MergeByIndex)]
    [Parameter("Join")]
    public IndexJoin Join { get; init; } = IndexJoin.Left;

    [ShowWhen(nameof(Mode), Merge1Mode.KeepKeyMatches, Merge1Mode.MergeByKey, Merge1Mode.RemoveKeyMatches)]
    [Parameter("Property Input 1", Description = "Field of input 1 by which items are found.", Example = "id")]
    public string PropertyName1 { get; init; } = "";

    [ShowWhen(nameof(Mode), Merge1Mode.KeepKeyMatches, Merge1Mode.MergeByKey, Merge1Mode.RemoveKeyMatches)]
    [Parameter("Property Input 2", Description = "Field of input 2 by which items are found.", Example = "id")]
    public string PropertyName2 { get; init; } = "";

    [ShowWhen(nameof(Mode), Merge1Mode.PassThrough)]
    [Parameter("Output")]
    public Merge1Output Output { get; init; } = Merge1Output.Input1;

    [ShowWhen(nameof(Mode), Merge1Mode.MergeByKey)]
    [Parameter("Overwrite")]
    public Overwrite Overwrite { get; init; } = Overwrite.Always;
}

public enum Merge1Mode
{
    [Option("Append", Description = "All items of input 1, then all of input 2.")]
    Append,

    [Option("Keep Key Matches", Description = "Items of input 1 whose key is in input 2.")]
    KeepKeyMatches,

    [Option("Merge By Index", Description = "Items at the same position become one.")]
    MergeByIndex,

    [Option("Merge By Key", Description = "Items of input 1 with the fields of the item of input 2 that has the same key.")]
    MergeByKey,

    [Option("Multiplex", Description = "Every item of input 1 with every item of input 2.")]
    Multiplex,

    [Option("Pass-Through", Description = "Items of one input, once both are there.")]
    PassThrough,

    [Option("Remove Key Matches", Description = "Items of input 1 whose key is not in input 2.")]
    RemoveKeyMatches,

    [Option("Wait", Description = "One empty item, once both inputs are there.")]
    Wait,
}

public enum IndexJoin
{
    [Option("Inner Join", Description = "As many items as the shorter input has.")]
    Inner,

    [Option("Left Join", Description = "As many items as input 1 has.")]
    Left,

    [Option("Outer Join", Description = "As many items as the longer input has.")]
    Outer,
}

public enum Merge1Output
{
    [Option("Input 1")] Input1,
    [Option("Input 2")] Input2,
}

public enum Overwrite
{
    [Option("Always")] Always,
    [Option("If Blank", Description = "Only values that are null or empty text, or missing.")] Blank,
    [Option("If Missing")] Undefined,
}
