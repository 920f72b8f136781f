namespace NodeHost.Runtime.Reports;

/// <summary>How a run ended.</summary>
public enum RunStatus
{
    Success,
    Error,
    Canceled,

    /// <summary>The run waits for a time or an event and can be resumed.</summary>
    Waiting,

    /// <summary>Nobody can tell whether something was done outside; somebody has to decide, then the run can be resumed.</summary>
    Uncertain,
}
