using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Expressions;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Planning;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>One run of one node: what it is called with.</summary>
internal sealed class NodeCall
{
    private readonly List<ItemFailed> _goneOn = [];
    private ParameterDigest? _digest;

    public required PlannedNode Node { get; init; }

    /// <summary>The object of the node class.</summary>
    public required Node Instance { get; init; }

    public required NodeView View { get; init; }

    public required RunEnvironment Environment { get; init; }

    public required ParameterBinder Binder { get; init; }

    public required IReadOnlyList<Item> StartItems { get; init; }

    public required EventStream Events { get; init; }

    public required StopSignal Stop { get; init; }

    /// <summary>Items that may be in flight at once, for a node that reaches outside.</summary>
    public required int Concurrency { get; init; }

    /// <summary>What outlives the process of the items; null without a journal, and for a node that changes nothing outside.</summary>
    public INodeLedger? Ledger { get; init; }

    /// <summary>Makes hashes of what items ask for.</summary>
    public ParameterDigest Digest => _digest ??= new ParameterDigest(Node);

    /// <summary>The run that the user began.</summary>
    public required RunFamily Family { get; init; }

    /// <summary>The natural keys of the run's items; null without a journal.</summary>
    public KeyReservations? Keys => Family.Ledger?.Keys;

    /// <summary>What becomes of items of which nobody can tell whether they were done before the run was resumed.</summary>
    public UncertainChoice Uncertain => Family.Ledger?.Uncertain ?? UncertainChoice.Ask;

    /// <summary>The token that the node gets: work without outside effect ends at once, a request may finish.</summary>
    public CancellationToken Token => Node.Effect == NodeEffect.None ? Stop.Begin : Stop.InFlight;

    /// <summary>The parameters for an item.</summary>
    /// <exception cref="NodeFailedException">They cannot be bound.</exception>
    public object Bind(int itemIndex) => Binder.Bind(Node.Parameters, View, itemIndex);

    /// <summary>Gives an item a natural key, one item of the run after the other, so that no key is given twice.</summary>
    public async ValueTask<object> ReserveAsync(ItemVerifier verifier, object parameters, ItemContext context)
    {
        await Family.Reserving.WaitAsync(Token).ConfigureAwait(false);
        try
        {
            object reserved = await verifier.ReserveAsync(parameters, Keys!, context, Token).ConfigureAwait(false); // Only a journaled run reserves.
            if (verifier.KeyOf(reserved) is { } key)
                Keys!.TryTake(key);
            return reserved;
        }
        finally
        {
            Family.Reserving.Release();
        }
    }

    /// <summary>The item that stands for a failed one, where the workflow wants the node to go on.</summary>
    /// <exception cref="NodeFailedException">It wants it to stop.</exception>
    public Item Failed(int itemIndex, NodeFailedException failure)
    {
        RunFailure described = FailureWording.Of(failure, Node, itemIndex);
        if (Node.Source.OnError == OnError.StopWorkflow)
        {
            throw new NodeFailedException(failure.Code, failure.Message, failure)
            {
                ItemIndex = itemIndex,
                Parameter = failure.Parameter,
                Hint = failure.Hint,
                HttpStatus = failure.HttpStatus,
            };
        }

        _goneOn.Add(new ItemFailed(Events.Now, Node.Name, View.RunIndex, itemIndex, described));
        return ErrorItem(itemIndex, described);
    }

    /// <summary>Tells of the items that failed and that the node went on after: not before it is certain that it is not tried again.</summary>
    public void ReportGoneOn()
    {
        foreach (ItemFailed failed in _goneOn)
            Events.Emit(failed);
        _goneOn.Clear();
    }

    public void ForgetGoneOn() => _goneOn.Clear();

    /// <summary>Tells of another try and waits for it; false if the run was stopped meanwhile.</summary>
    /// <param name="itemIndex">The item; null where the whole node is tried again.</param>
    /// <param name="attempt">The try that failed, from 1.</param>
    /// <param name="pause">How long to wait.</param>
    /// <param name="fault">Why the try failed.</param>
    public async Task<bool> PauseAsync(int? itemIndex, int attempt, TimeSpan pause, Exception fault)
    {
        Events.Emit(new ItemRetried(Events.Now, Node.Name, View.RunIndex, itemIndex, attempt, pause, FailureWording.Of(fault, Node, itemIndex)));
        await Task.Delay(pause, Environment.Clock, Stop.Begin).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !Stop.IsRequested;
    }

    /// <summary>The item that carries a failure on: at an error output with the data of the item it came from.</summary>
    public Item ErrorItem(int itemIndex, RunFailure failure)
    {
        JObject json = Node.HasErrorOutput && itemIndex < View.Items.Count ? (JObject)View.Items[itemIndex].Json.DeepClone() : [];
        json["error"] = failure.Message;
        return new Item
        {
            Json = json,
            PairedItem = Pairing.Single(itemIndex),
            Error = new ItemError(failure.Code, failure.Message, failure.Parameter),
        };
    }
}
