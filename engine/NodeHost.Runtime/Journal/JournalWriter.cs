using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using NodeHost.Runtime.Running;

namespace NodeHost.Runtime.Journal;

/// <summary>
/// The one thread that writes the journal of a run. All that came in while the last transaction was committed goes into the next
/// (group commit), so that many items that wait at once pay for one commit. The run only waits where it says so.
/// </summary>
internal sealed class JournalWriter : IDisposable
{
    private const int LargestGroup = 2000;
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(10);

    private readonly BlockingCollection<Entry> _entries = [];
    private readonly SqliteConnection _connection;
    private readonly RunLease _lease;
    private readonly string _folder;
    private readonly Thread _thread;
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
        if (_entries.IsAddingCompleted)
            return;
        _entries.CompleteAdding();
        _thread.Join();
        _entries.Dispose();
    }

    private void Add(Entry entry)
    {
        if (_broken is { } broken)
            throw Again(broken);
        try
        {
            _entries.Add(entry);
        }
        catch (InvalidOperationException)
        {
            throw new LedgerException(Sdk.Codes.JournalUnwritable, "the journal is closed.");
        }
    }

    private void Work()
    {
        using var commands = new JournalCommands(_connection);
        var group = new List<Entry>();
        while (!_entries.IsCompleted)
        {
            group.Clear();
            if (_entries.TryTake(out Entry first, Beat))
                group.Add(first);
            while (group.Count is > 0 and < LargestGroup && _entries.TryTake(out Entry next))
                group.Add(next);
            Commit(group, commands);
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
