using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Triggers;

/// <summary>The start of workflows from n8n's first versions.</summary>
[Node("n8n-nodes-base.start", "Start", Description = "Starts a workflow of n8n's first versions with the items given to the run.")]
public sealed class Start : OutsideTrigger;
