using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Triggers;

/// <summary>
/// A trigger that a server waits on: for a time, a request, a message. A run that somebody begins starts with the items that it is given.
/// </summary>
public abstract class OutsideTrigger : TriggerNode<OutsideTriggerParameters>
{
    public override ValueTask<BatchResult> RunAsync(OutsideTriggerParameters parameters, TriggerContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(BatchResult.Of(context.StartItems));
}

/// <summary>When a server would start the workflow is read by a server alone.</summary>
[OpenParameters]
public sealed record OutsideTriggerParameters;
