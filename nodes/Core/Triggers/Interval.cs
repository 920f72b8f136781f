using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Triggers;

/// <summary>Stands for an interval of older workflows.</summary>
[Node("n8n-nodes-base.interval", "Interval", Trigger = TriggerKind.Outside,
    Description = "Stands for an interval of older workflows.")]
public sealed class Interval : OutsideTrigger;
