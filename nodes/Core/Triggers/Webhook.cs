using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Triggers;

/// <summary>Stands for a web request: give its item, with headers, params, query and body, to the run.</summary>
[Node("n8n-nodes-base.webhook", "Webhook", 1, 1.1, 2, 2.1, Trigger = TriggerKind.Outside,
    Description = "Stands for a web request: give its item, with headers, params, query and body, to the run.")]
[Output("one for each method")]
public sealed class Webhook : TriggerNode<WebhookParameters>, IVariableOutputs<WebhookParameters>
{
    public static IReadOnlyList<string> OutputsOf(WebhookParameters parameters, double typeVersion)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return parameters is { MultipleMethods: true, HttpMethod: JArray { Count: > 0 } methods }
            ? [.. methods.Select(static method => method.ToString())]
            : ["main"];
    }

    // Which method a request had that nobody sent is not known; the first one stands for it.
    public override ValueTask<BatchResult> RunAsync(WebhookParameters parameters, TriggerContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(BatchResult.Of(context.StartItems));
}

/// <summary>What else there is to say about requests is read by a server alone.</summary>
[OpenParameters]
public sealed record WebhookParameters
{
    [Parameter("Allow Multiple HTTP Methods", Description = "Gives the node an output for each method; the items given come out at the first.")]
    public bool MultipleMethods { get; init; }

    [Parameter("HTTP Method", Name = "httpMethod")] public JToken? HttpMethod { get; init; }
}
