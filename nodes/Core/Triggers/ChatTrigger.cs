using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Triggers;

/// <summary>Stands for a chat message: give it, with sessionId and chatInput, to the run.</summary>
[Node("@n8n/n8n-nodes-langchain.chatTrigger", "When chat message received", 1, 1.1, 1.2, 1.3, 1.4, Trigger = TriggerKind.Outside,
    Description = "Stands for a chat message: give it, with sessionId and chatInput, to the run.")]
public sealed class ChatTrigger : OutsideTrigger;
