using NodeHost.Sdk;

namespace NodeHost.Nodes.Core;

/// <summary>Answers a web request where a server runs the workflow; here nobody asked.</summary>
[Output("Input Data")]
[Node("n8n-nodes-base.respondToWebhook", "Respond to Webhook", 1, 1.1, 1.2, 1.3, 1.4, 1.5,
    Description = "Answers the request that started the workflow. A run without a request passes its items on.")]
public sealed class RespondToWebhook : BatchNode<RespondToWebhookParameters>, IVariableOutputs<RespondToWebhookParameters>
{
    public static IReadOnlyList<string> OutputsOf(RespondToWebhookParameters parameters, double typeVersion)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return typeVersion is 1.3 || (typeVersion > 1.3 && parameters.EnableResponseOutput) ? ["Input Data", "Response"] : ["Input Data"];
    }

    public override ValueTask<BatchResult> RunAsync(BatchContext<RespondToWebhookParameters> context, CancellationToken cancellationToken)
    {
        context.Log("no request started this run, so there is none to answer; the items pass");
        return ValueTask.FromResult(BatchResult.Of(context.Items));
    }
}

/// <summary>What would be answered is read by a server alone.</summary>
[OpenParameters]
public sealed record RespondToWebhookParameters
{
    [Versions(From = 1.4)]
    [Parameter("Enable Response Output Branch", Description = "Gives the node an output for the answer; without a request nothing comes out there.")]
    public bool EnableResponseOutput { get; init; }
}
