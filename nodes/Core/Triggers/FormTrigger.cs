using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Triggers;

/// <summary>Stands for a form that somebody filled in: give its answers to the run.</summary>
[Node("n8n-nodes-base.formTrigger", "On form submission", 1, 2, 2.1, 2.2, 2.3, 2.4, 2.5, Trigger = TriggerKind.Outside,
    Description = "Stands for a form that somebody filled in: give its answers to the run.")]
public sealed class FormTrigger : OutsideTrigger;
