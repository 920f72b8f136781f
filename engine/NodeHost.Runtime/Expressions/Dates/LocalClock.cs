using NodaTime;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>Finds the point in time at which a clock shows a time, also where it jumps forward or back. All times are in milliseconds.</summary>
internal static class LocalClock
{
    /// <param name="shown">The time on the clock, counted as if it were one in UTC.</param>
    /// <param name="zone">Where the clock hangs.</param>
    /// <param name="guess">How far it is probably ahead of UTC; decides where it shows a time twice.</param>
    public static double TimestampAt(double shown, DateTimeZone zone, Offset guess)
    {
        double first = shown - guess.Milliseconds;
        Offset second = OffsetAt(zone, first);
        if (second == guess)
            return first;
        double moved = shown - second.Milliseconds;
        Offset third = OffsetAt(zone, moved);
        if (third == second)
            return moved;
        // The clock never shows it: it is as far behind the jump as it would have been without one.
        return shown - Math.Min(second.Milliseconds, third.Milliseconds);
    }

    /// <summary>The time on the clock itself, counted as if it were one in UTC.</summary>
    public static double ShownAt(DateTimeValue date) => Math.Truncate(date.Timestamp + date.Local.Offset.Milliseconds);

    /// <summary>How far the zone is ahead of UTC then; far away in time, as far as at the end of what is known.</summary>
    public static Offset OffsetAt(DateTimeZone zone, double timestamp) => zone.GetUtcOffset(timestamp switch
    {
        < DateTimeValue.Earliest => Instant.FromUnixTimeMilliseconds((long)DateTimeValue.Earliest),
        >= DateTimeValue.Earliest and <= DateTimeValue.Latest => Instant.FromUnixTimeMilliseconds((long)timestamp),
        _ => Instant.FromUnixTimeMilliseconds((long)DateTimeValue.Latest),
    });
}
