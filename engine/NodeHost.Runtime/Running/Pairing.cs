using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>Ties output items to the input items they were made from, where the node left it to the engine.</summary>
internal static class Pairing
{
    private const int Cached = 4096;

    private static readonly IReadOnlyList<ItemSource>[] Singles =
        [.. Enumerable.Range(0, Cached).Select(index => (IReadOnlyList<ItemSource>)[new ItemSource(index)])];

    /// <summary>The pairing with one item of the first input; shared, as most items have one.</summary>
    public static IReadOnlyList<ItemSource> Single(int itemIndex) => itemIndex < Cached ? Singles[itemIndex] : [new ItemSource(itemIndex)];

    /// <summary>What comes of an item in an item node, tied to it.</summary>
    public static ItemResult OfResult(ItemResult result, Item input, int itemIndex) => result.Single is { } single
        ? ItemResult.At(result.Output, OfItem(single, input, itemIndex))
        : ItemResult.Many([.. result.Items.Select(item => OfItem(item, input, itemIndex))], result.Output);

    // An input item that is passed on is tied to itself.
    private static Item OfItem(Item output, Item input, int itemIndex)
    {
        if (!ReferenceEquals(output, input))
            return output.PairedItem.Count > 0 ? output : output with { PairedItem = Single(itemIndex) };
        return output with { PairedItem = Single(itemIndex), Error = null };
    }

    /// <summary>
    /// The items of an input as a batch node gets them: each tied to itself, so that those passed on in whatever order stay tied.
    /// </summary>
    public static IReadOnlyList<Item> OfInput(IReadOnlyList<Item> items, int input)
    {
        var tied = new Item[items.Count];
        for (int i = 0; i < tied.Length; i++)
        {
            IReadOnlyList<ItemSource> source = input == 0 ? Single(i) : [new ItemSource(i, input)];
            tied[i] = items[i] with { PairedItem = source, Error = null };
        }

        return tied;
    }

    /// <summary>The items of an output of a batch node: untied ones are tied where it is certain to what.</summary>
    public static IReadOnlyList<Item> OfOutput(IReadOnlyList<Item> output, IReadOnlyList<Item> input)
    {
        if (input.Count == 0 || (input.Count > 1 && input.Count != output.Count))
            return output;
        if (output.All(item => item.PairedItem.Count > 0))
            return output;
        return [.. output.Select((item, index) => item.PairedItem.Count > 0 ? item : item with { PairedItem = Single(input.Count == 1 ? 0 : index) })];
    }
}
