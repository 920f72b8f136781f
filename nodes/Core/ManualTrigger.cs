using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Starts a run with the items that its caller gave.</summary>
[Node("n8n-nodes-base.manualTrigger", "Manual trigger", Description = "Starts the workflow with the items given to the run.")]
public sealed class ManualTrigger : TriggerNode<ManualTriggerParameters>
{
    public override ValueTask<BatchResult> RunAsync(
        ManualTriggerParameters parameters, TriggerContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(BatchResult.Of(context.StartItems));
}

public sealed record ManualTriggerParameters
{
    [Parameter(Ignored = true)] public string Notice { get; init; } = "";
}
