namespace NodeHost.Runtime.Files;

/// <summary>The settings of a workflow that change how it runs.</summary>
public sealed record WorkflowSettings
{
    /// <summary>Order of execution; a file that names none means <see cref="ExecutionOrder.V0"/>.</summary>
    public ExecutionOrder Order { get; init; }

    /// <summary>IANA name of the time zone; null for the machine's.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Longest time a run may take; null for no limit.</summary>
    public TimeSpan? ExecutionTimeout { get; init; }

    /// <summary>Workflow to run after a failure, by id; null for none.</summary>
    public string? ErrorWorkflow { get; init; }

    /// <summary>Which workflows may call this one.</summary>
    public CallerPolicy Callers { get; init; }

    /// <summary>The ids that <see cref="CallerPolicy.FromList"/> lets call.</summary>
    public IReadOnlyList<string> CallerIds { get; init; } = [];
}

/// <summary>n8n's orders of execution.</summary>
public enum ExecutionOrder
{
    /// <summary>The order of older files: breadth first, in the order of the connections.</summary>
    V0,

    /// <summary>Depth first: a branch is finished before the next begins, branches from top left to bottom right.</summary>
    V1,
}

/// <summary>Who may call a workflow as a sub-workflow.</summary>
public enum CallerPolicy
{
    /// <summary>Every workflow. Files of one folder have one owner, so n8n's default means this, too.</summary>
    Any,

    /// <summary>No workflow.</summary>
    None,

    /// <summary>Workflows of a list.</summary>
    FromList,
}
