using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Lists;

/// <summary>The sources of an item that is made from several.</summary>
internal static class ItemSources
{
    /// <summary>All items of an input with so many.</summary>
    public static IReadOnlyList<ItemSource> All(int count) => [.. Enumerable.Range(0, count).Select(static index => new ItemSource(index))];

    /// <summary>Some items of the input.</summary>
    public static IReadOnlyList<ItemSource> Of(IReadOnlyCollection<int> indexes) => [.. indexes.Select(static index => new ItemSource(index))];
}
