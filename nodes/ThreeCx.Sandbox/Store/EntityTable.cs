using System.Collections.Immutable;
using System.Globalization;
using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Model;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Store;

/// <summary>The entities of one set. Writers hold the lock of the PBX; readers take what there is at the moment.</summary>
internal sealed class EntityTable(EntitySet set)
{
    private readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);
    private volatile ImmutableSortedDictionary<int, EntityRow> _rows = ImmutableSortedDictionary<int, EntityRow>.Empty;
    private int _next = 1;

    public EntitySet Set => set;

    public EntityShape Shape => set.Shape;

    /// <summary>Makes the entities where they follow from others; null where they are stored.</summary>
    public Func<IEnumerable<JObject>>? View { get; init; }

    public int Count => _rows.Count;

    /// <summary>The ordinal, and number, of the next entity.</summary>
    public int Next => _next;

    /// <summary>All entities in their order.</summary>
    public IEnumerable<EntityRow> Rows => View is null ? _rows.Values : View().Select((json, i) => new EntityRow(i + 1, json, 0));

    /// <summary>Finds an entity by a field that identifies it.</summary>
    public EntityRow? Find(string field, JToken value)
    {
        string text = TextOf(value);
        if (field != set.Key || View is not null)
            return Rows.FirstOrDefault(row => row.Json[field] is { } known && TextOf(known) == text);
        return _ordinals.TryGetValue(text, out int ordinal) ? _rows.GetValueOrDefault(ordinal) : null;
    }

    public EntityRow? Find(int ordinal) => _rows.GetValueOrDefault(ordinal);

    public bool IsTaken(JToken key) => _ordinals.ContainsKey(TextOf(key));

    /// <summary>Adds an entity, whose key is free, or puts another state in the place of one.</summary>
    public EntityRow Put(EntityRow row)
    {
        if (set.Key is { } key && row.Json[key] is { } value)
            _ordinals[TextOf(value)] = row.Ordinal;
        _rows = _rows.SetItem(row.Ordinal, row);
        _next = Math.Max(_next, row.Ordinal + 1);
        return row;
    }

    public void Remove(EntityRow row)
    {
        if (set.Key is { } key && row.Json[key] is { } value)
            _ordinals.Remove(TextOf(value));
        _rows = _rows.Remove(row.Ordinal);
    }

    private static string TextOf(JToken value) => value is JValue { Value: IFormattable number } ? number.ToString(null, CultureInfo.InvariantCulture) : value.ToString();
}
