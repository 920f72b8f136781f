using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Triggers;

/// <summary>Stands for a mail that came in: give it to the run.</summary>
[Node("n8n-nodes-base.emailReadImap", "Email Trigger (IMAP)", 1, 2, 2.1, Trigger = TriggerKind.Outside,
    Description = "Stands for a mail that came in: give it to the run.")]
public sealed class EmailReadImap : OutsideTrigger;
