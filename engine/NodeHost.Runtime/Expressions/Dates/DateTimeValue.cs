using NodaTime;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>A point in time, to the millisecond, seen in a zone and written in a language; or an invalid one with its reason. Immutable.</summary>
internal sealed record DateTimeValue
{
    /// <summary>The time on the clock of its zone; meaningless if the value is invalid.</summary>
    public ZonedDateTime Local { get; init; }

    public DateLocale Locale { get; init; } = DateLocale.Default;

    /// <summary>Why there is no such point in time, in one word or a few; null for a valid one.</summary>
    public string? InvalidReason { get; init; }

    /// <summary>The same in a sentence; may be missing.</summary>
    public string? InvalidExplanation { get; init; }

    public bool IsValid => InvalidReason is null;
}
