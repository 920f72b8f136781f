using Jint;
using NodeHost.Runtime.Expressions.Dates.Durations;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Dates.Intervals;

/// <summary>Cuts intervals into pieces, but not into too many.</summary>
internal static class IntervalPieces
{
    /// <summary>The most pieces that an interval is cut into.</summary>
    public const int Most = 100_000;

    private const int ChecksEvery = 1024;

    /// <summary>Cuts where the dates lie that the interval contains.</summary>
    public static List<IntervalValue> SplitAt(IntervalValue interval, IEnumerable<DateTimeValue> dates)
    {
        var pieces = new List<IntervalValue>();
        DateTimeValue start = interval.Start;
        foreach (DateTimeValue date in dates.Where(date => interval.Contains(date.Timestamp)).OrderBy(date => date.Timestamp).Append(interval.End))
        {
            if (start.Timestamp >= interval.End.Timestamp)
                break;
            pieces.Add(IntervalValue.Between(start, date));
            start = date;
        }

        return pieces;
    }

    /// <summary>Cuts into pieces as long as the duration; the last one may be shorter.</summary>
    /// <exception cref="ExpressionException">There would be too many.</exception>
    public static List<IntervalValue> SplitBy(Engine engine, IntervalValue interval, DurationValue length)
    {
        double milliseconds = length.ToMillis();
        if (!interval.IsValid || !length.IsValid || milliseconds == 0)
            return [];
        double count = (interval.End.Timestamp - interval.Start.Timestamp) / milliseconds;
        if (count is < 0 or > Most)
            throw TooMany();
        var pieces = new List<IntervalValue>();
        DateTimeValue start = interval.Start;
        while (start.Timestamp < interval.End.Timestamp)
        {
            if (pieces.Count == Most)
                throw TooMany();
            if (pieces.Count % ChecksEvery == 0)
                engine.Constraints.Check();
            // From the start, not from the last piece: two months after the 31st are not a month after the 28th.
            int times = pieces.Count + 1;
            DateTimeValue next = interval.Start.Plus(length.Map((amount, _) => amount * times));
            next = next.Timestamp > interval.End.Timestamp ? interval.End : next;
            pieces.Add(IntervalValue.Between(start, next));
            start = next;
        }

        return pieces;
    }

    private static ExpressionException TooMany() => new(Codes.ScriptMemory, $"The interval would fall into more than {Most} pieces.")
    {
        Hint = "Split it by a longer duration; a negative one never reaches its end.",
    };
}
