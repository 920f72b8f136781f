using NodeHost.Runtime.Files;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>
/// What is remembered of one item that does something outside: in the ledger what was asked for and what came of it, and in the run by
/// what its thing is found and told apart from those of other items.
/// </summary>
internal sealed class EffectMemory(NodeCall call, ItemVerifier? verifier, NodeEffect effect, ItemContext context)
{
    private readonly INodeLedger? _ledger = call.Ledger;
    private ItemMemory? _prior;

    /// <summary>True if the item has a key that was reserved for it just now: any other does as well.</summary>
    public bool IsReserved { get; private set; }

    /// <summary>True if it may or may not have been done before the run was resumed.</summary>
    public bool WasOpen => _prior is { IsOpen: true };

    private int Index => context.ItemIndex;

    /// <summary>What is known of the item; null if nothing is.</summary>
    public ItemMemory? Recall(object parameters)
    {
        if (_ledger is null)
            return null;
        return _prior = _ledger.Find(Index) ?? (_ledger.KnowsHashes ? _ledger.FindByHash(Index, call.Digest.Of(parameters, context.Item)) : null);
    }

    /// <summary>Keeps that the item is about to be sent, and under which key it can be found; returns when that is durable.</summary>
    /// <param name="parameters">The bound parameters.</param>
    /// <param name="isOpen">True if it was about to be sent before, so that this is known.</param>
    /// <param name="anotherKey">True if the key that was reserved before is somebody else's by now.</param>
    /// <returns>The parameters to send, with a key.</returns>
    public async ValueTask<object> IntendAsync(object parameters, bool isOpen, bool anotherKey)
    {
        if (_ledger is null)
            return parameters;
        string hash = _prior?.Intent.Hash ?? call.Digest.Of(parameters, context.Item);
        NaturalKey? key = verifier?.KeyOf(parameters);
        IsReserved = key is null;
        // Of what was refused, another may have the key by now.
        if (key is null && !anotherKey && _prior is { IsOpen: true, Intent.NaturalKey: { } reserved } && verifier is not null)
            parameters = verifier.WithKey(parameters, key = reserved);
        if (key is null && verifier is not null && effect == NodeEffect.Create)
        {
            parameters = await call.ReserveAsync(verifier, parameters, context).ConfigureAwait(false);
            key = verifier.KeyOf(parameters);
        }
        else if (key is not null)
        {
            call.Keys?.TryTake(key);
        }

        if (!isOpen)
            await _ledger.IntendAsync(Index, new ItemIntent(_prior?.Intent.Key ?? Guid.NewGuid().ToString("N"), key, hash, call.Environment.Clock.GetUtcNow())).ConfigureAwait(false);
        return parameters;
    }

    /// <summary>Takes what was made for this item's; false if it is another's.</summary>
    public bool Claim(ItemResult result) => Claim(IdentityOf(result));

    /// <summary>Keeps how the item ended.</summary>
    public void Keep(ItemEnd end)
    {
        switch (end)
        {
            case ItemEnd.Done done:
                NaturalKey? made = IdentityOf(done.Result);
                Claim(made);
                _ledger?.Keep(Index, new ItemOutcome(ItemState.Done, done.Result.Output, Pairing.OfResult(done.Result, context.Item, Index).Items) { Made = made });
                break;
            // After anything else than a node failure, a bug, nobody knows what was done.
            case ItemEnd.Failed { Fault: NodeFailedException fault }:
                ItemState state = call.Node.Source.OnError == OnError.StopWorkflow ? ItemState.Refused : ItemState.Failed;
                _ledger?.Keep(Index, new ItemOutcome(state, Failure: FailureWording.Of(fault, call.Node, Index)));
                break;
            case ItemEnd.Uncertain uncertain:
                _ledger?.Keep(Index, new ItemOutcome(ItemState.Uncertain, Failure: FailureWording.Of(uncertain.Fault, call.Node, Index)));
                break;
        }
    }

    private bool Claim(NaturalKey? identity) => identity is null || call.Family.Made.TryTake(identity);

    private NaturalKey? IdentityOf(ItemResult result) =>
        verifier is not null && effect == NodeEffect.Create && result.Items is [var made] ? verifier.IdentityOf(made) : null;
}
