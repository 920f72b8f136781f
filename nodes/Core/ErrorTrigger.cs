using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Starts a workflow after another one failed.</summary>
[Node("n8n-nodes-base.errorTrigger", "Error Trigger", Trigger = TriggerKind.Error,
    Description = "Starts the workflow after the run of another one failed, with an item that tells of the failure.")]
public sealed class ErrorTrigger : TriggerNode<ErrorTriggerParameters>
{
    public override ValueTask<BatchResult> RunAsync(ErrorTriggerParameters parameters, TriggerContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(BatchResult.Of(context.StartItems));
}

public sealed record ErrorTriggerParameters
{
    [Parameter(Ignored = true)] public string Notice { get; init; } = "";
}
