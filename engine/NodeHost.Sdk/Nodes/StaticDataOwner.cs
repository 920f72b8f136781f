namespace NodeHost.Sdk;

/// <summary>Whose static data: those that n8n's <c>$getWorkflowStaticData</c> calls <c>node</c> and <c>global</c>.</summary>
public enum StaticDataOwner
{
    /// <summary>The node's own, by its name.</summary>
    Node,

    /// <summary>Those that all nodes of the workflow share.</summary>
    Workflow,
}
