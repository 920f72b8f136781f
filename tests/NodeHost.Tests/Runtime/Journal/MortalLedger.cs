using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Runtime.Running;
using NodeHost.Sdk;

namespace NodeHost.Tests.Runtime.Journal;

/// <summary>How many writes are left until the process dies.</summary>
internal sealed class Life(int writes)
{
    private int _left = writes;

    public void Spend()
    {
        if (Interlocked.Decrement(ref _left) < 0)
            throw new LedgerException("DEAD", "the process died here");
    }
}

/// <summary>A ledger of a process that dies at a write: that write does not happen, and nothing is begun after it.</summary>
internal sealed class MortalLedger(IRunLedger inner, Life life) : IRunLedger
{
    public string ExecutionId => inner.ExecutionId;

    public int Ends => inner.Ends;

    public UncertainChoice Uncertain => inner.Uncertain;

    public KeyReservations Keys => inner.Keys;

    public KeyReservations Made => inner.Made;

    public NodeRecord? FindRun(NodePlace place, IReadOnlyList<IReadOnlyList<Item>> inputs) => inner.FindRun(place, inputs);

    public ValueTask SaveRunAsync(NodePlace place, IReadOnlyList<IReadOnlyList<Item>> inputs, NodeRecord record)
    {
        life.Spend();
        return inner.SaveRunAsync(place, inputs, record);
    }

    public INodeLedger ForNode(NodePlace place, IReadOnlyList<IReadOnlyList<Item>> inputs) => new MortalNode(inner.ForNode(place, inputs), life);

    public DateTimeOffset? DueOf(NodePlace place) => inner.DueOf(place);

    public ValueTask SaveDueAsync(NodePlace place, DateTimeOffset due)
    {
        life.Spend();
        return inner.SaveDueAsync(place, due);
    }

    public async ValueTask<IRunLedger> ChildAsync(NodePlace caller, int call, ExecutionPlan workflow) =>
        new MortalLedger(await inner.ChildAsync(caller, call, workflow), life);

    public ValueTask EndAsync(RunStatus status, RunFailure? failure, DateTimeOffset? due)
    {
        life.Spend();
        return inner.EndAsync(status, failure, due);
    }

    private sealed class MortalNode(INodeLedger inner, Life life) : INodeLedger
    {
        public bool KnowsHashes => inner.KnowsHashes;

        public ItemMemory? Find(int itemIndex) => inner.Find(itemIndex);

        public ItemMemory? FindByHash(int itemIndex, string hash) => inner.FindByHash(itemIndex, hash);

        public ValueTask IntendAsync(int itemIndex, ItemIntent intent)
        {
            life.Spend();
            return inner.IntendAsync(itemIndex, intent);
        }

        public void Keep(int itemIndex, ItemOutcome outcome)
        {
            life.Spend();
            inner.Keep(itemIndex, outcome);
        }
    }
}
