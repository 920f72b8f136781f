using Newtonsoft.Json.Linq;

namespace NodeHost.Sdk;

/// <summary>What comes of one item: one item, several, or none, at one output. An item converts to it by itself.</summary>
public readonly struct ItemResult
{
    private readonly object? _items;

    private ItemResult(object? items, int output)
    {
        _items = items;
        Output = output;
    }

    /// <summary>Nothing comes of the item.</summary>
    public static ItemResult None => default;

    /// <summary>Zero-based index of the output.</summary>
    public int Output { get; }

    /// <summary>The item, where there is exactly one and it was given by itself; otherwise null.</summary>
    public Item? Single => _items as Item;

    /// <summary>The items.</summary>
    public IReadOnlyList<Item> Items => _items switch
    {
        null => [],
        Item item => [item],
        _ => (IReadOnlyList<Item>)_items,
    };

    /// <summary>One item at the first output.</summary>
    public static implicit operator ItemResult(Item item) => new(item, 0);

    /// <summary>One item with this data at the first output.</summary>
    public static implicit operator ItemResult(JObject json) => new(Item.Of(json), 0);

    /// <summary>One item at an output.</summary>
    public static ItemResult At(int output, Item item) => new(item, output);

    /// <summary>Several items at an output.</summary>
    public static ItemResult Many(IReadOnlyList<Item> items, int output = 0) => new(items, output);
}
