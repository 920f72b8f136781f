using NodaTime;
using NodeHost.Runtime.Expressions.Dates.Durations;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>A point in time, to the millisecond, seen in a zone and written in a language; or an invalid one with its reason. Immutable.</summary>
internal sealed class DateTimeValue
{
    /// <summary>The first timestamp that the calendar can show in every zone; in the year 9998 BC.</summary>
    public const double Earliest = -377673580800000;

    /// <summary>The last timestamp that the calendar can show in UTC: the last millisecond of 9999.</summary>
    public const double Latest = 253402300799999;

    // Before its last day the year 9999 has not ended in any zone.
    private const double LatestEverywhere = 253402214400000;

    private const string NoNumber = "invalid input";

    private DateTimeValue(double timestamp, DateTimeZone zone, DateLocale locale)
    {
        Timestamp = timestamp;
        Locale = locale;
        Local = new ZonedDateTime(Instant.FromUnixTimeMilliseconds(Whole(timestamp, zone)), zone);
    }

    // A fraction is cut off from what the clock shows, not from the timestamp, which matters before 1970.
    private static long Whole(double timestamp, DateTimeZone zone)
    {
        long whole = (long)timestamp;
        if (whole == timestamp)
            return whole;
        double offset = LocalClock.OffsetAt(zone, timestamp).Milliseconds;
        return (long)(Math.Truncate(timestamp + offset) - offset);
    }

    private DateTimeValue(string reason, string? explanation)
    {
        Timestamp = double.NaN;
        Locale = DateLocale.Default;
        InvalidReason = reason;
        InvalidExplanation = explanation;
    }

    /// <summary>Milliseconds since 1970 began in UTC, as JavaScript counts them: a calculation may leave a fraction of one. NaN if invalid.</summary>
    public double Timestamp { get; }

    /// <summary>The same in whole milliseconds; 0 if invalid.</summary>
    public long Millis => IsValid ? (long)Timestamp : 0;

    /// <summary>The time on the clock of its zone; meaningless if the value is invalid.</summary>
    public ZonedDateTime Local { get; }

    public DateTimeZone Zone => Local.Zone;

    public DateLocale Locale { get; }

    /// <summary>Why there is no such point in time, in one word or a few; null for a valid one.</summary>
    public string? InvalidReason { get; }

    /// <summary>The same in a sentence; may be missing.</summary>
    public string? InvalidExplanation { get; }

    public bool IsValid => InvalidReason is null;

    /// <summary>An invalid value that stands for none.</summary>
    public static DateTimeValue None { get; } = new(NoNumber, null);

    public static DateTimeValue Of(Instant instant, DateTimeZone zone, DateLocale locale) =>
        Of(instant.ToUnixTimeMilliseconds(), zone, locale);

    /// <summary>The point so many milliseconds after 1970 began; invalid if no calendar reaches it.</summary>
    public static DateTimeValue Of(double timestamp, DateTimeZone zone, DateLocale locale) =>
        timestamp is >= Earliest and <= Latest && (timestamp <= LatestEverywhere || timestamp + LocalClock.OffsetAt(zone, timestamp).Milliseconds <= Latest)
        ? new DateTimeValue(timestamp, zone, locale)
        : Invalid(NoNumber);

    /// <summary>
    /// When a clock of the zone shows a time. Where the clock jumps over it, the time as late after the jump; where it shows it twice, the
    /// one with the offset that <paramref name="guess"/> names if it is one of them.
    /// </summary>
    public static DateTimeValue At(LocalDateTime time, DateTimeZone zone, DateLocale locale, Offset guess) =>
        Of(LocalClock.TimestampAt(time.InUtc().ToInstant().ToUnixTimeMilliseconds(), zone, guess), zone, locale);

    public static DateTimeValue Invalid(string reason, string? explanation = null) => new(reason, explanation);

    public DateTimeValue Plus(DurationValue duration) => DateArithmetic.Add(this, duration, 1);

    public DateTimeValue Minus(DurationValue duration) => DateArithmetic.Add(this, duration, -1);

    /// <summary>The first millisecond of the unit that the point lies in; weeks begin on Monday.</summary>
    public DateTimeValue StartOf(DateUnit unit) => DateBounds.StartOf(this, unit, WeekRule.Iso);

    /// <summary>The last millisecond of the unit that the point lies in; weeks end on Sunday.</summary>
    public DateTimeValue EndOf(DateUnit unit) => DateBounds.EndOf(this, unit, WeekRule.Iso);

    /// <summary>This less <paramref name="other"/>, in the units asked for; only the last of them may have a fraction.</summary>
    public DurationValue Diff(DateTimeValue other, IReadOnlyList<DateUnit> units) => DateDifference.Between(other, this, units);

    /// <summary>The same point in time, seen in another zone.</summary>
    public DateTimeValue InZone(DateTimeZone zone) => IsValid ? Of(Timestamp, zone, Locale) : this;

    /// <summary>The time that a clock of another zone calls as this one's does.</summary>
    public DateTimeValue KeepingClock(DateTimeZone zone) => IsValid
        ? Of(LocalClock.TimestampAt(LocalClock.ShownAt(this), zone, LocalClock.OffsetAt(zone, Timestamp)), zone, Locale)
        : this;

    /// <summary>The same point in time, written in another language.</summary>
    public DateTimeValue InLocale(DateLocale locale) => IsValid ? new DateTimeValue(Timestamp, Zone, locale) : this;
}
