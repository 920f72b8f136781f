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

    /// <summary>The same item with one more file, or with another in its place.</summary>
    public Item WithFile(string name, BinaryData file) => this with { Binary = new Dictionary<string, BinaryData>(Binary) { [name] = file } };

    /// <summary>The file under a name.</summary>
    /// <param name="name">The name, for example <c>data</c>.</param>
    /// <param name="itemIndex">Zero-based index of the item, for the message.</param>
    /// <param name="parameter">Wire name of the parameter that says the name.</param>
    /// <exception cref="NodeFailedException">The item has no such file.</exception>
    public BinaryData FileNamed(string name, int itemIndex, string? parameter = null)
    {
        if (Binary.TryGetValue(name, out BinaryData? file))
            return file;
        string known = Binary.Count == 0 ? "The item has no file" : $"The item has {string.Join(", ", Binary.Keys)}";
        throw new NodeFailedException(
            Codes.BinaryMissing, $"This operation expects the node's input data to contain a binary file '{name}', but none was found [item {JsNumber.Format(itemIndex)}]")
        {
            Hint = $"{known}. Make sure that a node before this one gives the file.",
            Parameter = parameter,
            ItemIndex = itemIndex,
        };
    }
}
