namespace NodeHost.Sdk;

/// <summary>What a trigger waits for where a server runs its workflow, and so which one starts a run here.</summary>
public enum TriggerKind
{
    /// <summary>A person: this one starts a run where nothing else is asked for.</summary>
    Manual,

    /// <summary>Something outside, such as a time or a request. Here a run starts with the items that it is given.</summary>
    Outside,

    /// <summary>A call by another workflow.</summary>
    SubWorkflow,

    /// <summary>A failure of another workflow.</summary>
    Error,
}
