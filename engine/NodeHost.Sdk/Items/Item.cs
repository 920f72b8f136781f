using Newtonsoft.Json.Linq;

namespace NodeHost.Sdk;

/// <summary>
/// One item that flows between nodes. It is passed on by reference: a node that wants other data makes another
/// item and never changes the <see cref="Json"/> of one that it was given.
/// </summary>
public sealed record Item
{
    /// <summary>The data of the item.</summary>
    public required JObject Json { get; init; }

    /// <summary>Files that travel with the item, by name. Empty for most items.</summary>
    public IReadOnlyDictionary<string, BinaryData> Binary { get; init; } = BinaryData.None;

    /// <summary>
    /// The input items this one was made from. Leave it empty and the engine fills it in where that is certain:
    /// always in an <see cref="ItemNode{TParameters}"/>, and in a <see cref="BatchNode{TParameters}"/> with one input
    /// item or with as many outputs as inputs.
    /// </summary>
    public IReadOnlyList<ItemSource> PairedItem { get; init; } = [];

    /// <summary>The failure that this item stands for; null for an ordinary item.</summary>
    public ItemError? Error { get; init; }

    /// <summary>An item with this data and nothing else.</summary>
    public static Item Of(JObject json) => new() { Json = json };
}
