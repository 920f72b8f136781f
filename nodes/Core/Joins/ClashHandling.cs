using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Joins;

/// <summary>What happens where items that become one have a field of the same name.</summary>
public sealed record ClashHandling
{
    [Parameter("Clash Handling")] public ClashRules Values { get; init; } = new();
}

/// <summary>How fields of the same name are settled.</summary>
public sealed record ClashRules
{
    [Parameter("When Field Values Clash", Description = "\"addSuffix\" adds the input's number to every name; \"preferInput1\", \"preferInput2\" … and \"preferLast\" say whose value counts. Left out, it is the last input's.")]
    public string ResolveClash { get; init; } = "";

    [Parameter("Merging Nested Fields")] public MergeDepth MergeMode { get; init; } = MergeDepth.DeepMerge;

    [Parameter("Minimize Empty Fields", Description = "Keeps the other input's value where that of the preferred one is empty.")]
    public bool OverrideEmpty { get; init; }

    /// <summary>True where every field gets the number of its input.</summary>
    internal bool AddsSuffix => ResolveClash == "addSuffix";

    /// <summary>Makes one item of several.</summary>
    /// <param name="parts">The items with the one-based numbers of their inputs, ascending.</param>
    /// <exception cref="NodeFailedException">It is not known which input is preferred.</exception>
    internal Item Combine(IReadOnlyList<(int Input, Item Item)> parts)
    {
        Item[] ordered = [.. InOrder(parts).Select(part => AddsSuffix ? WithSuffix(part.Item, part.Input) : part.Item)];
        var json = (JObject)ordered[0].Json.DeepClone();
        for (int i = 1; i < ordered.Length; i++)
            JsonMerge.Into(json, ordered[i].Json, MergeMode == MergeDepth.DeepMerge, OverrideEmpty);
        return new Item
        {
            Json = json,
            Binary = BinaryOf(ordered),
            PairedItem = [.. parts.SelectMany(static part => part.Item.PairedItem)],
        };
    }

    /// <summary>The item with the number of its input after each name.</summary>
    internal static Item WithSuffix(Item item, int input)
    {
        var json = new JObject();
        foreach (JProperty property in item.Json.Properties())
            json[$"{property.Name}_{input}"] = property.Value.DeepClone();
        return item with { Json = json, Binary = item.Binary.Count == 0 ? item.Binary : item.Binary.ToDictionary(file => $"{file.Key}_{input}", static file => file.Value) };
    }

    // What comes last wins. "Input 1" of many means the earliest that has the field.
    private IEnumerable<(int Input, Item Item)> InOrder(IReadOnlyList<(int Input, Item Item)> parts) => ResolveClash switch
    {
        "" or "addSuffix" or "preferLast" => parts,
        "preferInput1" => parts.Reverse(),
        _ when ResolveClash.StartsWith("preferInput", StringComparison.Ordinal) && int.TryParse(ResolveClash.AsSpan(11), out int preferred) =>
            parts.OrderBy(part => part.Input == preferred),
        _ => throw new NodeFailedException(
            Codes.UnusableParameterValue,
            $"'{ResolveClash}' does not say what to do when fields clash. Write addSuffix, preferInput1, preferInput2 or preferLast.")
        {
            Parameter = "resolveClash",
        },
    };

    private static IReadOnlyDictionary<string, BinaryData> BinaryOf(Item[] parts)
    {
        if (Array.TrueForAll(parts, static part => part.Binary.Count == 0))
            return BinaryData.None;
        var files = new Dictionary<string, BinaryData>(StringComparer.Ordinal);
        foreach ((string name, BinaryData file) in parts.SelectMany(static part => part.Binary))
            files[name] = file;
        return files;
    }
}

public enum MergeDepth
{
    [Option("Deep Merge", Description = "Fields within fields are merged, too.")]
    DeepMerge,

    [Option("Shallow Merge", Description = "A field at the top is taken whole.")]
    ShallowMerge,
}
