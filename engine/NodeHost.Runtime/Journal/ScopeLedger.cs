using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Runtime.Running;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Journal;

/// <summary>The journal of one workflow of a run: the user's own, or one that a node calls.</summary>
/// <param name="memory">What all of them share.</param>
/// <param name="scope">The calls that lead to the workflow; empty for the user's own.</param>
internal sealed class ScopeLedger(RunMemory memory, string scope) : IRunLedger
{
    // A run that makes items faster than they can be written does not pile them up without end.
    private const int MostAhead = 200_000;

    private readonly ConcurrentDictionary<(string, int), NodeLedger> _atWork = [];
    private int _ahead;

    public string ExecutionId { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{memory.Id}{RunMemory.Part}{scope}")))[..32];

    public int Ends => 0;

    public UncertainChoice Uncertain => UncertainChoice.Ask;

    public KeyReservations Keys => memory.Keys;

    public KeyReservations Made => memory.Made;

    public NodeRecord? FindRun(NodePlace place, IReadOnlyList<IReadOnlyList<Item>> inputs) => memory.KnowsRun(scope, place)
        ? memory.Read(commands =>
        {
            using SqliteDataReader row = commands.Read(
                "SELECT outputs, context, store, failures, deliberate FROM node_run WHERE scope = $1 AND node = $2 AND run_index = $3", scope, place.Node, place.RunIndex);
            return row.Read() ? RecordOf(row, inputs, () => NodeLedger.ReadResults(commands, memory.Codec, scope, place.Node, place.RunIndex)) : null;
        })
        : null;

    public ValueTask SaveRunAsync(NodePlace place, IReadOnlyList<IReadOnlyList<Item>> inputs, NodeRecord record)
    {
        int items = record.Outputs.Sum(output => output?.Count ?? 0);
        long now = memory.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        _atWork.TryRemove((place.Node, place.RunIndex), out NodeLedger? itemwise);
        void Write(JournalCommands commands)
        {
            byte[] outputs = memory.Codec.Encode(record.Outputs, inputs, itemwise?.Results, out bool isRedacted);
            // Without its secret it is not what the node gave: the node runs again rather than that others go on with something else.
            if (!isRedacted || memory.KnowsItems(scope, place))
            {
                commands.Run(
                    "INSERT OR REPLACE INTO node_run VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
                    scope, place.Node, place.RunIndex, place.ExecutionIndex, now, items, InputSources.Write(record.Sources), outputs, TextOf(record.Context), TextOf(record.Store),
                    FailureText.Write(record.Failures, memory.Redact), FailureText.Write(record.Deliberate, memory.Redact));
            }

            Interlocked.Add(ref _ahead, -items);
        }

        if (Interlocked.Add(ref _ahead, items) > MostAhead)
            return new ValueTask(memory.Writer.WriteAsync(Write));
        memory.Writer.Write(Write);
        return ValueTask.CompletedTask;
    }

    public INodeLedger ForNode(NodePlace place, IReadOnlyList<IReadOnlyList<Item>> inputs) =>
        _atWork[(place.Node, place.RunIndex)] = new NodeLedger(memory, scope, place);

    public DateTimeOffset? DueOf(NodePlace place) => memory.DueOf(scope, place);

    public ValueTask SaveDueAsync(NodePlace place, DateTimeOffset due) => new(memory.Writer.WriteAsync(commands =>
        commands.Run("INSERT OR REPLACE INTO wait VALUES ($1, $2, $3, $4)", scope, place.Node, place.RunIndex, due.ToUnixTimeMilliseconds())));

    public async ValueTask<IRunLedger> ChildAsync(NodePlace caller, int call, ExecutionPlan workflow)
    {
        string child = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{scope}{caller.Node}{RunMemory.Part}{caller.RunIndex}{RunMemory.Part}{call}{RunMemory.Part}");
        string hash = WorkflowShape.Of(workflow).Hash;
        string? before = memory.CalledHash(child);
        if (before is not null && before != hash)
            await TakeOverAsync(child, workflow).ConfigureAwait(false);
        if (before != hash)
        {
            memory.Called(child, hash);
            memory.Writer.Write(commands => commands.Run("INSERT OR REPLACE INTO called VALUES ($1, $2)", child, hash));
        }

        return new ScopeLedger(memory, child);
    }

    public ValueTask EndAsync(RunStatus status, RunFailure? failure, DateTimeOffset? due) => ValueTask.CompletedTask;

    private async Task TakeOverAsync(string child, ExecutionPlan workflow)
    {
        if (!memory.AcceptsChanges)
            throw new LedgerException(Codes.WorkflowChanged, $"the called workflow \"{workflow.File.Name}\" changed since the run called it. Resume with --accept-changes to run it anew; what it did outside for the same parameters is not done again.");
        await memory.Writer.WriteAsync(commands =>
        {
            foreach (PlannedNode node in workflow.Nodes)
                RunMemory.Forget(commands, child, node.Name);
        }).ConfigureAwait(false);
        memory.Load();
    }

    private NodeRecord RecordOf(SqliteDataReader row, IReadOnlyList<IReadOnlyList<Item>> inputs, Func<IReadOnlyDictionary<int, IReadOnlyList<Item>>> results) => new()
    {
        Outputs = memory.Codec.Decode((byte[])row.GetValue(0), inputs, results),
        Context = ObjectOf(row, 1),
        Store = ObjectOf(row, 2),
        Failures = row.IsDBNull(3) ? [] : FailureText.ReadList(row.GetString(3)),
        Deliberate = row.IsDBNull(4) ? null : FailureText.Read(row.GetString(4)),
    };

    private static JObject? ObjectOf(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : (JObject)NodeJson.Parse(row.GetString(column));

    private static string? TextOf(JObject? json) => json is null ? null : NodeJson.Write(json);
}
