using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using NodeHost.Runtime.Reports;
using NodeHost.Runtime.Running;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Journal;

/// <summary>The journal of the items of one run of a node.</summary>
internal sealed class NodeLedger : INodeLedger
{
    private const string Columns = "key, key_name, key_value, hash, intended, state, output, result, failure";

    private readonly RunMemory _memory;
    private readonly string _scope;
    private readonly NodePlace _place;
    private readonly ConcurrentDictionary<int, ItemMemory> _known = [];
    private readonly Dictionary<string, Queue<(long Id, ItemMemory Item)>> _kept = new(StringComparer.Ordinal);

    public NodeLedger(RunMemory memory, string scope, NodePlace place)
    {
        (_memory, _scope, _place) = (memory, scope, place);
        if (memory.KnowsItems(scope, place))
            memory.Read(commands => Load(commands));
        if (memory.KnowsHashes(scope, place.Node))
            memory.Read(commands => LoadKept(commands));
    }

    public bool KnowsHashes => _kept.Count > 0;

    public ItemMemory? Find(int itemIndex) => _known.GetValueOrDefault(itemIndex);

    public ItemMemory? FindByHash(int itemIndex, string hash)
    {
        (long id, ItemMemory item) found;
        lock (_kept)
        {
            if (!_kept.TryGetValue(hash, out var same) || !same.TryDequeue(out found))
                return null;
        }

        _known[itemIndex] = found.item;
        _memory.Writer.Write(commands =>
        {
            commands.Run(
                $"INSERT OR REPLACE INTO item (scope, node, run_index, item, {Columns}) SELECT scope, node, $1, $2, {Columns} FROM kept WHERE id = $3",
                _place.RunIndex, itemIndex, found.id);
            commands.Run("DELETE FROM kept WHERE id = $1", found.id);
        });
        return found.item;
    }

    public ValueTask IntendAsync(int itemIndex, ItemIntent intent)
    {
        _known[itemIndex] = new ItemMemory(intent, new ItemOutcome(ItemState.Intended));
        return new ValueTask(_memory.Writer.WriteAsync(commands => commands.Run(
            "INSERT OR REPLACE INTO item VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, 0, NULL, NULL)",
            _scope, _place.Node, _place.RunIndex, itemIndex, intent.Key, intent.NaturalKey?.Name, intent.NaturalKey?.Value, intent.Hash, intent.At.ToUnixTimeMilliseconds())));
    }

    public void Keep(int itemIndex, ItemOutcome outcome) => _memory.Writer.Write(commands =>
    {
        byte[]? result = outcome.Items is { } items ? _memory.Codec.Encode([items], [], out _) : null;
        commands.Run(
            "UPDATE item SET state = $1, output = $2, result = $3, failure = $4 WHERE scope = $5 AND node = $6 AND run_index = $7 AND item = $8",
            (int)outcome.State, outcome.Output, result, FailureText.Write(outcome.Failure, _memory.Redact), _scope, _place.Node, _place.RunIndex, itemIndex);
    });

    private int Load(JournalCommands commands)
    {
        using SqliteDataReader row = commands.Read(
            $"SELECT item, {Columns} FROM item WHERE scope = $1 AND node = $2 AND run_index = $3", _scope, _place.Node, _place.RunIndex);
        while (row.Read())
            _known[row.GetInt32(0)] = ItemOf(row);
        return _known.Count;
    }

    private int LoadKept(JournalCommands commands)
    {
        using SqliteDataReader row = commands.Read($"SELECT id, {Columns} FROM kept WHERE scope = $1 AND node = $2 ORDER BY id", _scope, _place.Node);
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
        IReadOnlyList<Item>? items = row.IsDBNull(8) ? null : _memory.Codec.Decode((byte[])row.GetValue(8), [])[0];
        RunFailure? failure = row.IsDBNull(9) ? null : FailureText.Read(row.GetString(9));
        return new ItemMemory(intent, new ItemOutcome((ItemState)row.GetInt32(6), row.GetInt32(7), items, failure));
    }
}
