using NodeHost.Runtime.Expressions;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>Follows the line of paired items from an input item back to the item of an earlier node that it was made from.</summary>
internal sealed class PairedItemTrace(RunState run, string target)
{
    // A line longer than this can only be a loop that feeds itself.
    private const int LongestLine = 100_000;

    /// <exception cref="ExpressionException">The line is broken or leads to several items.</exception>
    public Item Follow(NodeView from, int itemIndex)
    {
        if (run.Find(target, null) is null)
            throw Fail($"node '{target}' has not run before '{from.NodeName}'");
        IReadOnlyList<InputSource?> sources = from.Sources;
        IReadOnlyList<ItemSource> at = [new ItemSource(itemIndex)];
        string consumer = from.NodeName;
        for (int step = 0; step < LongestLine; step++)
        {
            if (at.Count > 1)
                return Agreed(at, sources, consumer);
            ItemSource place = at[0];
            if (place.Input >= sources.Count || sources[place.Input] is not { } source)
                throw NoPath(place.Item, consumer);
            NodeRun node = run.Find(source.Node, source.RunIndex)!;
            IReadOnlyList<Item> items = node.Outputs[source.Output] ?? [];
            if (place.Item >= items.Count)
                throw Fail($"'{source.Node}' gave no item {place.Item + 1}");
            Item item = items[place.Item];
            if (source.Node == target)
                return item;
            if (item.PairedItem.Count == 0 && node.Sources.All(input => input is null))
                throw NoPath(itemIndex, from.NodeName);
            if (item.PairedItem.Count == 0)
                throw Fail($"'{source.Node}' does not tell which item its item {place.Item + 1} was made from; return 'pairedItem' there, or use .first(), .last() or .all()");
            at = item.PairedItem;
            sources = node.Sources;
            consumer = source.Node;
        }

        throw Fail("the line of paired items does not end");
    }

    // An item made from several leads back to one item only if all of them do.
    private Item Agreed(IReadOnlyList<ItemSource> places, IReadOnlyList<InputSource?> sources, string consumer)
    {
        Item? agreed = null;
        foreach (ItemSource place in places)
        {
            var view = new NodeView
            {
                NodeName = consumer,
                RunIndex = 0,
                Inputs = [],
                Sources = place.Input < sources.Count ? [sources[place.Input]] : [null],
                RawParameters = [],
            };
            Item found = Follow(view, place.Item);
            if (agreed is not null && !ReferenceEquals(agreed, found))
                throw Fail($"an item of '{consumer}' was made from several items of '{target}', so no single one is meant; use .first(), .last() or .all()");
            agreed = found;
        }

        return agreed!;
    }

    private ExpressionException NoPath(int itemIndex, string consumer) =>
        Fail($"item {itemIndex + 1} of '{consumer}' was not made from an item of '{target}': there is no path back to it; use .first(), .last() or .all()");

    private ExpressionException Fail(string reason) =>
        new(Codes.ExpressionFailed, $"$('{target}').item: {reason}.");
}
