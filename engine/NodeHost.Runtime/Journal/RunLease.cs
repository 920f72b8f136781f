using Microsoft.Data.Sqlite;
using NodeHost.Runtime.Running;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Journal;

/// <summary>
/// That one process alone works at a run. On one machine a locked file says so, which the system gives free when its process dies,
/// however it dies, and whatever the clock says. For a folder that several machines share there is a heartbeat beside it.
/// </summary>
internal sealed class RunLease : IDisposable
{
    private const string LockFile = "run.lock";
    private static readonly TimeSpan DeadAfter = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(10);

    private readonly FileStream _lock;
    private readonly TimeProvider _clock;
    private readonly string _folder;
    private readonly string _owner = Guid.NewGuid().ToString("N");
    private long _beaten;

    private RunLease(FileStream held, TimeProvider clock, string folder) => (_lock, _clock, _folder) = (held, clock, folder);

    /// <summary>Takes the run of a folder.</summary>
    /// <exception cref="LedgerException">Another process has it.</exception>
    public static RunLease Take(string folder, SqliteConnection connection, TimeProvider clock)
    {
        FileStream held;
        try
        {
            held = new FileStream(Path.Combine(folder, LockFile), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw InUse(OwnerOf(connection));
        }

        var lease = new RunLease(held, clock, folder);
        try
        {
            lease.Register(connection);
            return lease;
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Who works at a run, as its journal says; null if nobody does or that process is dead.</summary>
    public static string? LivingOwner(SqliteConnection connection, TimeProvider clock)
    {
        if (OwnerOf(connection) is not { } owner)
            return null;
        bool lives = owner.Host == Environment.MachineName ? IsRunning(owner.Pid) : clock.GetUtcNow() - owner.Beat < DeadAfter;
        return lives ? $"process {owner.Pid} on {owner.Host}" : null;
    }

    /// <summary>Says that this process lives, and checks that the run is still its own.</summary>
    /// <exception cref="LedgerException">Another process has taken it over.</exception>
    public void Renew(JournalCommands commands, bool force)
    {
        if (!force && _clock.GetElapsedTime(_beaten) < Beat)
        {
            if (commands.Value("SELECT owner FROM lease") as string == _owner)
                return;
        }
        else if (commands.Run("UPDATE lease SET beat = $1 WHERE owner = $2", _clock.GetUtcNow().ToUnixTimeMilliseconds(), _owner) == 1)
        {
            _beaten = _clock.GetTimestamp();
            return;
        }

        throw new LedgerException(Codes.RunInUse, $"another process has taken over the run in '{_folder}', as this one did not answer for a while. This one stops.");
    }

    /// <summary>Gives the run free.</summary>
    public void Release(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "DELETE FROM lease WHERE owner = $1";
        command.Parameters.AddWithValue("$1", _owner);
        command.ExecuteNonQuery();
    }

    public void Dispose() => _lock.Dispose();

    private void Register(SqliteConnection connection)
    {
        using SqliteTransaction transaction = connection.BeginTransaction();
        // The lock is held, so an owner of this machine is dead. One of another machine may not see the lock.
        if (OwnerOf(connection, transaction) is { } owner && owner.Host != Environment.MachineName && _clock.GetUtcNow() - owner.Beat < DeadAfter)
            throw InUse(owner);
        using SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "DELETE FROM lease; INSERT INTO lease VALUES ($1, $2, $3, $4)";
        command.Parameters.AddWithValue("$1", _owner);
        command.Parameters.AddWithValue("$2", Environment.MachineName);
        command.Parameters.AddWithValue("$3", Environment.ProcessId);
        command.Parameters.AddWithValue("$4", _clock.GetUtcNow().ToUnixTimeMilliseconds());
        command.ExecuteNonQuery();
        transaction.Commit();
        _beaten = _clock.GetTimestamp();
    }

    private static Owner? OwnerOf(SqliteConnection connection, SqliteTransaction? transaction = null)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT host, pid, beat FROM lease";
        using SqliteDataReader row = command.ExecuteReader();
        return row.Read() ? new Owner(row.GetString(0), row.GetInt32(1), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2))) : null;
    }

    private static bool IsRunning(int pid)
    {
        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(pid);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static LedgerException InUse(Owner? owner) => new(
        Codes.RunInUse, $"{(owner is null ? "another process" : $"process {owner.Pid} on {owner.Host}")} works at this run. Wait for its end, or end it; what is dead is taken over by itself.");

    private sealed record Owner(string Host, int Pid, DateTimeOffset Beat);
}
