using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Http;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>
/// One item that does something outside: what the ledger knows of it counts, the intent is durable before anything is sent, and
/// where an answer was lost the other side is asked before anything is sent again.
/// </summary>
internal sealed class EffectItem(NodeCall call, NodeCaller caller, ItemVerifier? verifier, NodeEffect effect, ItemContext context)
{
    // Somebody else may take a reserved key before its thing is made, but hardly again and again.
    private const int MostKeys = 4;

    private readonly EffectMemory _memory = new(call, verifier, effect, context);
    private object? _parameters;
    private bool _isOpen;
    private int _keysTaken;
    private Exception? _lost;

    private int Index => context.ItemIndex;

    private int MostTries => call.Node.Source.RetryOnFail ? call.Node.Source.MaxTries : RetryChances.UsualTries;

    /// <summary>Does the item, or finds that it is done.</summary>
    /// <param name="parameters">The bound parameters.</param>
    public async Task<ItemEnd> RunAsync(object parameters)
    {
        switch (_memory.Recall(parameters)?.Outcome)
        {
            case { State: ItemState.Done } done:
                return new ItemEnd.Done(ItemResult.Many(done.Items ?? [], done.Output));
            case { State: ItemState.Failed, Failure: { } failure }:
                return new ItemEnd.FailedBefore(failure);
        }

        _isOpen = _memory.WasOpen;
        ItemEnd end = await SendAsync(parameters).ConfigureAwait(false);
        _memory.Keep(end);
        return end;
    }

    private async Task<ItemEnd> SendAsync(object parameters)
    {
        int sent = 0;
        for (int attempt = 1; ; attempt++)
        {
            Exception fault;
            bool isSending = false;
            try
            {
                _parameters ??= await _memory.IntendAsync(parameters, _isOpen, anotherKey: _keysTaken > 0).ConfigureAwait(false);
                if (_isOpen && await VerifyAsync(again: false).ConfigureAwait(false) is { } found)
                    return found;
                if (_lost is not null && (sent >= MostTries || IsAnswered(_lost)))
                    return new ItemEnd.Failed(_lost);
                if (_lost is not null && !await call.PauseAsync(Index, sent, RetryPolicy.Pause(call.Node.Source, _lost, sent), _lost).ConfigureAwait(false))
                    return new ItemEnd.Interrupted(_lost);
                isSending = true;
                sent++;
                return new ItemEnd.Done(await caller.RunItemAsync(call.Instance, _parameters, context, call.Token).ConfigureAwait(false));
            }
            catch (OperationCanceledException) when (call.Token.IsCancellationRequested)
            {
                return new ItemEnd.Interrupted(null);
            }
            catch (Exception thrown) when (thrown is not (OutOfMemoryException or LedgerException or HaltException))
            {
                fault = HttpFaults.ToFailure(thrown, null) ?? thrown;
            }

            bool isLost = isSending && fault is NodeFailedException { IsUncertain: true };
            if (isSending && IsGone(fault))
                return new ItemEnd.Done(new JObject());
            if (isSending && !isLost && IsKeyTaken(fault))
            {
                (_parameters, _lost) = (null, null);
                continue;
            }

            if (isLost)
                (_isOpen, _lost) = (true, fault);
            if (call.Stop.IsRequested)
                return new ItemEnd.Interrupted(fault);
            // Whether it was done is asked at once, and only then is there a pause or an end.
            if (isLost && CanTell)
                continue;
            if (PauseAfter(fault, attempt) is not { } pause)
                return _isOpen ? Undecided(fault) : new ItemEnd.Failed(fault);
            if (!await call.PauseAsync(Index, attempt, pause, fault).ConfigureAwait(false))
                return new ItemEnd.Interrupted(fault);
        }
    }

    // What is set to given values or removed can be sent again; of what is made somebody has to tell.
    private bool CanTell => verifier is not null || effect is NodeEffect.Update or NodeEffect.Delete;

    // An answer that only leaves open what became of the request: now that this is known, trying again is the workflow's matter.
    private bool IsAnswered(Exception fault) => !call.Node.Source.RetryOnFail && fault is NodeFailedException { HttpStatus: not null };

    // Removed by the sending whose answer was lost.
    private bool IsGone(Exception fault) =>
        effect == NodeEffect.Delete && (_lost is not null || _memory.WasOpen) && fault is NodeFailedException { HttpStatus: 404 or 410 };

    // The caller asked for any key: another one does as well.
    private bool IsKeyTaken(Exception fault)
    {
        bool isTaken = _memory.IsReserved && verifier!.KeyOf(_parameters!) is { } key // What is reserved is the verifier's, and bound.
            && fault is NodeFailedException { HttpStatus: >= 400 and < 500, Parameter: { } refused } && refused == key.Name;
        return isTaken && ++_keysTaken < MostKeys;
    }

    private TimeSpan? PauseAfter(Exception fault, int attempt)
    {
        if (!_isOpen)
            return RetryPolicy.PauseAfter(call.Node.Source, effect, fault, attempt);
        // Without the workflow's own tries, the pipeline has asked several times already.
        bool asksAgain = CanTell && call.Node.Source.RetryOnFail && attempt < 2 * MostTries && fault is NodeFailedException { CanRetry: true };
        return asksAgain ? RetryPolicy.Pause(call.Node.Source, fault, attempt) : null;
    }

    // Null if the item can be sent.
    private async ValueTask<ItemEnd?> VerifyAsync(bool again)
    {
        Verification found = verifier is not null
            ? await verifier.VerifyAsync(_parameters!, call.Family.Made, context, call.Token).ConfigureAwait(false) // Bound before it is asked for.
            : CanTell ? new Verification.NotDone() : new Verification.Unknown("The node cannot look it up.");
        switch (found)
        {
            case Verification.Done done when _memory.Claim(done.Result):
                return new ItemEnd.Done(done.Result);
            // An item that asks for the same was looking at the same time, and has it now.
            case Verification.Done when !again:
                return await VerifyAsync(again: true).ConfigureAwait(false);
            case Verification.Done:
                return Decide("What was found belongs to another item.");
            case Verification.Different different:
                return new ItemEnd.Failed(new NodeFailedException(Codes.EffectDiffers, $"what this item asks for is there already, but it is something else: {different.Differences}")
                {
                    Hint = "Somebody else made it, or it was changed since. Change the item, or what is there, and resume the run.",
                });
            case Verification.Unknown unknown:
                return Decide(unknown.Reason);
            default:
                _isOpen = false;
                return null;
        }
    }

    private ItemEnd? Decide(string reason)
    {
        // The choice was made for what was open when the run was resumed, not for answers that are lost now.
        UncertainChoice choice = _lost is null ? call.Uncertain : UncertainChoice.Ask;
        switch (choice)
        {
            case UncertainChoice.Retry:
                _isOpen = false;
                return null;
            case UncertainChoice.Skip:
                return new ItemEnd.Done(ItemResult.None);
            case UncertainChoice.Fail:
                return new ItemEnd.Failed(new NodeFailedException(Codes.EffectUncertain, "it is not known whether this item was done, and --uncertain fail takes it for failed."));
            default:
                return Undecided(_lost ?? new NodeFailedException(Codes.EffectUncertain, $"the run was stopped while this item was being done, and it is not known whether it was. {reason}"));
        }
    }

    private ItemEnd Undecided(Exception fault) => call.Ledger is null ? new ItemEnd.Failed(_lost ?? fault) : new ItemEnd.Uncertain(_lost ?? fault);
}
