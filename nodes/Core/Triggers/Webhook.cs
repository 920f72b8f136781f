using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Triggers;

/// <summary>Stands for a web request: give its item, with headers, params, query and body, to the run.</summary>
[Node("n8n-nodes-base.webhook", "Webhook", 1, 1.1, 2, 2.1, Trigger = TriggerKind.Outside,
    Description = "Stands for a web request: give its item, with headers, params, query and body, to the run.")]
public sealed class Webhook : OutsideTrigger;
