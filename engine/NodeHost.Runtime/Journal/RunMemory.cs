using Microsoft.Data.Sqlite;
using NodeHost.Runtime.Running;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Journal;

/// <summary>
/// What all ledgers of a run share. Which places the journal knows is in memory, so that a run asks the database only for what is
/// there, and a new run never.
/// </summary>
internal sealed class RunMemory : IDisposable
{
    // Between the parts of a scope; no name of a node has it.
    public const char Part = '\u001f';

    private readonly string _folder;
    private readonly JournalOptions _options;
    private readonly HashSet<(string, string, int)> _runs = [];
    private readonly HashSet<(string, string, int)> _items = [];
    private readonly HashSet<(string, string)> _kept = [];
    private readonly Dictionary<(string, string, int), DateTimeOffset> _waits = [];
    private readonly Dictionary<string, string> _called = new(StringComparer.Ordinal);
    private long _lastItem;
    private SqliteConnection? _connection;
    private JournalCommands? _commands;

    public RunMemory(string folder, string id, JournalOptions options, JournalWriter writer, TimeProvider clock)
    {
        (_folder, Id, _options, Writer, Clock) = (folder, id, options, writer, clock);
        Codec = new ItemCodec(new FileShelf(folder), options.Redact);
    }

    public string Id { get; }

    public JournalWriter Writer { get; }

    public TimeProvider Clock { get; }

    public ItemCodec Codec { get; }

    public Func<string, string> Redact => _options.Redact;

    public KeyReservations Keys { get; } = new();

    public KeyReservations Made { get; } = new();

    /// <summary>Hash of the workflow that the run was begun with.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Shape of the workflow that the run was begun with.</summary>
    public string Shape { get; private set; } = "";

    /// <summary>True where called workflows may have changed, too.</summary>
    public bool AcceptsChanges { get; set; }

    public bool KnowsRun(string scope, NodePlace place) => _runs.Contains((scope, place.Node, place.RunIndex));

    public bool KnowsItems(string scope, NodePlace place) => _items.Contains((scope, place.Node, place.RunIndex));

    public bool KnowsHashes(string scope, string node) => _kept.Contains((scope, node));

    public DateTimeOffset? DueOf(string scope, NodePlace place) =>
        _waits.TryGetValue((scope, place.Node, place.RunIndex), out DateTimeOffset due) ? due : null;

    /// <summary>An id for what is intended next.</summary>
    public long NextItem() => Interlocked.Increment(ref _lastItem);

    public string? CalledHash(string scope) => _called.GetValueOrDefault(scope);

    public void Called(string scope, string hash) => _called[scope] = hash;

    /// <summary>Reads from what is durable.</summary>
    public T Read<T>(Func<JournalCommands, T> read)
    {
        lock (_runs)
        {
            try
            {
                return read(_commands ??= new JournalCommands(_connection = RunDatabase.Open(_folder, _options, writes: false)));
            }
            catch (Exception fault) when (fault is SqliteException or IOException or InvalidDataException)
            {
                throw RunDatabase.Word(fault, _folder);
            }
        }
    }

    /// <summary>Learns what the journal knows.</summary>
    public void Load()
    {
        foreach (var set in (ICollection<(string, string, int)>[])[_runs, _items])
            set.Clear();
        _kept.Clear();
        _waits.Clear();
        _called.Clear();
        Read(commands =>
        {
            Each(commands, "SELECT hash, shape FROM run", row => (Hash, Shape) = (row.GetString(0), row.GetString(1)));
            Each(commands, "SELECT scope, node, run_index FROM node_run", row => _runs.Add(PlaceOf(row)));
            Each(commands, "SELECT DISTINCT scope, node, run_index FROM item", row => _items.Add(PlaceOf(row)));
            Each(commands, "SELECT max(coalesce((SELECT max(id) FROM item), 0), coalesce((SELECT max(id) FROM kept), 0))", row => _lastItem = row.GetInt64(0));
            Each(commands, "SELECT DISTINCT scope, node FROM kept", row => _kept.Add((row.GetString(0), row.GetString(1))));
            Each(commands, "SELECT scope, node, run_index, due FROM wait", row => _waits[PlaceOf(row)] = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)));
            Each(commands, "SELECT scope, hash FROM called", row => _called[row.GetString(0)] = row.GetString(1));
            Each(commands, "SELECT key_name, key_value FROM item WHERE key_name IS NOT NULL UNION ALL SELECT key_name, key_value FROM kept WHERE key_name IS NOT NULL",
                row => Keys.TryTake(new NaturalKey(row.GetString(0), row.GetString(1))));
            Each(commands, "SELECT made_name, made_value FROM outcome WHERE made_name IS NOT NULL", row => Made.TryTake(new NaturalKey(row.GetString(0), row.GetString(1))));
            return 0;
        });
    }

    /// <summary>
    /// Forgets the runs of a node, and what the workflows that it called did. What was done outside is kept by what was asked for.
    /// </summary>
    public static void Forget(JournalCommands commands, string scope, string node)
    {
        string below = $"{scope}{node}{Part}";
        foreach (string where in (string[])["scope = $1 AND node = $2", "substr(scope, 1, $1) = $2"])
        {
            object[] values = where.StartsWith("scope", StringComparison.Ordinal) ? [scope, node] : [below.Length, below];
            commands.Run(
                $"INSERT INTO kept SELECT id, scope, node, key, key_name, key_value, hash, intended FROM item LEFT JOIN outcome USING (id) WHERE {where} AND item >= 0 AND coalesce(state, 0) IN (0, 1, 4)", values);
            commands.Run($"DELETE FROM outcome WHERE id IN (SELECT id FROM item WHERE {where} EXCEPT SELECT id FROM kept)", values);
            foreach (string table in (string[])["item", "node_run", "wait"])
                commands.Run($"DELETE FROM {table} WHERE {where}", values);
        }

        commands.Run("DELETE FROM called WHERE substr(scope, 1, $1) = $2", below.Length, below);
    }

    public void Dispose()
    {
        _commands?.Dispose();
        _connection?.Dispose();
    }

    private static void Each(JournalCommands commands, string sql, Action<SqliteDataReader> take)
    {
        using SqliteDataReader row = commands.Read(sql);
        while (row.Read())
            take(row);
    }

    private static (string, string, int) PlaceOf(SqliteDataReader row) => (row.GetString(0), row.GetString(1), row.GetInt32(2));
}
