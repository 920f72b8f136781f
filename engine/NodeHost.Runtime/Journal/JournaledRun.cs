using Microsoft.Data.Sqlite;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Runtime.Running;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Journal;

/// <summary>A run that this process works at, and its journal. Dispose of it to give it free.</summary>
public sealed class JournaledRun : IRunLedger, IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly RunLease _lease;
    private readonly string _folder;
    private readonly TimeProvider _clock;
    private readonly JournalOptions _options;
    private readonly JournalWriter _writer;
    private readonly RunMemory _memory;
    private readonly ScopeLedger _root;

    internal JournaledRun(SqliteConnection connection, RunLease lease, string folder, string id, TimeProvider clock, JournalOptions options)
    {
        (_connection, _lease, _folder, _clock, _options) = (connection, lease, folder, clock, options);
        _writer = new JournalWriter(connection, lease, folder);
        _memory = new RunMemory(folder, id, options, _writer, clock);
        _root = new ScopeLedger(_memory, "");
    }

    /// <summary>The id by which the run is resumed.</summary>
    public string Id => _memory.Id;

    /// <inheritdoc/>
    public string ExecutionId => Id;

    /// <inheritdoc/>
    public int Ends { get; private set; }

    /// <inheritdoc/>
    public UncertainChoice Uncertain { get; set; }

    /// <inheritdoc/>
    public KeyReservations Keys => _memory.Keys;

    /// <inheritdoc/>
    public KeyReservations Made => _memory.Made;

    /// <summary>The items that the run starts with; null for none. Read once.</summary>
    public IReadOnlyList<Item>? Inputs { get; private set; }

    /// <summary>The static data that the run began with; null for those of the workflow file.</summary>
    public RunStore? Store { get; private set; }

    /// <summary>What is different in the workflow since the run was begun, or since its changes were taken over.</summary>
    public IReadOnlyList<WorkflowChange> ChangesIn(ExecutionPlan plan)
    {
        WorkflowShape now = WorkflowShape.Of(plan);
        return _memory.Hash == now.Hash ? [] : WorkflowShape.Parse(_memory.Shape).ChangesTo(now);
    }

    /// <summary>
    /// Takes over a changed workflow, or runs a part of it anew: what is not touched keeps its outputs, and what was done outside
    /// for the same parameters is not done again.
    /// </summary>
    /// <param name="plan">The workflow as it is now.</param>
    /// <param name="from">The node that runs anew in any case, with all behind it; null for none.</param>
    /// <returns>The nodes that run anew.</returns>
    public async Task<IReadOnlyList<string>> RunAnewAsync(ExecutionPlan plan, string? from)
    {
        ArgumentNullException.ThrowIfNull(plan);
        HashSet<string> anew = TouchedNodes.Of(plan, ChangesIn(plan), from);
        WorkflowShape shape = WorkflowShape.Of(plan);
        string text = NodeJson.Write(plan.File.Document);
        await _writer.WriteAsync(commands =>
        {
            foreach (string node in anew)
                RunMemory.Forget(commands, "", node);
            commands.Run("UPDATE run SET hash = $1, shape = $2, text = $3", shape.Hash, shape.Text, text);
        }).ConfigureAwait(false);
        _memory.AcceptsChanges = true;
        _memory.Load();
        return [.. anew];
    }

    /// <inheritdoc/>
    public NodeRecord? FindRun(NodePlace place, IReadOnlyList<IReadOnlyList<Item>> inputs) => _root.FindRun(place, inputs);

    /// <inheritdoc/>
    public ValueTask SaveRunAsync(NodePlace place, IReadOnlyList<IReadOnlyList<Item>> inputs, NodeRecord record) => _root.SaveRunAsync(place, inputs, record);

    /// <inheritdoc/>
    public INodeLedger ForNode(NodePlace place, IReadOnlyList<IReadOnlyList<Item>> inputs) => _root.ForNode(place, inputs);

    /// <inheritdoc/>
    public DateTimeOffset? DueOf(NodePlace place) => _root.DueOf(place);

    /// <inheritdoc/>
    public ValueTask SaveDueAsync(NodePlace place, DateTimeOffset due) => _root.SaveDueAsync(place, due);

    /// <inheritdoc/>
    public ValueTask<IRunLedger> ChildAsync(NodePlace caller, int call, ExecutionPlan workflow) => _root.ChildAsync(caller, call, workflow);

    /// <inheritdoc/>
    public async ValueTask EndAsync(RunStatus status, RunFailure? failure, DateTimeOffset? due)
    {
        string name = status.ToString();
        string? why = FailureText.Write(failure, _options.Redact);
        long now = _clock.GetUtcNow().ToUnixTimeMilliseconds();
        await _writer.WriteAsync(commands => commands.Run(
            "UPDATE run SET status = $1, failure = $2, ended = $3, due = $4, ends = ends + 1", name.ToLowerInvariant(), why, now, due?.ToUnixTimeMilliseconds())).ConfigureAwait(false);
    }

    /// <summary>Writes what is left and gives the run free.</summary>
    public void Dispose()
    {
        _writer.Dispose();
        _memory.Dispose();
        try
        {
            _lease.Release(_connection);
        }
        catch (SqliteException)
        {
            // A disk that is full, too: a lease without a living owner is free all the same.
        }

        _connection.Dispose();
        _lease.Dispose();
    }

    internal void SaveInputs(IReadOnlyList<Item> items) =>
        _writer.Write(commands => commands.Run("UPDATE run SET inputs = $1", Encode(items, _memory.Codec)));

    internal static byte[] Encode(IReadOnlyList<Item> items, ItemCodec codec)
    {
        byte[] inputs = codec.Encode([items], [], null, out bool isRedacted);
        return isRedacted
            ? throw new LedgerException(Codes.JournalUnusable, "the input holds a secret of a credential record, which a journal must not keep, and without it the run could not be resumed. Take it out of the input, or run without --journal.")
            : inputs;
    }

    private int ReadBeginning(JournalCommands commands)
    {
        using SqliteDataReader row = commands.Read("SELECT ends, inputs, store FROM run");
        if (!row.Read())
            throw new LedgerException(Codes.JournalUnusable, $"the journal in '{_folder}' has no run.");
        Ends = row.GetInt32(0);
        byte[]? inputs = row.IsDBNull(1) ? null : (byte[])row.GetValue(1);
        if (inputs is { Length: 0 })
            throw new LedgerException(Codes.RunUnknown, $"run {Id} was killed before its input was kept, so it did nothing outside. Begin it anew.");
        Inputs = inputs is null ? null : _memory.Codec.Decode(inputs, [])[0];
        Store = row.IsDBNull(2) ? null : new RunStore((JObject)NodeJson.Parse(row.GetString(2)));
        return Ends;
    }

    internal void Load()
    {
        try
        {
            _memory.Load();
            _memory.Read(ReadBeginning);
            _writer.Write(static commands => commands.Run("UPDATE run SET status = 'running', resumes = resumes + 1, failure = NULL, ended = NULL"));
        }
        catch (Exception fault) when (fault is SqliteException or LedgerException or IOException or InvalidDataException)
        {
            Dispose();
            throw RunDatabase.Word(fault, _folder);
        }
    }
}
