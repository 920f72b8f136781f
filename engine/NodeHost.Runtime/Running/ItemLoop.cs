using NodeHost.Runtime.Files;
using NodeHost.Runtime.Http;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>
/// Runs an item node over its items: in order for a node without outside effect, several at once for one that reaches
/// outside. Outputs keep the order of the items either way.
/// </summary>
internal sealed class ItemLoop
{
    private readonly NodeCall _call;
    private readonly NodeCaller _caller;
    private readonly IReadOnlyList<Item> _items;
    private readonly FleetingItems? _fleeting;
    private readonly ItemResult[] _results;
    private readonly RunFailure?[] _failures;
    private readonly bool[] _done;
    private readonly bool _outside;
    private readonly ItemVerifier? _verifier;
    private readonly bool _remembers;
    private volatile bool _halted;
    private volatile bool _interrupted;
    private RunHalt? _halt;
    private int _uncertain;

    public ItemLoop(NodeCall call, NodeCaller caller)
    {
        _call = call;
        _caller = caller;
        _items = call.View.Items;
        _fleeting = _items as FleetingItems;
        _results = new ItemResult[_items.Count];
        _failures = new RunFailure?[_items.Count];
        _done = new bool[_items.Count];
        _outside = call.Node.Effect != NodeEffect.None;
        _verifier = call.Node.Effect > NodeEffect.Read ? caller.VerifierOf(call.Instance) : null;
        _remembers = call.Ledger is not null || _verifier is not null;
    }

    public async Task<NodeOutcome> RunAsync()
    {
        if (_outside && _call.Concurrency > 1 && _items.Count > 1)
            await RunSeveralAsync().ConfigureAwait(false);
        else
            await RunInOrderAsync().ConfigureAwait(false);
        return Gather();
    }

    private async Task RunInOrderAsync()
    {
        for (int i = 0; i < _items.Count && !_halted && !_call.Stop.IsRequested; i++)
        {
            if (!TryBind(i, out object? parameters))
                continue;
            await KeepPaceAsync(i, parameters!).ConfigureAwait(false);
            if (!_call.Stop.IsRequested)
                await RunOneAsync(i, parameters!).ConfigureAwait(false);
        }
    }

    // Parameters are bound by this loop alone, as the evaluator serves one caller at a time; only the nodes' work overlaps.
    private async Task RunSeveralAsync()
    {
        using var free = new SemaphoreSlim(_call.Concurrency);
        var running = new List<Task>(_items.Count);
        for (int i = 0; i < _items.Count && !_halted; i++)
        {
            try
            {
                await free.WaitAsync(_call.Stop.Begin).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                break;
            }

            object? parameters = null;
            bool begins = !_halted && TryBind(i, out parameters);
            if (begins)
                await KeepPaceAsync(i, parameters!).ConfigureAwait(false);
            if (!begins || _halted || _call.Stop.IsRequested)
                free.Release();
            else
                running.Add(RunAndReleaseAsync(i, parameters!, free));
        }

        await Task.WhenAll(running).ConfigureAwait(false);
    }

    private async ValueTask KeepPaceAsync(int index, object parameters)
    {
        if (parameters is IPacedParameters paced && paced.PauseBefore(index) is var pause && pause > TimeSpan.Zero)
            await Task.Delay(pause, _call.Environment.Clock, _call.Stop.Begin).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task RunAndReleaseAsync(int index, object parameters, SemaphoreSlim free)
    {
        try
        {
            await RunOneAsync(index, parameters).ConfigureAwait(false);
        }
        finally
        {
            free.Release();
        }
    }

    private bool TryBind(int index, out object? parameters)
    {
        try
        {
            parameters = _call.Bind(index);
            return true;
        }
        catch (NodeFailedException fault)
        {
            parameters = null;
            Fail(index, fault);
            return false;
        }
    }

    private async ValueTask RunOneAsync(int index, object parameters)
    {
        var context = new ItemContext(_call.Environment, _items[index], index);
        try
        {
            if ((_remembers || parameters is IEffectParameters) && EffectOf(parameters) is > NodeEffect.Read and var effect)
                End(index, await new EffectItem(_call, _caller, _verifier, effect, context).RunAsync(parameters).ConfigureAwait(false));
            else
                await RunOneAsync(index, parameters, context).ConfigureAwait(false);
        }
        catch (HaltException halt)
        {
            _halt = halt.Halt;
            _halted = true;
        }
        catch (LedgerException)
        {
            // Nothing else is begun; what is in flight ends before the run does.
            _halted = true;
            throw;
        }
    }

    private NodeEffect EffectOf(object parameters) => parameters is IEffectParameters told ? told.Effect : _call.Node.Effect;

    private void End(int index, ItemEnd end)
    {
        switch (end)
        {
            case ItemEnd.Done done:
                Finish(index, done.Result);
                break;
            case ItemEnd.Failed failed:
                Fail(index, failed.Fault);
                break;
            case ItemEnd.FailedBefore before:
                Fail(index, before.Failure);
                break;
            case ItemEnd.Uncertain uncertain:
                // The others are done meanwhile; then the run ends and somebody decides about all such items at once.
                Interlocked.Increment(ref _uncertain);
                Fail(index, FailureWording.Of(uncertain.Fault, _call.Node, index), stops: false);
                break;
            case ItemEnd.Interrupted interrupted:
                _interrupted = true;
                Fail(index, interrupted.Fault ?? CutOff());
                break;
        }
    }

    private async ValueTask RunOneAsync(int index, object parameters, ItemContext context)
    {
        for (int attempt = 1; ; attempt++)
        {
            Exception fault;
            try
            {
                Finish(index, await _caller.RunItemAsync(_call.Instance, parameters, context, _call.Token).ConfigureAwait(false));
                return;
            }
            catch (OperationCanceledException) when (_call.Token.IsCancellationRequested)
            {
                if (_call.Node.Effect > NodeEffect.Read)
                    Fail(index, CutOff());
                return;
            }
            catch (Exception thrown) when (thrown is not (OutOfMemoryException or HaltException or LedgerException))
            {
                fault = HttpFaults.ToFailure(thrown, null) ?? thrown;
            }

            if (RetryPolicy.PauseAfter(_call.Node.Source, _call.Node.Effect, fault, attempt) is not { } pause || _call.Stop.IsRequested)
            {
                Fail(index, fault);
                return;
            }

            if (!await _call.PauseAsync(index, attempt, pause, fault).ConfigureAwait(false))
            {
                Fail(index, fault);
                return;
            }
        }
    }

    // Such an item is neither done nor not begun: what it asked for may have happened.
    private static NodeFailedException CutOff() => new(
        Codes.RunCutOff, "the run was stopped before an answer came. What was asked may have been done nevertheless: look before you repeat it.")
    {
        IsUncertain = true,
    };

    private void Finish(int index, ItemResult result)
    {
        _results[index] = Pairing.OfResult(result, _items[index], index);
        _done[index] = true;
        _fleeting?.Release(index);
        if (_outside)
            _call.Events.Emit(new ItemFinished(_call.Events.Now, _call.Node.Name, _call.View.RunIndex, index));
    }

    private void Fail(int index, Exception fault) => Fail(index, FailureWording.Of(fault, _call.Node, index));

    private void Fail(int index, RunFailure failure, bool stops = true)
    {
        _failures[index] = failure;
        _call.Events.Emit(new ItemFailed(_call.Events.Now, _call.Node.Name, _call.View.RunIndex, index, failure));
        if (stops && _call.Node.Source.OnError == OnError.StopWorkflow)
            _halted = true;
    }

    private NodeOutcome Gather()
    {
        int outputCount = _call.Node.Outputs.Count;
        var outputs = new List<Item>[outputCount];
        for (int i = 0; i < outputCount; i++)
            outputs[i] = [];
        if (outputCount > 0)
            outputs[0].EnsureCapacity(_items.Count);

        RunFailure? first = null;
        int unfinished = 0;
        for (int i = 0; i < _items.Count; i++)
        {
            if (_done[i])
                Add(outputs, i);
            else if (_failures[i] is not { } failure)
                unfinished++;
            else if (_call.Node.Source.OnError == OnError.StopWorkflow)
                first ??= failure;
            else
                outputs[_call.Node.HasErrorOutput ? outputCount - 1 : 0].Add(_call.ErrorItem(i, failure));
        }

        return new NodeOutcome(outputs, first, unfinished, Halt: _halt ?? Uncertainty(), IsInterrupted: _interrupted);
    }

    private RunHalt? Uncertainty()
    {
        if (_uncertain == 0)
            return null;
        string items = _uncertain == 1 ? "1 item" : $"{_uncertain} items";
        return new RunHalt(RunStatus.Uncertain, new RunFailure
        {
            Code = Codes.EffectUncertain,
            Message = $"it is not known whether {items} of the node were done. Look on the other side, then resume the run with --uncertain retry, skip or fail.",
            Node = _call.Node.Name,
            NodeType = _call.Node.Source.Type,
        });
    }

    private void Add(List<Item>[] outputs, int index)
    {
        ItemResult result = _results[index];
        List<Item> output = outputs[result.Output];
        if (result.Single is { } single)
            output.Add(single);
        else
            output.AddRange(result.Items);
    }
}
