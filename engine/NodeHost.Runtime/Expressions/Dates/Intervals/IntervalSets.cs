namespace NodeHost.Runtime.Expressions.Dates.Intervals;

/// <summary>Intervals as sets of points in time.</summary>
internal static class IntervalSets
{
    /// <summary>The same points in as few intervals as there can be, in order.</summary>
    public static List<IntervalValue> Merge(IEnumerable<IntervalValue> intervals)
    {
        var merged = new List<IntervalValue>();
        IntervalValue? current = null;
        foreach (IntervalValue next in intervals.OrderBy(interval => interval.Start.Timestamp))
        {
            if (current is null)
            {
                current = next;
            }
            else if (current.Overlaps(next) || current.AbutsStart(next))
            {
                current = current.Union(next);
            }
            else
            {
                merged.Add(current);
                current = next;
            }
        }

        if (current is not null)
            merged.Add(current);
        return merged;
    }

    /// <summary>The points that lie in exactly one of the intervals.</summary>
    public static List<IntervalValue> Xor(IEnumerable<IntervalValue> intervals)
    {
        IOrderedEnumerable<(DateTimeValue Time, int Step)> ends = intervals
            .SelectMany(interval => ((DateTimeValue Time, int Step)[])[(interval.Start, 1), (interval.End, -1)])
            .OrderBy(end => end.Time.Timestamp);
        var single = new List<IntervalValue>();
        DateTimeValue? start = null;
        int depth = 0;
        foreach ((DateTimeValue time, int step) in ends)
        {
            depth += step;
            if (depth == 1)
            {
                start = time.IsValid ? time : null;
                continue;
            }

            if (start is not null && start.Timestamp != time.Timestamp)
                single.Add(IntervalValue.Between(start, time));
            start = null;
        }

        return Merge(single);
    }

    /// <summary>What lies in the interval and in none of the others.</summary>
    public static List<IntervalValue> Difference(IntervalValue interval, IEnumerable<IntervalValue> others) =>
        [.. Xor([interval, .. others]).Select(interval.Intersection).OfType<IntervalValue>().Where(piece => !piece.IsEmpty)];
}
