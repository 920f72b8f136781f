using System.Globalization;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Lists;

/// <summary>The beginning or the end of a list of items.</summary>
internal static class ItemRange
{
    /// <summary>At most so many items.</summary>
    /// <exception cref="NodeFailedException">The number is negative.</exception>
    public static IReadOnlyList<Item> Of(IReadOnlyList<Item> items, int most, KeptItems kept)
    {
        if (most < 0)
        {
            throw new NodeFailedException(
                Codes.UnusableParameterValue, $"Max Items is {most.ToString(CultureInfo.InvariantCulture)}, but must be 1 or more.")
            { Parameter = "maxItems" };
        }

        if (items.Count <= most)
            return items;
        return kept == KeptItems.LastItems ? [.. items.Skip(items.Count - most)] : [.. items.Take(most)];
    }
}

/// <summary>Which items stay.</summary>
public enum KeptItems
{
    [Option("First Items")] FirstItems,
    [Option("Last Items")] LastItems,
}
