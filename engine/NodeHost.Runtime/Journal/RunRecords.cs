using Microsoft.Data.Sqlite;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Running;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Journal;

/// <summary>Reads the journal of a run from its beginning, for those who want to see it. The run may be at work meanwhile.</summary>
public sealed class RunRecords : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly JournalCommands _commands;
    private readonly ItemCodec _codec;
    private readonly string _folder;
    private readonly Dictionary<(string Scope, string Node, int Run), IReadOnlyList<IReadOnlyList<Item>?>> _outputs = [];

    /// <exception cref="LedgerException">The journal cannot be read.</exception>
    public RunRecords(RunInfo run)
    {
        ArgumentNullException.ThrowIfNull(run);
        _folder = run.Folder;
        _connection = RunDatabase.Open(run.Folder, new JournalOptions(), writes: false);
        _commands = new JournalCommands(_connection);
        _codec = new ItemCodec(new FileShelf(run.Folder), static text => text);
    }

    /// <summary>The finished node runs in the order in which they ended.</summary>
    /// <param name="withItems">True to read the items, too.</param>
    /// <exception cref="LedgerException">The journal cannot be read.</exception>
    public IEnumerable<FinishedRun> Nodes(bool withItems)
    {
        IReadOnlyList<Item> start = withItems ? StartItems() : [];
        var rows = new List<(string Scope, string Node, int Run, int Execution, long Finished, int Items, string Sources, string? Failures)>();
        using (SqliteDataReader row = _commands.Read("SELECT scope, node, run_index, execution, finished, items, sources, failures FROM node_run ORDER BY rowid"))
        {
            while (row.Read())
                rows.Add((row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3), row.GetInt64(4), row.GetInt32(5), row.GetString(6), row.IsDBNull(7) ? null : row.GetString(7)));
        }

        foreach (var row in rows)
        {
            IReadOnlyList<IReadOnlyList<Item>?> outputs = withItems ? OutputsOf(row.Scope, row.Node, row.Run, InputSources.Read(row.Sources), start) : [];
            yield return new FinishedRun(row.Scope.Split(RunMemory.Part)[0], row.Node, row.Run, row.Execution, DateTimeOffset.FromUnixTimeMilliseconds(row.Finished), row.Items, outputs)
            {
                Failures = row.Failures is null ? [] : FailureText.ReadList(row.Failures),
            };
        }
    }

    /// <summary>How many items of each node with an outside effect are in each state.</summary>
    public IEnumerable<(string Node, ItemState State, int Items)> ItemCounts()
    {
        using SqliteDataReader row = _commands.Read("SELECT scope, node, coalesce(state, 0), count(*) FROM item LEFT JOIN outcome USING (id) GROUP BY 1, 2, 3 ORDER BY 1, 2, 3");
        while (row.Read())
            yield return (row.GetString(0).Length == 0 ? row.GetString(1) : $"{row.GetString(0).Split(RunMemory.Part)[0]} > {row.GetString(1)}", (ItemState)row.GetInt32(2), row.GetInt32(3));
    }

    /// <summary>The items that may or may not have been done.</summary>
    public IEnumerable<OpenItem> OpenItems()
    {
        using SqliteDataReader row = _commands.Read("SELECT node, run_index, item, key, key_name, key_value, intended, failure FROM item LEFT JOIN outcome USING (id) WHERE coalesce(state, 0) IN (0, 4) ORDER BY node, run_index, item");
        while (row.Read())
        {
            yield return new OpenItem(row.GetString(0), row.GetInt32(1), row.GetInt32(2), row.GetString(3), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(6)))
            {
                NaturalKey = row.IsDBNull(4) ? null : new NaturalKey(row.GetString(4), row.GetString(5)),
                Failure = row.IsDBNull(7) ? null : FailureText.Read(row.GetString(7)).Message,
            };
        }
    }

    /// <summary>The workflow as it was when the run was begun, or its changes were taken over.</summary>
    public string WorkflowText => (string)_commands.Value("SELECT text FROM run")!;

    public void Dispose()
    {
        _commands.Dispose();
        _connection.Dispose();
    }

    private IReadOnlyList<Item> StartItems() =>
        _commands.Value("SELECT inputs FROM run") is byte[] { Length: > 0 } bytes ? _codec.Decode(bytes, [])[0] ?? [] : [Item.Of([])];

    private IReadOnlyList<IReadOnlyList<Item>?> OutputsOf(string scope, string node, int run, IReadOnlyList<InputSource?> sources, IReadOnlyList<Item> start)
    {
        IReadOnlyList<IReadOnlyList<Item>> inputs = sources.Count == 0
            ? [scope.Length == 0 ? start : []]
            : [.. sources.Select(source => source is null ? [] : _outputs.GetValueOrDefault((scope, source.Node, source.RunIndex))?.ElementAtOrDefault(source.Output) ?? [])];
        try
        {
            byte[] bytes = (byte[])_commands.Value("SELECT outputs FROM node_run WHERE scope = $1 AND node = $2 AND run_index = $3", scope, node, run)!;
            return _outputs[(scope, node, run)] = _codec.Decode(bytes, inputs, () => NodeLedger.ReadResults(_commands, _codec, scope, node, run));
        }
        catch (Exception fault) when (fault is SqliteException or IOException or InvalidDataException or ArgumentOutOfRangeException)
        {
            throw RunDatabase.Word(fault, _folder);
        }
    }
}

/// <summary>A finished run of a node in the journal.</summary>
/// <param name="Caller">The node that called the workflow of the node; empty for one of the user's own workflow.</param>
/// <param name="Node">Name of the node.</param>
/// <param name="RunIndex">Zero-based run of the node.</param>
/// <param name="ExecutionIndex">Zero-based place in the order of all node runs.</param>
/// <param name="FinishedAt">When it ended.</param>
/// <param name="Items">Items of all outputs.</param>
/// <param name="Outputs">The items, where they were asked for.</param>
public sealed record FinishedRun(
    string Caller, string Node, int RunIndex, int ExecutionIndex, DateTimeOffset FinishedAt, int Items, IReadOnlyList<IReadOnlyList<Item>?> Outputs)
{
    /// <summary>Items that failed and after which the node went on.</summary>
    public IReadOnlyList<Reports.RunFailure> Failures { get; init; } = [];
}

/// <summary>An item that may or may not have been done.</summary>
/// <param name="Node">Name of the node.</param>
/// <param name="RunIndex">Zero-based run of the node.</param>
/// <param name="ItemIndex">Zero-based item; -1 for all of them.</param>
/// <param name="Key">Its key.</param>
/// <param name="At">When it was begun.</param>
public sealed record OpenItem(string Node, int RunIndex, int ItemIndex, string Key, DateTimeOffset At)
{
    /// <summary>By what it can be found on the other side.</summary>
    public NaturalKey? NaturalKey { get; init; }

    /// <summary>What is known of it.</summary>
    public string? Failure { get; init; }
}
