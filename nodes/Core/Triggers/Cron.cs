using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Triggers;

/// <summary>Stands for a time table of older workflows.</summary>
[Node("n8n-nodes-base.cron", "Cron", Trigger = TriggerKind.Outside,
    Description = "Stands for a time table of older workflows.")]
public sealed class Cron : OutsideTrigger;
