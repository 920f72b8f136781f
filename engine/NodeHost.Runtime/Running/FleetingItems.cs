using System.Collections;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>
/// The items of an input that nobody asks for once their node is through with them: each is let go of by itself, so that a large input
/// makes room for the output as that grows.
/// </summary>
internal sealed class FleetingItems(IReadOnlyList<Item> items) : IReadOnlyList<Item>
{
    private const int ReleasedBetweenCollections = 125_000;

    private readonly Item?[] _items = [.. items];
    private int _released;

    public int Count => _items.Length;

    public Item this[int index] => _items[index] ?? throw new InvalidOperationException($"Item {index} was let go of.");

    /// <summary>Lets go of an item.</summary>
    public void Release(int index)
    {
        _items[index] = null;
        if (Interlocked.Increment(ref _released) % ReleasedBetweenCollections == 0)
            LargeHeap.Collect();
    }

    public IEnumerator<Item> GetEnumerator()
    {
        for (int i = 0; i < _items.Length; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
