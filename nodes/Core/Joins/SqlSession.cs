using Microsoft.Data.Sqlite;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;
using SQLitePCL;

namespace NodeHost.Nodes.Core.Joins;

/// <summary>
/// A database in memory in which a query finds the inputs as the tables input1, input2 and so on. A query may read these and
/// nothing else: files, other databases and changes are refused by SQLite itself.
/// </summary>
internal sealed class SqlSession : IDisposable
{
    private const int InstructionsBetweenChecks = 10_000;
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(2);

    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly IReadOnlyList<SqlTable> _tables;

    /// <summary>Fills the tables.</summary>
    /// <exception cref="NodeFailedException">The items cannot be a table.</exception>
    public SqlSession(IReadOnlyList<IReadOnlyList<Item>> inputs, CancellationToken cancellationToken)
    {
        _connection.Open();
        _tables = [.. inputs.Select((items, index) => new SqlTable($"input{index + 1}", items))];
        foreach (SqlTable table in _tables)
            table.Fill(_connection, cancellationToken);
    }

    /// <summary>Runs a query and gives its rows. Two columns of one name are one field, for which the later counts unless it is NULL.</summary>
    /// <exception cref="NodeFailedException">The query is wrong, takes too long, or asks for more than the tables.</exception>
    public IReadOnlyList<JObject> Query(string sql, TimeProvider clock, CancellationToken cancellationToken)
    {
        long start = clock.GetTimestamp();
        // SQLite keeps no reference to these itself, but its .NET binding does for as long as the connection is open.
        raw.sqlite3_set_authorizer(_connection.Handle, (strdelegate_authorizer)((_, action, _, _, _, _) => MayRead(action) ? raw.SQLITE_OK : raw.SQLITE_DENY), null);
        raw.sqlite3_progress_handler(
            _connection.Handle,
            InstructionsBetweenChecks,
            _ => cancellationToken.IsCancellationRequested || clock.GetElapsedTime(start) > TimeLimit ? 1 : 0,
            null);
        try
        {
            return Read(sql);
        }
        catch (SqliteException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        catch (SqliteException fault)
        {
            throw Fault(fault);
        }
    }

    public void Dispose() => _connection.Dispose();

    private static bool MayRead(int action) =>
        action == raw.SQLITE_SELECT || action == raw.SQLITE_READ || action == raw.SQLITE_FUNCTION || action == raw.SQLITE_RECURSIVE;

    private List<JObject> Read(string sql)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader reader = command.ExecuteReader();
        var rows = new List<JObject>();
        while (reader.Read())
        {
            var row = new JObject();
            for (int i = 0; i < reader.FieldCount; i++)
            {
                // A field that an item lacks is NULL in its row, as is one that no item was joined for: neither comes out.
                if (SqlTable.Read(reader, i) is { } value)
                    row[reader.GetName(i)] = value;
            }

            rows.Add(row);
        }

        return rows;
    }

    private NodeFailedException Fault(SqliteException fault)
    {
        bool isTooLong = fault.SqliteErrorCode == raw.SQLITE_INTERRUPT;
        string message = isTooLong
            ? $"The SQL query took longer than {TimeLimit.TotalMinutes} minutes"
            : $"The SQL query failed: {raw.sqlite3_errmsg(_connection.Handle).utf8_to_string()}";
        string hint = fault.SqliteErrorCode == raw.SQLITE_AUTH
            ? "A query may only read: write one SELECT."
            : $"The tables are {string.Join(", ", _tables.Select(static table => table.ToString()))}; the dialect is SQLite's.";
        return new NodeFailedException(isTooLong ? Codes.ScriptTimeout : Codes.UnusableParameterValue, message, fault) { Parameter = "query", Hint = hint };
    }
}
