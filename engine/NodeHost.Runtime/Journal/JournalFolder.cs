using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Runtime.Running;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Journal;

/// <summary>A folder of runs: each has a folder of its own below it, with a database and the files of its items. Only this user can read it.</summary>
public sealed class JournalFolder
{
    private const int FewItems = 1000;

    private readonly string _folder;
    private readonly TimeProvider _clock;
    private readonly JournalOptions _options;

    /// <param name="folder">The folder; it is made when the first run begins.</param>
    /// <param name="clock">The clock of times and heartbeats.</param>
    /// <param name="options">How journals are written.</param>
    public JournalFolder(string folder, TimeProvider clock, JournalOptions? options = null)
    {
        _folder = Path.GetFullPath(folder);
        _clock = clock;
        _options = options ?? new JournalOptions();
    }

    /// <summary>The folder.</summary>
    public string FullName => _folder;

    /// <summary>Begins a run.</summary>
    /// <param name="plan">What will run.</param>
    /// <param name="items">What it starts with; null for none.</param>
    /// <param name="options">What its beginner needs to resume it.</param>
    /// <param name="store">Static data that it begins with; null for those of the file.</param>
    /// <exception cref="LedgerException">The journal cannot be written.</exception>
    public JournaledRun Begin(ExecutionPlan plan, IReadOnlyList<Item>? items, JObject options, JObject? store = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        DateTimeOffset now = _clock.GetUtcNow();
        string id = string.Create(CultureInfo.InvariantCulture, $"{now.UtcDateTime:yyyyMMdd-HHmmss}-{RandomNumberGenerator.GetHexString(6, lowercase: true)}");
        string folder = Path.Combine(_folder, id);
        try
        {
            MakeFolder(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new LedgerException(Codes.JournalUnusable, $"the journal folder '{_folder}' cannot be written: {fault.Message}", fault);
        }

        WorkflowShape shape = WorkflowShape.Of(plan);
        SqliteConnection connection = RunDatabase.Create(folder, _options, commands => commands.Run(
            "INSERT INTO run (id, workflow, file, hash, text, shape, options, store, started, status, inputs) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'running', $10)",
            id, plan.File.Name, Path.GetFullPath(plan.File.Path), shape.Hash, NodeJson.Write(plan.File.Document), shape.Text,
            _options.Redact(NodeJson.Write(options)), store is null ? null : NodeJson.Write(store), now.ToUnixTimeMilliseconds(), InputsNow(items, folder)));
        try
        {
            var run = new JournaledRun(connection, RunLease.Take(folder, connection, _clock), folder, id, _clock, _options);
            if (items?.Count > FewItems)
                run.SaveInputs(items);
            return run;
        }
        catch (Exception fault) when (fault is SqliteException or LedgerException)
        {
            connection.Dispose();
            throw RunDatabase.Word(fault, folder);
        }
    }

    /// <summary>Takes a run up again.</summary>
    /// <exception cref="LedgerException">It is damaged, or another process works at it.</exception>
    public JournaledRun Resume(string id)
    {
        string folder = Path.Combine(_folder, id);
        SqliteConnection connection = RunDatabase.Open(folder, _options, writes: true);
        try
        {
            var run = new JournaledRun(connection, RunLease.Take(folder, connection, _clock), folder, id, _clock, _options);
            run.Load();
            return run;
        }
        catch (Exception fault) when (fault is SqliteException or LedgerException)
        {
            connection.Dispose();
            throw RunDatabase.Word(fault, folder);
        }
    }

    /// <summary>All runs, the newest first.</summary>
    public IReadOnlyList<RunInfo> List()
    {
        if (!Directory.Exists(_folder))
            return [];
        return [.. Directory.EnumerateDirectories(_folder)
            .Where(folder => File.Exists(Path.Combine(folder, RunDatabase.FileName)))
            .OrderByDescending(Path.GetFileName, StringComparer.Ordinal)
            .Select(Read)];
    }

    /// <summary>A run by its id, or the beginning of it, or <c>last</c>.</summary>
    /// <exception cref="LedgerException">There is none, or there are several.</exception>
    public RunInfo Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string[] ids = Directory.Exists(_folder)
            ? [.. Directory.EnumerateDirectories(_folder).Where(folder => File.Exists(Path.Combine(folder, RunDatabase.FileName))).Select(Path.GetFileName).Order(StringComparer.Ordinal)!]
            : [];
        string[] found = name == "last" ? ids[^Math.Min(1, ids.Length)..]
            : ids.Contains(name, StringComparer.Ordinal) ? [name] : [.. ids.Where(id => id.StartsWith(name, StringComparison.Ordinal))];
        if (found.Length == 1)
            return Read(Path.Combine(_folder, found[0]));
        string message = found.Length == 0
            ? $"the journal in '{_folder}' has no run '{name}'. 'nodehost runs list' shows all."
            : $"'{name}' is the beginning of several runs: {string.Join(", ", found.Take(5))}.";
        throw new LedgerException(Codes.RunUnknown, message);
    }

    /// <summary>Deletes a run and all that is kept of it.</summary>
    /// <exception cref="LedgerException">A process works at it, or it cannot be deleted.</exception>
    public void Delete(RunInfo run)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (!string.Equals(Path.GetDirectoryName(run.Folder), _folder, StringComparison.Ordinal))
            throw new ArgumentException($"Run {run.Id} is of another journal.", nameof(run));
        if (run.Owner is { } owner)
            throw new LedgerException(Codes.RunInUse, $"run {run.Id} is not deleted: {owner} works at it.");
        try
        {
            Directory.Delete(run.Folder, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new LedgerException(Codes.JournalUnwritable, $"run {run.Id} cannot be deleted: {fault.Message}", fault);
        }
    }

    // A few items are there from the start. Many follow while the run begins, before anything else is kept; until then there is a mark.
    private byte[]? InputsNow(IReadOnlyList<Item>? items, string folder)
    {
        if (items is null)
            return null;
        return items.Count > FewItems ? [] : JournaledRun.Encode(items, new ItemCodec(new FileShelf(folder), _options.Redact));
    }

    private RunInfo Read(string folder)
    {
        string id = Path.GetFileName(folder);
        long bytes = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
        try
        {
            using SqliteConnection connection = RunDatabase.Open(folder, _options, writes: false);
            return Read(connection, id, folder, _clock) with { Bytes = bytes };
        }
        catch (Exception fault) when (fault is LedgerException or SqliteException or InvalidOperationException)
        {
            return new RunInfo { Id = id, Folder = folder, Status = JournalStatus.Damaged, Bytes = bytes, Fault = fault.Message };
        }
    }

    /// <summary>What a database says of its run.</summary>
    internal static RunInfo Read(SqliteConnection connection, string id, string folder, TimeProvider clock)
    {
        string? owner = RunLease.LivingOwner(connection, clock);
        using var commands = new JournalCommands(connection);
        using SqliteDataReader row = commands.Read("SELECT workflow, file, status, started, ended, due, failure, resumes, options FROM run");
        if (!row.Read())
            throw new LedgerException(Codes.JournalUnusable, $"the journal in '{folder}' has no run: it was killed before it began.");
        JournalStatus status = Enum.Parse<JournalStatus>(row.GetString(2), ignoreCase: true);
        return new RunInfo
        {
            Id = id,
            Folder = folder,
            Workflow = row.GetString(0),
            File = row.GetString(1),
            Status = status == JournalStatus.Running && owner is null ? JournalStatus.Interrupted : status,
            StartedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)),
            EndedAt = Time(row, 4),
            Due = Time(row, 5),
            Failure = row.IsDBNull(6) ? null : FailureText.Read(row.GetString(6)),
            Resumes = row.GetInt32(7),
            Owner = owner,
            Options = (JObject)NodeJson.Parse(row.GetString(8)),
        };
    }

    private static DateTimeOffset? Time(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));

    // What items hold is nobody else's business.
    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
