namespace NodeHost.Runtime.Expressions.Functions.Times;

/// <summary>What a loosely written date says.</summary>
internal sealed record LooseDateFields
{
    public required int Year { get; init; }

    public required int Month { get; init; }

    public required int Day { get; init; }

    public int Hour { get; init; }

    public int Minute { get; init; }

    public int Second { get; init; }

    public int Millisecond { get; init; }

    /// <summary>The offset from UTC; null for the clock of the zone at hand.</summary>
    public int? OffsetMinutes { get; init; }

    /// <summary>True if every field is in its range, where each month has 31 days and 24:00 is the end of a day.</summary>
    public bool IsPossible => Month is >= 1 and <= 12 && Day is >= 1 and <= 31 && Minute <= 59 && Second <= 59
        && (Hour <= 23 || (Hour == 24 && Minute + Second + Millisecond == 0));
}
