using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Triggers;

/// <summary>Stands for an event of a server.</summary>
[Node("n8n-nodes-base.n8nTrigger", "n8n Trigger", Trigger = TriggerKind.Outside,
    Description = "Stands for an event of a server.")]
public sealed class N8nTrigger : OutsideTrigger;
