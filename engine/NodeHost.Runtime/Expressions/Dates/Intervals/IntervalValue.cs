using NodeHost.Runtime.Expressions.Dates.Text;

namespace NodeHost.Runtime.Expressions.Dates.Intervals;

/// <summary>The time from one point to another, its end excluded; or an invalid one with its reason. Immutable.</summary>
internal sealed record IntervalValue(DateTimeValue Start, DateTimeValue End)
{
    private static readonly DateTimeValue Nowhen = DateTimeValue.Invalid("invalid interval");

    /// <summary>Why there is no such interval; null for a valid one.</summary>
    public string? InvalidReason { get; init; }

    /// <summary>The same in a sentence; may be missing.</summary>
    public string? InvalidExplanation { get; init; }

    public bool IsValid => InvalidReason is null;

    /// <summary>Whether it ends where it starts.</summary>
    public bool IsEmpty => Start.Timestamp == End.Timestamp;

    public static IntervalValue Invalid(string reason, string? explanation = null) =>
        new(Nowhen, Nowhen) { InvalidReason = reason, InvalidExplanation = explanation };

    /// <summary>From one point to another; invalid if one of them is, or if they come in the wrong order.</summary>
    public static IntervalValue Between(DateTimeValue start, DateTimeValue end)
    {
        if (!start.IsValid)
            return Invalid("missing or invalid start");
        if (!end.IsValid)
            return Invalid("missing or invalid end");
        return end.Timestamp >= start.Timestamp ? new IntervalValue(start, end) : Invalid(
            "end before start",
            $"The end of an interval must be after its start, but you had start={Iso(start)} and end={Iso(end)}");
    }

    public bool Contains(double timestamp) => Start.Timestamp <= timestamp && End.Timestamp > timestamp;

    public bool Overlaps(IntervalValue other) => End.Timestamp > other.Start.Timestamp && Start.Timestamp < other.End.Timestamp;

    /// <summary>Whether the other one starts where this one ends.</summary>
    public bool AbutsStart(IntervalValue other) => End.Timestamp == other.Start.Timestamp;

    public bool Engulfs(IntervalValue other) => Start.Timestamp <= other.Start.Timestamp && End.Timestamp >= other.End.Timestamp;

    /// <summary>The time that both have; null if there is none.</summary>
    public IntervalValue? Intersection(IntervalValue other)
    {
        DateTimeValue start = Start.Timestamp > other.Start.Timestamp ? Start : other.Start;
        DateTimeValue end = End.Timestamp < other.End.Timestamp ? End : other.End;
        return start.Timestamp >= end.Timestamp ? null : Between(start, end);
    }

    /// <summary>From the earlier start to the later end.</summary>
    public IntervalValue Union(IntervalValue other) => Between(
        Start.Timestamp < other.Start.Timestamp ? Start : other.Start,
        End.Timestamp > other.End.Timestamp ? End : other.End);

    private static string Iso(DateTimeValue date) => IsoText.Write(date.Local, IsoOptions.Default);
}
