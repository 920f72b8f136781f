using System.Collections.Concurrent;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>Keeps what was made from a text, because the same one comes again for each item; forgets all when it is full.</summary>
internal sealed class BoundedCache<TKey, TValue>(int capacity)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> _known = new();

    public TValue Get(TKey key, Func<TKey, TValue> make)
    {
        if (_known.TryGetValue(key, out TValue? known))
            return known;
        if (_known.Count >= capacity)
            _known.Clear();
        return _known.GetOrAdd(key, make);
    }
}
