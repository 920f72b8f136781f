namespace NodeHost.Runtime.Expressions.Dates.Durations;

/// <summary>How a duration is written as a time of the day.</summary>
internal sealed record DurationTimeOptions
{
    /// <summary>Whether seconds that are 0 are left out.</summary>
    public bool SuppressSeconds { get; init; }

    /// <summary>Whether milliseconds that are 0 are left out.</summary>
    public bool SuppressMilliseconds { get; init; }

    /// <summary>Whether a T stands in front.</summary>
    public bool HasPrefix { get; init; }

    /// <summary>Whether there are no colons.</summary>
    public bool IsBasic { get; init; }

    /// <summary>The shortest unit that is written.</summary>
    public DateUnit Precision { get; init; } = DateUnit.Milliseconds;
}
