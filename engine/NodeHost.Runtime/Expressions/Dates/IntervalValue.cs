namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>The time from one point to another, its end excluded; or an invalid one with its reason. Immutable.</summary>
internal sealed record IntervalValue(DateTimeValue Start, DateTimeValue End)
{
    /// <summary>Why there is no such interval; null for a valid one.</summary>
    public string? InvalidReason { get; init; }

    /// <summary>The same in a sentence; may be missing.</summary>
    public string? InvalidExplanation { get; init; }

    public bool IsValid => InvalidReason is null;
}
