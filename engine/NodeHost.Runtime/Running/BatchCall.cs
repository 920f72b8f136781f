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
        for (int attempt = 1; ; attempt++)
        {
            Exception fault;
            try
            {
                BatchResult result = await caller.RunAsync(call.Instance, call, call.Token).ConfigureAwait(false);
                return Gather(result);
            }
            catch (OperationCanceledException) when (call.Token.IsCancellationRequested)
            {
                return new NodeOutcome([], Unfinished: call.View.Items.Count);
            }
            catch (Exception thrown) when (thrown is not OutOfMemoryException)
            {
                fault = HttpFaults.ToFailure(thrown, null) ?? thrown;
            }

            if (RetryPolicy.PauseAfter(call.Node.Source, call.Node.Effect, fault, attempt) is not { } pause || call.Stop.IsRequested)
                return Fail(fault);
            call.Events.Emit(new ItemRetried(call.Events.Now, call.Node.Name, call.View.RunIndex, null, attempt, pause, FailureWording.Of(fault, call.Node, null)));
            await Task.Delay(pause, call.Environment.Clock, call.Stop.Begin).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private NodeOutcome Gather(BatchResult result)
    {
        int count = Math.Max(call.Node.Outputs.Count, 1);
        var outputs = new IReadOnlyList<Item>?[count];
        for (int i = 0; i < Math.Min(result.Outputs.Count, call.Node.OwnOutputs); i++)
            outputs[i] = result.Outputs[i] is { } items ? Pairing.OfOutput(items, call.View.Items) : null;
        if (call.Node.HasErrorOutput)
            MoveFailed(outputs);
        return new NodeOutcome(outputs);
    }

    // Items that the node marked as failed leave by the error output.
    private static void MoveFailed(IReadOnlyList<Item>?[] outputs)
    {
        var failed = new List<Item>();
        for (int i = 0; i < outputs.Length - 1; i++)
        {
            if (outputs[i] is not { } items || items.All(item => item.Error is null))
                continue;
            failed.AddRange(items.Where(item => item.Error is not null));
            outputs[i] = [.. items.Where(item => item.Error is null)];
        }

        outputs[^1] = failed;
    }

    // A node that fails as a whole passes its input on, where the workflow wants to go on.
    private NodeOutcome Fail(Exception fault)
    {
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
        return new NodeOutcome(outputs);
    }

    private static Item PassedOn(Item item, int index, RunFailure failure) => item with
    {
        PairedItem = Pairing.Single(index),
        Error = new ItemError(failure.Code, failure.Message, failure.Parameter),
    };
}
