using NodeHost.Runtime.Reports;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>
/// What the ledger knows of a node that works at all of its items at once and does something outside: it was begun, and no more,
/// for what it did of the whole nobody can tell.
/// </summary>
internal sealed class BatchEffect(NodeCall call)
{
    /// <summary>Keeps that the node is about to run; null if it can.</summary>
    public async ValueTask<(NodeOutcome Outcome, Exception? Fault)?> BeginAsync()
    {
        if (call.Ledger is not { } ledger || EffectOfParameters() is not (> NodeEffect.Read and var effect))
            return null;
        // What only sets things to given values can be done once more.
        if (ledger.Find(INodeLedger.WholeNode) is { IsOpen: true } && effect == NodeEffect.Create && Decide() is { } decided)
            return decided;
        await ledger.IntendAsync(INodeLedger.WholeNode, new ItemIntent(Guid.NewGuid().ToString("N"), null, "", call.Environment.Clock.GetUtcNow())).ConfigureAwait(false);
        return null;
    }

    /// <summary>Keeps that the node failed for certain, so that it can be tried again.</summary>
    public void Refuse(Exception fault)
    {
        if (fault is NodeFailedException { IsUncertain: false } && call.Ledger?.Find(INodeLedger.WholeNode) is not null)
            call.Ledger.Keep(INodeLedger.WholeNode, new ItemOutcome(ItemState.Refused, Failure: FailureWording.Of(fault, call.Node, null)));
    }

    private (NodeOutcome, Exception?)? Decide() => call.Uncertain switch
    {
        UncertainChoice.Retry => null,
        UncertainChoice.Skip => (new NodeOutcome([.. Enumerable.Repeat<IReadOnlyList<Item>?>([], Math.Max(call.Node.Outputs.Count, 1))]), null),
        UncertainChoice.Fail => (new NodeOutcome([]), new NodeFailedException(Codes.EffectUncertain, "it is not known whether this node did its work, and --uncertain fail takes it for failed.")),
        _ => (new NodeOutcome([], Halt: new RunHalt(RunStatus.Uncertain, new RunFailure
        {
            Code = Codes.EffectUncertain,
            Message = "the run was stopped while this node was at work, and it is not known what it had done. Look, then resume the run with --uncertain retry, skip or fail.",
            Node = call.Node.Name,
            NodeType = call.Node.Source.Type,
        })), null),
    };

    private NodeEffect EffectOfParameters()
    {
        if (call.View.Items.Count == 0)
            return call.Node.Effect;
        try
        {
            return call.Bind(0) is IEffectParameters told ? told.Effect : call.Node.Effect;
        }
        catch (NodeFailedException)
        {
            // The node meets it itself, before it does anything.
            return NodeEffect.None;
        }
    }
}
