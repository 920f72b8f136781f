using NodeHost.Sdk;

namespace NodeHost.Runtime.Planning;

/// <summary>Where a run begins and ends.</summary>
public sealed record RunStart
{
    /// <summary>The trigger to start with; null for the only or most fitting one.</summary>
    public string? Trigger { get; init; }

    /// <summary>A node to start at in place of a trigger: it gets the items of the run.</summary>
    public string? From { get; init; }

    /// <summary>The node to end at: only what leads to it is run. Null for all.</summary>
    public string? To { get; init; }

    /// <summary>What begins the run, where no trigger is named.</summary>
    public TriggerKind Kind { get; init; }
}
