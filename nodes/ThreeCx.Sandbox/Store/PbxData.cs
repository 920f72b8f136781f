using System.Collections.Concurrent;
using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox.Model;
using NodeHost.ThreeCx.Sandbox.Seeds;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Store;

/// <summary>All that the PBX holds. Who changes it holds <see cref="Gate"/>; tables are made, and filled, when they are first asked for.</summary>
internal sealed class PbxData
{
    private readonly Dictionary<string, EntityTable> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _partIds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _given;
    private readonly Seed _seed;
    private long _version;

    /// <param name="model">What the API has.</param>
    /// <param name="clock">The time.</param>
    /// <param name="given">The sets that are given, and so do not get what a new PBX has in them.</param>
    public PbxData(ApiModel model, TimeProvider clock, IEnumerable<string> given)
    {
        _given = [.. given];
        Model = model;
        Clock = clock;
        Started = clock.GetUtcNow();
        _seed = new Seed(Started);
    }

    public Lock Gate { get; } = new();

    public ApiModel Model { get; }

    public TimeProvider Clock { get; }

    public DateTimeOffset Started { get; }

    public NumberPlan Numbers { get; } = new();

    public Memberships Memberships { get; } = new();

    /// <summary>Rows of reports that were given, by the name of the report.</summary>
    public Dictionary<string, JToken> Reports { get; } = new(StringComparer.Ordinal);

    /// <summary>Settings that functions read and write, by the name of what they are for.</summary>
    public ConcurrentDictionary<string, JObject> Settings { get; } = new(StringComparer.Ordinal);

    /// <summary>The table of a set; null if the API has no such set.</summary>
    public EntityTable? Table(string set)
    {
        lock (Gate)
        {
            if (_tables.TryGetValue(set, out EntityTable? table) || !Model.Sets.TryGetValue(set, out EntitySet? model))
                return table;
            EntityShape shape = Defaults.Of(model).With(Computed.Of(set, this));
            table = new EntityTable(model with { LazyShape = new Lazy<EntityShape>(shape) }) { View = Views.Of(set, this) };
            _tables.Add(set, table);
            if (set == "Groups" || !_given.Contains(set))
            {
                foreach (JObject json in _seed.Of(set))
                    Add(table, json);
            }

            if (model.IsSingleton && table.Count == 0 && table.View is null)
                Add(table, []);
            return table;
        }
    }

    /// <summary>The stored entities of a set; none where the API has no such set.</summary>
    public IEnumerable<JObject> All(string set) => Table(set)?.Rows.Select(row => row.Json) ?? [];

    /// <summary>Finds an entity by one or several of its fields.</summary>
    public EntityRow? Find(EntityTable table, IReadOnlyList<KeyValuePair<string, JToken>> keys)
    {
        lock (Gate)
        {
            (string field, JToken value) = keys[0];
            EntityRow? row = field == "Number" && PeerKinds.IsExtension(table.Set.Name)
                ? Numbers.TryFind((string)value!, out EntityTable? owner, out EntityRow? found) && owner == table ? found : null
                : table.Find(field, value);
            return row is not null && keys.Skip(1).All(key => JToken.DeepEquals(row.Json[key.Key], key.Value)) ? row : null;
        }
    }

    /// <summary>The entities of a set that have one of some numbers, in their order; null for a set without numbers.</summary>
    public IReadOnlyList<JObject>? WithNumbers(EntityTable table, IEnumerable<string> numbers)
    {
        bool arePeers = table.Set.Name == Views.Peers;
        if (!arePeers && !PeerKinds.IsExtension(table.Set.Name))
            return null;
        foreach (string set in PeerKinds.Sets)
            Table(set);
        var found = new List<(EntityTable Owner, EntityRow Row)>();
        lock (Gate)
        {
            foreach (string number in numbers.Distinct(StringComparer.Ordinal))
            {
                if (Numbers.TryFind(number, out EntityTable? owner, out EntityRow? row) && (arePeers || owner == table))
                    found.Add((owner, row));
            }
        }

        return [.. found.OrderBy(one => one.Owner.Set.Name, StringComparer.Ordinal).ThenBy(one => one.Row.Ordinal)
            .Select(one => arePeers ? PeerKinds.PeerOf(one.Owner.Set.Name, one.Row.Json) : one.Row.Json)];
    }

    /// <summary>Finds an entity of a set by its id.</summary>
    public EntityRow? Find(string set, int id) => Table(set) is { } table ? Find(table, [KeyValuePair.Create("Id", (JToken)id)]) : null;

    /// <summary>A table that the pack is known to have.</summary>
    public EntityTable Known(string set) => Table(set) ?? throw new InvalidOperationException($"The pack has no set {set}.");

    /// <summary>Adds an entity that has its key and number.</summary>
    public EntityRow Add(EntityTable table, JObject json) => Put(table, new EntityRow(table.Next, json, 0));

    /// <summary>Puts a new state in the place of an entity.</summary>
    public EntityRow Replace(EntityTable table, EntityRow row, JObject json)
    {
        if (PeerKinds.IsExtension(table.Set.Name))
            Forget(table, row.Json);
        return Put(table, row with { Json = json });
    }

    public void Remove(EntityTable table, EntityRow row)
    {
        table.Remove(row);
        _version++;
        if (!PeerKinds.IsExtension(table.Set.Name))
            return;
        Forget(table, row.Json);
        Numbers.Release(row.Json);
    }

    /// <summary>Gives ids to parts that have none, such as the forwards of a receptionist.</summary>
    public void NumberParts(EntityShape shape, JObject json)
    {
        foreach (FieldShape field in shape.Fields)
        {
            if (!field.IsNavigation || field.Inner?.Find("Id") is not { Kind: FieldKind.Integer } || json[field.Name] is not JArray parts)
                continue;
            foreach (JObject part in parts.OfType<JObject>().Where(part => part["Id"] is null or { Type: JTokenType.Null }))
                part["Id"] = _partIds[field.Inner.TypeName] = _partIds.GetValueOrDefault(field.Inner.TypeName) + 1;
        }
    }

    private EntityRow Put(EntityTable table, EntityRow row)
    {
        EntityRow stored = table.Put(row with { Version = ++_version });
        if (!PeerKinds.IsExtension(table.Set.Name))
            return stored;
        Numbers.Take(table, stored);
        if (table.Set.Name != "Groups")
            Memberships.Add(stored.Json);
        return stored;
    }

    private void Forget(EntityTable table, JObject json)
    {
        if (table.Set.Name != "Groups")
            Memberships.Remove(json);
    }
}
