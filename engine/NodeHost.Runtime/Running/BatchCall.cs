using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Files;
using NodeHost.Runtime.Http;
using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>Runs a batch node or a trigger: once over everything, tried again as a whole.</summary>
internal sealed class BatchCall(NodeCall call, NodeCaller caller)
{
    public async Task<NodeOutcome> RunAsync()
    {
        try
        {
            return await new BatchEffect(call).BeginAsync().ConfigureAwait(false) switch
            {
                null => await SendAsync().ConfigureAwait(false),
                { Fault: { } fault } => Fail(fault),
                { Outcome: var known } => known,
            };
        }
        catch (HaltException halt)
        {
            return new NodeOutcome([], Halt: halt.Halt);
        }
    }

    private async Task<NodeOutcome> SendAsync()
    {
        for (int attempt = 1; ; attempt++)
        {
            BatchResult? result = null;
            Exception? fault = null;
            try
            {
                result = await caller.RunAsync(call.Instance, call, call.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (call.Token.IsCancellationRequested)
            {
                return new NodeOutcome([], Unfinished: call.View.Items.Count, IsInterrupted: true);
            }
            catch (Exception thrown) when (thrown is not (OutOfMemoryException or HaltException or LedgerException))
            {
                fault = HttpFaults.ToFailure(thrown, null) ?? thrown;
            }

            Exception? reason = fault ?? ReturnedError(result!);
            if (reason is null || RetryPolicy.PauseAfter(call.Node.Source, call.Node.Effect, reason, attempt) is not { } pause || call.Stop.IsRequested)
                return fault is null ? Gather(result!) : End(fault);
            call.ForgetGoneOn();
            call.Environment.ForgetCalls();
            await call.PauseAsync(null, attempt, pause, reason).ConfigureAwait(false);
        }
    }

    private NodeOutcome End(Exception fault)
    {
        if (call.Stop.IsRequested)
            return Fail(fault) with { IsInterrupted = true };
        new BatchEffect(call).Refuse(fault);
        return Fail(fault);
    }

    // A node that goes on after an error says so in its first item; n8n tries again then, too.
    private NodeFailedException? ReturnedError(BatchResult result)
    {
        if (!call.Node.Source.RetryOnFail || result.Outputs is not [[var first, ..], ..] || first.Json["error"] is not { } error)
            return null;
        return new NodeFailedException(first.Error?.Code ?? Codes.ScriptFailed, first.Error?.Message ?? error.ToString());
    }

    private NodeOutcome Gather(BatchResult result)
    {
        call.ReportGoneOn();
        if (result.Outputs.Count == 0)
            return new NodeOutcome([], IsNoRun: true);
        int count = Math.Max(call.Node.Outputs.Count, 1);
        var outputs = new IReadOnlyList<Item>?[count];
        for (int i = 0; i < Math.Min(result.Outputs.Count, call.Node.OwnOutputs); i++)
            outputs[i] = result.Outputs[i] is { } items ? Pairing.OfOutput(items, call.View.Items) : null;
        if (call.Node.HasErrorOutput)
            MoveFailed(outputs);
        return new NodeOutcome(outputs);
    }

    // Items that the node marked as failed leave by the error output.
    private void MoveFailed(IReadOnlyList<Item>?[] outputs)
    {
        var failed = new List<Item>();
        for (int i = 0; i < outputs.Length - 1; i++)
        {
            if (outputs[i] is not { } items || !items.Any(IsFailed))
                continue;
            failed.AddRange(items.Where(IsFailed).Select(WithInput));
            outputs[i] = [.. items.Where(item => !IsFailed(item))];
        }

        outputs[^1] = failed;
    }

    // As in n8n, an item that holds an error and nothing else is a failed one, whoever made it.
    private static bool IsFailed(Item item) => item.Error is not null
        || (item.Json["error"] is { } error && error.Type != JTokenType.Null
            && (item.Json.Count == 1 || (item.Json.Count == 2 && item.Json["message"] is not null)));

    private Item WithInput(Item item)
    {
        if (item.Error is not null || item.PairedItem is not [{ Item: var index, Run: null }] || index >= call.View.Items.Count)
            return item;
        var json = (JObject)call.View.Items[index].Json.DeepClone();
        json.Merge(item.Json);
        return item with { Json = json };
    }

    // A node that fails as a whole passes its input on, where the workflow wants to go on.
    private NodeOutcome Fail(Exception fault)
    {
        call.ReportGoneOn();
        RunFailure failure = FailureWording.Of(fault, call.Node, null);
        bool stops = call.Node.Source.OnError == OnError.StopWorkflow;
        if (failure.ItemIndex is not null || !stops)
            call.Events.Emit(new ItemFailed(call.Events.Now, call.Node.Name, call.View.RunIndex, failure.ItemIndex ?? 0, failure));
        if (stops)
            return new NodeOutcome([], failure);

        var outputs = new IReadOnlyList<Item>?[Math.Max(call.Node.Outputs.Count, 1)];
        outputs[call.Node.HasErrorOutput ? ^1 : 0] = call.View.Items.Count == 0
            ? [call.ErrorItem(0, failure)]
            : [.. call.View.Items.Select((item, index) => call.Node.HasErrorOutput ? call.ErrorItem(index, failure) : PassedOn(item, index, failure))];
        return new NodeOutcome(outputs, Deliberate: fault is NodeFailedException { IsDeliberate: true } ? failure : null);
    }

    private static Item PassedOn(Item item, int index, RunFailure failure) => item with
    {
        PairedItem = Pairing.Single(index),
        Error = new ItemError(failure.Code, failure.Message, failure.Parameter),
    };
}
