using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Triggers;

/// <summary>Stands for a change of the workflow on a server.</summary>
[Node("n8n-nodes-base.workflowTrigger", "Workflow Trigger", Trigger = TriggerKind.Outside,
    Description = "Stands for a change of the workflow on a server.")]
public sealed class WorkflowTrigger : OutsideTrigger;
