using System.Collections;
using NodeHost.Sdk;

namespace NodeHost.Runtime;

/// <summary>Items that one run takes over: nobody else holds them, so that a run of millions can let go of its input when it is used.</summary>
public sealed class OneTimeItems(IReadOnlyList<Item> items) : IReadOnlyList<Item>
{
    private IReadOnlyList<Item> _items = items;

    public int Count => _items.Count;

    public Item this[int index] => _items[index];

    /// <summary>Hands the items over; afterwards there are none here.</summary>
    public IReadOnlyList<Item> Take()
    {
        IReadOnlyList<Item> all = _items;
        _items = [];
        return all;
    }

    public IEnumerator<Item> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
