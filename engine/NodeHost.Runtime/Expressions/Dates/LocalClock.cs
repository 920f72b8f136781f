using NodaTime;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>Finds the point in time at which a clock shows a time, also where it jumps forward or back.</summary>
internal static class LocalClock
{
    public static DateTimeValue At(LocalDateTime time, DateTimeZone zone, DateLocale locale, Offset? guess = null) =>
        At(MillisOf(time), zone, locale, guess ?? OffsetAt(zone, MillisOf(time)));

    /// <summary>The same for a time given as if it were one in UTC.</summary>
    public static DateTimeValue At(double shown, DateTimeZone zone, DateLocale locale, Offset guess)
    {
        double first = shown - guess.Milliseconds;
        Offset second = OffsetAt(zone, first);
        if (second == guess)
            return DateTimeValue.Of(first, zone, locale);
        double moved = shown - second.Milliseconds;
        Offset third = OffsetAt(zone, moved);
        if (third == second)
            return DateTimeValue.Of(moved, zone, locale);
        // The clock never shows it: it is as far behind the jump as it would have been without one.
        return DateTimeValue.Of(shown - Math.Min(second.Milliseconds, third.Milliseconds), zone, locale);
    }

    /// <summary>Milliseconds since 1970 on the clock itself.</summary>
    public static double MillisOf(LocalDateTime time) => time.InUtc().ToInstant().ToUnixTimeMilliseconds();

    /// <summary>How far the zone is from UTC then; far away in time, as far as at the end of what is known.</summary>
    public static Offset OffsetAt(DateTimeZone zone, double timestamp) => zone.GetUtcOffset(timestamp switch
    {
        < -377673580800000 => Instant.MinValue,
        > 253402214400000 => Instant.MaxValue,
        double.NaN => NodaConstants.UnixEpoch,
        _ => Instant.FromUnixTimeMilliseconds((long)timestamp),
    });
}
