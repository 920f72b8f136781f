using System.Runtime.CompilerServices;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.History;

/// <summary>
/// Follows the lines of paired items back to one node. What was found for an item made from several is kept, so that a thousand
/// items behind a sum of a thousand do not look at a million.
/// </summary>
internal sealed class PairedItemTrace(RunHistory history, string target)
{
    // A line longer than this can only be a loop that feeds itself.
    private const int LongestLine = 100_000;

    private readonly Dictionary<(NodeRun Run, Item Item), Found> _several = [];

    // The parameters of a node ask for the same item one after the other.
    private NodeView? _lastFrom;
    private int _lastIndex;
    private Item? _lastItem;

    /// <summary>The item of the target that an input item of the running node was made from.</summary>
    /// <exception cref="ExpressionException">The line is broken or leads to several items.</exception>
    public Item Follow(NodeView from, int itemIndex)
    {
        if (_lastItem is { } last && ReferenceEquals(_lastFrom, from) && _lastIndex == itemIndex)
            return last;
        Item item = Find(from, itemIndex);
        (_lastFrom, _lastIndex, _lastItem) = (from, itemIndex, item);
        return item;
    }

    private Item Find(NodeView from, int itemIndex)
    {
        if (history.Graph.OutputTowards(target, from.NodeName) is null)
            throw TraceFault.NotConnected(target, from.NodeName);
        if (history.RunsOf(target) == 0)
            return PinnedItem(from, itemIndex);
        if (itemIndex < 0 || (itemIndex >= from.Items.Count && from.Items.Count > 0))
            throw TraceFault.NoSuchItem(target, from, itemIndex);
        if (from.Sources.All(source => source is null))
            throw TraceFault.NoSource(target, from);
        (Item? input, IReadOnlyList<ItemSource> places) = PlacesOf(from, itemIndex);
        Found found = FollowAll(input, places, from.Sources, from.NodeName);
        return found.Item ?? throw found.Fault!(target); // A line that ends without an item says why.
    }

    private (Item? Input, IReadOnlyList<ItemSource> Places) PlacesOf(NodeView from, int itemIndex)
    {
        if (from.InputsAreTied || itemIndex >= from.Items.Count)
            return (null, [new ItemSource(itemIndex)]);
        Item input = from.Items[itemIndex];
        return input.PairedItem.Count > 0
            ? (input, input.PairedItem)
            : throw TraceFault.NoInformation(target, from.NodeName, itemIndex, isPinned: false);
    }

    private Item PinnedItem(NodeView from, int itemIndex)
    {
        if (history.Pinned(target) is not { } pinned)
            throw TraceFault.NotExecuted(target, from.NodeName);
        return itemIndex >= 0 && itemIndex < pinned.Count ? pinned[itemIndex] : throw TraceFault.NoPinnedItem(target, pinned.Count, itemIndex);
    }

    // Of several lines those that do not lead to the target say nothing; the others have to agree.
    private Found FollowAll(Item? holder, IReadOnlyList<ItemSource> places, IReadOnlyList<InputSource?> sources, string consumer)
    {
        Found first = FollowOne(places[0], Overwritten(holder, 0), sources, consumer);
        for (int i = 1; i < places.Count; i++)
        {
            Found other = FollowOne(places[i], Overwritten(holder, i), sources, consumer);
            if (first.Item is null && !first.IsAmbiguous)
                first = other;
            else if (other.IsAmbiguous || (other.Item is not null && !ReferenceEquals(first.Item, other.Item)))
                return Found.Ambiguous(consumer);
        }

        return first;
    }

    private InputSource? Overwritten(Item? holder, int place) => holder is null ? null : history.Overwritten(holder, place);

    private Found FollowOne(ItemSource place, InputSource? overwrite, IReadOnlyList<InputSource?> sources, string consumer)
    {
        for (int step = 0; step < LongestLine; step++)
        {
            if (place.Run is { } earlier && history.Find(consumer, earlier) is { } before)
                sources = before.Sources;
            if ((overwrite ?? sources.ElementAtOrDefault(place.Input)) is not { } source)
                return new Found(null, _ => TraceFault.NoPath(target, consumer));
            if (history.Find(source.Node, source.RunIndex) is not { } run)
                return new Found(null, _ => TraceFault.NotRun(target, source.Node));
            IReadOnlyList<Item> items = source.Output < run.Outputs.Count ? run.Outputs[source.Output] ?? [] : [];
            if (place.Item < 0 || place.Item >= items.Count)
                return new Found(null, _ => TraceFault.NoItem(source.Node, place.Item, items.Count, consumer));
            Item item = items[place.Item];
            if (source.Node == target)
                return new Found(item, null);
            if (item.PairedItem.Count == 0)
                return Broken(source.Node, place.Item, run);
            if (item.PairedItem.Count > 1)
                return FollowSeveral(item, run, source.Node);
            (place, overwrite) = (item.PairedItem[0], history.Overwritten(item, 0));
            sources = run.Sources;
            consumer = source.Node;
        }

        return new Found(null, _ => TraceFault.NoPath(target, consumer));
    }

    private Found FollowSeveral(Item item, NodeRun run, string node)
    {
        if (_several.TryGetValue((run, item), out Found known))
            return known;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Found found = FollowAll(item, item.PairedItem, run.Sources, node);
        _several.Add((run, item), found);
        return found;
    }

    private Found Broken(string node, int item, NodeRun run) => run.Sources.All(source => source is null)
        ? new Found(null, _ => TraceFault.BeganAt(target, node))
        : new Found(null, _ => TraceFault.NoInformation(target, node, item, history.Pinned(node) is not null));

    /// <summary>What a line came to: an item, or the reason why there is none.</summary>
    private readonly record struct Found(Item? Item, Func<string, ExpressionException>? Fault, bool IsAmbiguous = false)
    {
        public static Found Ambiguous(string node) => new(null, target => TraceFault.Several(target, node), IsAmbiguous: true);
    }
}
