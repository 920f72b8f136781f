using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Triggers;

/// <summary>Stands for a new entry of a feed: give it to the run.</summary>
[Node("n8n-nodes-base.rssFeedReadTrigger", "RSS Feed Trigger", Trigger = TriggerKind.Outside,
    Description = "Stands for a new entry of a feed: give it to the run.")]
public sealed class RssFeedReadTrigger : OutsideTrigger;
