using System.Collections.Immutable;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>A length of time as numbers of units, as they were given; or an invalid one with its reason. Immutable.</summary>
internal sealed record DurationValue
{
    /// <summary>The units that were set, and how many of each; they may be negative or broken.</summary>
    public ImmutableSortedDictionary<DateUnit, double> Units { get; init; } = ImmutableSortedDictionary<DateUnit, double>.Empty;

    public DateLocale Locale { get; init; } = DateLocale.Default;

    /// <summary>Why there is no such duration; null for a valid one.</summary>
    public string? InvalidReason { get; init; }

    /// <summary>The same in a sentence; may be missing.</summary>
    public string? InvalidExplanation { get; init; }

    public bool IsValid => InvalidReason is null;
}
