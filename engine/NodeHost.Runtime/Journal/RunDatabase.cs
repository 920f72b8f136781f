using Microsoft.Data.Sqlite;
using NodeHost.Runtime.Running;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Journal;

/// <summary>The SQLite file of one run: opens and makes it, and words what is wrong with it.</summary>
internal static class RunDatabase
{
    public const string FileName = "run.db";

    private const string DraftName = "run.new";
    private const int Version = 2;

    // Tells a journal from any other SQLite file: "NHJ1".
    private const int Application = 0x4E484A31;

    private const int Full = 13;
    private const int Corrupt = 11;
    private const int NotADatabase = 26;

    private const string Schema =
        """
        CREATE TABLE run (id TEXT NOT NULL, workflow TEXT NOT NULL, file TEXT NOT NULL, hash TEXT NOT NULL, text TEXT NOT NULL, shape TEXT NOT NULL, options TEXT NOT NULL,
            store TEXT, started INTEGER NOT NULL, ended INTEGER, status TEXT NOT NULL, failure TEXT, due INTEGER, ends INTEGER NOT NULL DEFAULT 0,
            resumes INTEGER NOT NULL DEFAULT 0, inputs BLOB);
        CREATE TABLE lease (owner TEXT NOT NULL, host TEXT NOT NULL, pid INTEGER NOT NULL, beat INTEGER NOT NULL);
        CREATE TABLE node_run (scope TEXT NOT NULL, node TEXT NOT NULL, run_index INTEGER NOT NULL, execution INTEGER NOT NULL, finished INTEGER NOT NULL,
            items INTEGER NOT NULL, sources TEXT NOT NULL, outputs BLOB NOT NULL, context TEXT, store TEXT, failures TEXT, deliberate TEXT, UNIQUE (scope, node, run_index));
        CREATE TABLE item (scope TEXT NOT NULL, node TEXT NOT NULL, run_index INTEGER NOT NULL, item INTEGER NOT NULL, id INTEGER NOT NULL, key TEXT NOT NULL,
            key_name TEXT, key_value TEXT, hash TEXT NOT NULL, intended INTEGER NOT NULL, PRIMARY KEY (scope, node, run_index, item)) WITHOUT ROWID;
        CREATE TABLE kept (id INTEGER PRIMARY KEY, scope TEXT NOT NULL, node TEXT NOT NULL, key TEXT NOT NULL, key_name TEXT, key_value TEXT,
            hash TEXT NOT NULL, intended INTEGER NOT NULL);
        CREATE TABLE outcome (id INTEGER PRIMARY KEY, state INTEGER NOT NULL, output INTEGER NOT NULL, result BLOB, failure TEXT,
            made_name TEXT, made_value TEXT);
        CREATE TABLE wait (scope TEXT NOT NULL, node TEXT NOT NULL, run_index INTEGER NOT NULL, due INTEGER NOT NULL, PRIMARY KEY (scope, node, run_index)) WITHOUT ROWID;
        CREATE TABLE called (scope TEXT PRIMARY KEY, hash TEXT NOT NULL) WITHOUT ROWID;
        """;

    /// <summary>Makes the file of a new run. It has its name once it is whole, so that a process that dies here leaves no half of one.</summary>
    /// <param name="folder">Folder of the run.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="fill">Writes what the run begins with.</param>
    /// <exception cref="LedgerException">It cannot be made.</exception>
    public static SqliteConnection Create(string folder, JournalOptions options, Action<JournalCommands> fill) => Guarded(folder, () =>
    {
        using (SqliteConnection connection = Connect(folder, SqliteOpenMode.ReadWriteCreate, DraftName))
        {
            // Nobody sees the draft; what the disk has of it does not matter before it has its name.
            Run(connection, $"PRAGMA synchronous = {(options.SurvivesPowerLoss ? "FULL" : "OFF")}; PRAGMA journal_mode = WAL;");
            Limit(connection, options);
            Run(connection, $"BEGIN; PRAGMA application_id = {Application}; PRAGMA user_version = {Version}; {Schema}");
            using (var commands = new JournalCommands(connection))
                fill(commands);
            Run(connection, "COMMIT;");
        }

        File.Move(Path.Combine(folder, DraftName), Path.Combine(folder, FileName));
        return Open(folder, options, writes: true, isKnown: true);
    });

    /// <summary>Opens the file of a run.</summary>
    /// <exception cref="LedgerException">It is damaged, or of a newer version, or cannot be read.</exception>
    public static SqliteConnection Open(string folder, JournalOptions options, bool writes, bool isKnown = false) => Guarded(folder, () =>
    {
        SqliteConnection connection = Connect(folder, SqliteOpenMode.ReadWrite);
        try
        {
            Check(connection, folder, writes && !isKnown);
            Run(connection, $"PRAGMA synchronous = {(options.SurvivesPowerLoss ? "FULL" : "NORMAL")};");
            if (writes)
            {
                // A checkpoint waits for the disk; with 64 MB between two of them an ordinary run has one, at its end.
                Run(connection, "PRAGMA wal_autocheckpoint = 16000;");
                Limit(connection, options);
            }

            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    });

    /// <summary>What a fault of the database means to the user.</summary>
    public static LedgerException Word(Exception fault, string folder) => fault switch
    {
        LedgerException known => known,
        SqliteException { SqliteErrorCode: Full } => Unwritable("the disk is full, or the journal has reached its limit", folder, fault),
        SqliteException { SqliteErrorCode: Corrupt or NotADatabase } => Damaged(folder, fault.Message, fault),
        _ => Unwritable(fault.Message, folder, fault),
    };

    public static void Run(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Every text is one of this namespace; no value of a user stands in one.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static SqliteConnection Connect(string folder, SqliteOpenMode mode, string name = FileName)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(folder, name),
            Mode = mode,
            Pooling = false,
            DefaultTimeout = 10,
        }.ToString());
        connection.Open();
        return connection;
    }

    private static void Check(SqliteConnection connection, string folder, bool wholly)
    {
        if (Number(connection, "PRAGMA application_id") != Application)
            throw Damaged(folder, "it is no journal of NodeHost", null);
        long version = Number(connection, "PRAGMA user_version");
        if (version != Version)
        {
            string other = version > Version ? "a newer" : "an older";
            throw new LedgerException(Codes.JournalUnusable, $"the journal in '{folder}' was written by {other} nodehost (version {version} of the journal, this one knows {Version}). Use that one.");
        }

        if (!wholly)
            return;
        using SqliteCommand check = connection.CreateCommand();
        check.CommandText = "PRAGMA quick_check(1)";
        if (check.ExecuteScalar() as string is { } found && found != "ok")
            throw Damaged(folder, found, null);
    }

    private static void Limit(SqliteConnection connection, JournalOptions options)
    {
        if (options.MaxBytes is { } most)
            Run(connection, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {Math.Max(1, most / 4096)};"));
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // As above.
        command.CommandText = sql;
#pragma warning restore CA2100
        return (long)command.ExecuteScalar()!;
    }

    private static SqliteConnection Guarded(string folder, Func<SqliteConnection> open)
    {
        try
        {
            return open();
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is Corrupt or NotADatabase)
        {
            throw Damaged(folder, fault.Message, fault);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == Full)
        {
            throw Unwritable("the disk is full, or the journal has reached its limit", folder, fault);
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new LedgerException(Codes.JournalUnusable, $"the journal in '{folder}' cannot be opened: {fault.Message}", fault);
        }
    }

    private static LedgerException Damaged(string folder, string what, Exception? fault) => new(
        Codes.JournalUnusable, $"the journal in '{folder}' is damaged: {what.TrimEnd('.')}. The run cannot be resumed; look on the other side what was done before you begin anew.", fault);

    private static LedgerException Unwritable(string what, string folder, Exception fault) => new(
        Codes.JournalUnwritable, $"the journal in '{folder}' cannot be written: {what.TrimEnd('.')}. The run stopped before it did anything else; make room, then resume it.", fault);
}
