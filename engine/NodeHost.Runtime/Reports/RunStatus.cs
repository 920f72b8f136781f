namespace NodeHost.Runtime.Reports;

/// <summary>How a run ended.</summary>
public enum RunStatus
{
    Success,
    Error,
    Canceled,

    /// <summary>The run waits for a time or an event and can be resumed.</summary>
    Waiting,
}
