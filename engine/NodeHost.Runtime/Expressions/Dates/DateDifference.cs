using System.Collections.Immutable;
using NodeHost.Runtime.Expressions.Dates.Durations;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>Measures the time between two dates in units of the calendar and the clock.</summary>
internal static class DateDifference
{
    private static readonly DateUnit[] OfCalendar = [DateUnit.Years, DateUnit.Quarters, DateUnit.Months, DateUnit.Weeks, DateUnit.Days];

    /// <summary>How much later <paramref name="to"/> is, in these units; negative if it is earlier.</summary>
    public static DurationValue Between(DateTimeValue from, DateTimeValue to, IReadOnlyList<DateUnit> units)
    {
        if (!from.IsValid || !to.IsValid)
            return DurationValue.Invalid("created by diffing an invalid DateTime");
        return from.Timestamp > to.Timestamp ? Forward(to, from, units).Negate() : Forward(from, to, units);
    }

    private static DurationValue Forward(DateTimeValue earlier, DateTimeValue later, IReadOnlyList<DateUnit> units)
    {
        var counts = ImmutableSortedDictionary<DateUnit, double>.Empty;
        DateTimeValue cursor = earlier;
        DateTimeValue beyond = earlier;
        DateUnit lowest = default;
        foreach (DateUnit unit in OfCalendar.Where(units.Contains))
        {
            lowest = unit;
            counts = counts.SetItem(unit, Count(unit, cursor, later));
            (counts, cursor, beyond) = Fit(earlier, later, unit, counts);
        }

        double rest = later.Timestamp - cursor.Timestamp;
        DateUnit[] ofClock = [.. units.Where(unit => unit > DateUnit.Days)];
        if (ofClock.Length > 0)
            return DurationValue.FromMillis(rest).ShiftTo(ofClock).Plus(new DurationValue { Units = counts }) with { Locale = later.Locale };
        if (beyond.Timestamp < later.Timestamp)
            beyond = cursor.Plus(DurationValue.Of(lowest, 1));
        if (!ReferenceEquals(beyond, cursor) && counts.TryGetValue(lowest, out double whole))
            counts = counts.SetItem(lowest, whole + (rest / (beyond.Timestamp - cursor.Timestamp)));
        return new DurationValue { Units = counts, Locale = later.Locale };
    }

    // The number of a unit may be one too many, or two where the clock was moved: as many are taken back.
    private static (ImmutableSortedDictionary<DateUnit, double> Counts, DateTimeValue Cursor, DateTimeValue Beyond) Fit(
        DateTimeValue earlier, DateTimeValue later, DateUnit unit, ImmutableSortedDictionary<DateUnit, double> counts)
    {
        DateTimeValue beyond = Moved(earlier, counts);
        if (!(beyond.Timestamp > later.Timestamp))
            return (counts, beyond, beyond);
        counts = counts.SetItem(unit, counts[unit] - 1);
        DateTimeValue cursor = Moved(earlier, counts);
        if (!(cursor.Timestamp > later.Timestamp))
            return (counts, cursor, beyond);
        counts = counts.SetItem(unit, counts[unit] - 1);
        return (counts, Moved(earlier, counts), cursor);
    }

    private static DateTimeValue Moved(DateTimeValue date, ImmutableSortedDictionary<DateUnit, double> counts) =>
        date.Plus(new DurationValue { Units = counts });

    private static double Count(DateUnit unit, DateTimeValue from, DateTimeValue to) => unit switch
    {
        DateUnit.Years => to.Local.Year - from.Local.Year,
        DateUnit.Quarters => Quarter(to) - Quarter(from) + ((to.Local.Year - from.Local.Year) * 4),
        DateUnit.Months => to.Local.Month - from.Local.Month + ((to.Local.Year - from.Local.Year) * 12),
        DateUnit.Weeks => Math.Truncate((Day(to) - Day(from)) / 7),
        _ => Day(to) - Day(from),
    };

    private static int Quarter(DateTimeValue date) => (date.Local.Month + 2) / 3;

    private static double Day(DateTimeValue date) => Math.Floor(LocalClock.ShownAt(date) / Civil.MillisPerDay);
}
