using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using NodeHost.Runtime.Reports;
using NodeHost.Runtime.Running;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Journal;

/// <summary>
/// The journal of the items of one run of a node. What came of an item lies apart from what was asked for, so that both are only
/// ever added at the end of their tables.
/// </summary>
internal sealed class NodeLedger : INodeLedger
{
    private const string Intent = "id, key, key_name, key_value, hash, intended";

    private readonly RunMemory _memory;
    private readonly string _scope;
    private readonly NodePlace _place;
    private readonly ConcurrentDictionary<int, (long Id, ItemMemory Item)> _known = [];
    private readonly Dictionary<string, Queue<(long Id, ItemMemory Item)>> _kept = new(StringComparer.Ordinal);

    // Of the writer's thread alone.
    private readonly Dictionary<int, IReadOnlyList<Item>> _results = [];

    public NodeLedger(RunMemory memory, string scope, NodePlace place)
    {
        (_memory, _scope, _place) = (memory, scope, place);
        if (memory.KnowsItems(scope, place))
            memory.Read(commands => Load(commands));
        if (memory.KnowsHashes(scope, place.Node))
            memory.Read(commands => LoadKept(commands));
    }

    public bool KnowsHashes => _kept.Count > 0;

    /// <summary>The items that came of each, as far as they are in the journal as they are. For the writer's thread.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<Item>> Results => _results;

    public ItemMemory? Find(int itemIndex) => _known.TryGetValue(itemIndex, out (long Id, ItemMemory Item) known) ? known.Item : null;

    public ItemMemory? FindByHash(int itemIndex, string hash)
    {
        (long id, ItemMemory item) found;
        lock (_kept)
        {
            if (!_kept.TryGetValue(hash, out var same) || !same.TryDequeue(out found))
                return null;
        }

        _known[itemIndex] = found;
        _memory.Writer.Write(commands =>
        {
            commands.Run($"INSERT OR REPLACE INTO item (scope, node, run_index, item, {Intent}) SELECT scope, node, $1, $2, {Intent} FROM kept WHERE id = $3", _place.RunIndex, itemIndex, found.id);
            commands.Run("DELETE FROM kept WHERE id = $1", found.id);
        });
        return found.item;
    }

    public ValueTask IntendAsync(int itemIndex, ItemIntent intent)
    {
        long id = _memory.NextItem();
        long? before = _known.TryGetValue(itemIndex, out (long Id, ItemMemory Item) known) ? known.Id : null;
        _known[itemIndex] = (id, new ItemMemory(intent, new ItemOutcome(ItemState.Intended)));
        return new ValueTask(_memory.Writer.WriteAsync(commands =>
        {
            commands.Run(
                "INSERT OR REPLACE INTO item VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                _scope, _place.Node, _place.RunIndex, itemIndex, id, intent.Key, intent.NaturalKey?.Name, intent.NaturalKey?.Value, intent.Hash, intent.At.ToUnixTimeMilliseconds());
            if (before is not null)
                commands.Run("DELETE FROM outcome WHERE id = $1", before);
        }));
    }

    public void Keep(int itemIndex, ItemOutcome outcome)
    {
        // An item that failed before it was intended asked for nothing.
        if (!_known.TryGetValue(itemIndex, out (long Id, ItemMemory Item) known))
            return;
        _memory.Writer.Write(commands =>
        {
            bool isRedacted = true;
            byte[]? result = outcome.Items is { } items ? _memory.Codec.Encode([items], [], null, out isRedacted) : null;
            if (!isRedacted)
                _results[itemIndex] = outcome.Items!;
            commands.Run(
                "INSERT OR REPLACE INTO outcome VALUES ($1, $2, $3, $4, $5, $6, $7)",
                known.Id, (int)outcome.State, outcome.Output, result, FailureText.Write(outcome.Failure, _memory.Redact), outcome.Made?.Name, outcome.Made?.Value);
        });
    }

    /// <summary>What came of the items of a run of a node, by their indexes.</summary>
    public static Dictionary<int, IReadOnlyList<Item>> ReadResults(JournalCommands commands, ItemCodec codec, string scope, string node, int runIndex)
    {
        var results = new Dictionary<int, IReadOnlyList<Item>>();
        using SqliteDataReader row = commands.Read(
            "SELECT item, result FROM item JOIN outcome USING (id) WHERE scope = $1 AND node = $2 AND run_index = $3 AND result IS NOT NULL", scope, node, runIndex);
        while (row.Read())
            results[row.GetInt32(0)] = ResultOf((byte[])row.GetValue(1), codec);
        return results;
    }

    private int Load(JournalCommands commands)
    {
        using SqliteDataReader row = commands.Read(
            $"SELECT {Intent}, state, output, result, failure, item FROM item LEFT JOIN outcome USING (id) WHERE scope = $1 AND node = $2 AND run_index = $3",
            _scope, _place.Node, _place.RunIndex);
        while (row.Read())
            _known[row.GetInt32(10)] = (row.GetInt64(0), ItemOf(row));
        return _known.Count;
    }

    private int LoadKept(JournalCommands commands)
    {
        using SqliteDataReader row = commands.Read(
            $"SELECT {Intent}, state, output, result, failure FROM kept LEFT JOIN outcome USING (id) WHERE scope = $1 AND node = $2 ORDER BY id", _scope, _place.Node);
        while (row.Read())
        {
            ItemMemory item = ItemOf(row);
            if (!_kept.TryGetValue(item.Intent.Hash, out var same))
                _kept.Add(item.Intent.Hash, same = new Queue<(long, ItemMemory)>());
            same.Enqueue((row.GetInt64(0), item));
        }

        return _kept.Count;
    }

    private ItemMemory ItemOf(SqliteDataReader row)
    {
        NaturalKey? key = row.IsDBNull(2) ? null : new NaturalKey(row.GetString(2), row.GetString(3));
        var intent = new ItemIntent(row.GetString(1), key, row.GetString(4), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(5)));
        if (row.IsDBNull(6))
            return new ItemMemory(intent, new ItemOutcome(ItemState.Intended));
        IReadOnlyList<Item>? items = row.IsDBNull(8) ? null : ResultOf((byte[])row.GetValue(8), _memory.Codec);
        RunFailure? failure = row.IsDBNull(9) ? null : FailureText.Read(row.GetString(9));
        return new ItemMemory(intent, new ItemOutcome((ItemState)row.GetInt32(6), row.GetInt32(7), items, failure));
    }

    private static IReadOnlyList<Item> ResultOf(byte[] bytes, ItemCodec codec) => codec.Decode(bytes, [])[0] ?? [];
}
