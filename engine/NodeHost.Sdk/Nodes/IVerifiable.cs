namespace NodeHost.Sdk;

/// <summary>
/// Implemented by an item node or action with an outside effect that can look whether it was carried out. Where an answer was lost,
/// or a run was killed between the request and its answer, the engine asks before it sends again.
/// </summary>
/// <typeparam name="TParameters">The node's parameters record.</typeparam>
public interface IVerifiable<TParameters>
    where TParameters : class
{
    /// <summary>What the thing is found by: the value that the parameters give for it; null where they give none or it has none.</summary>
    NaturalKey? KeyOf(TParameters parameters);

    /// <summary>The same parameters with this natural key.</summary>
    TParameters WithKey(TParameters parameters, NaturalKey key);

    /// <summary>
    /// Gives a thing without a natural key one before it is made, so that it can be found afterwards. Only asked for in a journaled
    /// run, one item at a time. What has no natural key comes back as it is.
    /// </summary>
    /// <param name="parameters">The parameters; <see cref="KeyOf"/> gives null for them.</param>
    /// <param name="taken">The keys that other items of the run have: a new one is to be put there, and none that is there is given again.</param>
    /// <param name="context">What the node may use.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="NodeFailedException">The other side did not say which key is free.</exception>
    ValueTask<TParameters> ReserveAsync(TParameters parameters, KeyReservations taken, ItemContext context, CancellationToken cancellationToken);

    /// <summary>
    /// What distinguishes the thing that an item stands for from all others on the other side, such as the id that it got there;
    /// null for none. By it, two items that ask for equal things are not taken for one.
    /// </summary>
    NaturalKey? IdentityOf(Item made) => null;

    /// <summary>Looks whether what the parameters ask for was carried out. Changes nothing.</summary>
    /// <param name="parameters">The parameters of the call that may have been carried out.</param>
    /// <param name="made">The identities of what other items of the run made: none of these is what is looked for.</param>
    /// <param name="context">What the node may use.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="NodeFailedException">The other side did not answer; the engine asks again or leaves the item open.</exception>
    ValueTask<Verification> VerifyAsync(TParameters parameters, KeyReservations made, ItemContext context, CancellationToken cancellationToken);
}

/// <summary>By what a thing outside is found again.</summary>
/// <param name="Name">Wire name of the parameter, for example <c>Number</c>.</param>
/// <param name="Value">Its value as text.</param>
public sealed record NaturalKey(string Name, string Value);

/// <summary>What a look at the other side showed.</summary>
public abstract record Verification
{
    private Verification()
    {
    }

    /// <summary>It was not carried out: it can be sent.</summary>
    public sealed record NotDone : Verification;

    /// <summary>It was carried out as asked.</summary>
    /// <param name="Result">What the node would have given had its answer arrived.</param>
    public sealed record Done(ItemResult Result) : Verification;

    /// <summary>Something with the same natural key is there that is not what was asked for.</summary>
    /// <param name="Differences">The fields that differ, what was asked for and what is there.</param>
    public sealed record Different(string Differences) : Verification;

    /// <summary>It cannot be told.</summary>
    /// <param name="Reason">Why, in a sentence.</param>
    public sealed record Unknown(string Reason) : Verification;
}

/// <summary>The natural keys that the items of a run have, so that none is given twice. Safe for several threads.</summary>
public sealed class KeyReservations
{
    private readonly Lock _gate = new();
    private readonly HashSet<NaturalKey> _taken = [];

    /// <summary>Takes a key; false if an item has it already.</summary>
    public bool TryTake(NaturalKey key)
    {
        lock (_gate)
            return _taken.Add(key);
    }

    /// <summary>True if an item has the key.</summary>
    public bool IsTaken(NaturalKey key)
    {
        lock (_gate)
            return _taken.Contains(key);
    }
}
