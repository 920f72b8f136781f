using Microsoft.Data.Sqlite;
using NodeHost.Runtime.Running;

namespace NodeHost.Runtime.Journal;

/// <summary>
/// The one thread that writes the journal of a run. All that came in while the last transaction was committed goes into the next
/// (group commit), so that many items that wait at once pay for one commit. The run only waits where it says so.
/// </summary>
internal sealed class JournalWriter : IDisposable
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(10);

    private readonly object _gate = new();
    private readonly SqliteConnection _connection;
    private readonly RunLease _lease;
    private readonly string _folder;
    private readonly Thread _thread;
    private List<Entry> _waiting = [];
    private bool _isClosed;
    private volatile LedgerException? _broken;

    public JournalWriter(SqliteConnection connection, RunLease lease, string folder)
    {
        (_connection, _lease, _folder) = (connection, lease, folder);
        _thread = new Thread(Work) { IsBackground = true, Name = "journal" };
        _thread.Start();
    }

    /// <summary>Has something written, some time soon and after all that was asked for before.</summary>
    /// <exception cref="LedgerException">The journal cannot be written any more.</exception>
    public void Write(Action<JournalCommands> write) => Add(new Entry(write, null));

    /// <summary>Has something written and returns when it is durable.</summary>
    /// <exception cref="LedgerException">The journal cannot be written any more.</exception>
    public Task WriteAsync(Action<JournalCommands> write)
    {
        var durable = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Add(new Entry(write, durable));
        return durable.Task;
    }

    /// <summary>Writes what is left and ends the thread.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _isClosed = true;
            Monitor.Pulse(_gate);
        }

        _thread.Join();
    }

    private void Add(Entry entry)
    {
        if (_broken is { } broken)
            throw Again(broken);
        lock (_gate)
        {
            if (_isClosed)
                throw new LedgerException(Sdk.Codes.JournalUnwritable, "the journal is closed.");
            _waiting.Add(entry);
            // The thread waits for the first only; the others it finds when it has committed those before.
            if (_waiting.Count == 1)
                Monitor.Pulse(_gate);
        }
    }

    private void Work()
    {
        using var commands = new JournalCommands(_connection);
        List<Entry> group = [];
        while (Take(ref group))
        {
            Commit(group, commands);
            group.Clear();
        }
    }

    // Takes all that waits, which may be nothing where nothing came for the time of a heartbeat. False at the end.
    private bool Take(ref List<Entry> group)
    {
        lock (_gate)
        {
            if (_waiting.Count == 0 && !_isClosed)
                Monitor.Wait(_gate, Beat);
            (group, _waiting) = (_waiting, group);
            return group.Count > 0 || !_isClosed;
        }
    }

    private void Commit(List<Entry> group, JournalCommands commands)
    {
        try
        {
            if (_broken is not null)
                throw Again(_broken);
            commands.Run("BEGIN IMMEDIATE");
            // Where another process has taken the run over, this one must not write a word more.
            _lease.Renew(commands, force: group.Count == 0);
            foreach (Entry entry in group)
                entry.Write(commands);
            commands.Run("COMMIT");

            foreach (Entry entry in group)
                entry.Durable?.SetResult();
        }
#pragma warning disable CA1031 // Whatever it is, the run must hear of it; this thread has nobody else to tell.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            _broken ??= RunDatabase.Word(fault, _folder);
            RollBack(commands);
            foreach (Entry entry in group)
                entry.Durable?.TrySetException(Again(_broken));
        }
    }

    // Some faults, such as a full disk, have ended the transaction already.
    private static void RollBack(JournalCommands commands)
    {
        try
        {
            commands.Run("ROLLBACK");
        }
        catch (SqliteException)
        {
        }
    }

    private static LedgerException Again(LedgerException broken) => new(broken.Code, broken.Message, broken);

    private readonly record struct Entry(Action<JournalCommands> Write, TaskCompletionSource? Durable);
}
