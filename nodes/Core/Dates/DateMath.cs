using NodaTime;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Dates;

/// <summary>Calculates with dates as calendars do: days and longer keep the time of day, hours and shorter are exact.</summary>
internal static class DateMath
{
    private static readonly double[] Milliseconds = [365 * 864e5, 91 * 864e5, 30 * 864e5, 7 * 864e5, 864e5, 36e5, 6e4, 1e3, 1];

    /// <summary>A date some units later; a fraction of a unit counts by its usual length.</summary>
    /// <exception cref="NodeFailedException">The result is out of range.</exception>
    public static ZonedDateTime Plus(ZonedDateTime date, DateUnit unit, double count)
    {
        try
        {
            double whole = unit < DateUnit.Hours ? Math.Truncate(count) : 0;
            double rest = Math.Round((count - whole) * Milliseconds[(int)unit]);
            ZonedDateTime shifted = whole == 0 ? date : Shift(date.LocalDateTime, unit, checked((int)whole)).InZone(date.Zone, Resolve);
            return rest == 0 ? shifted : shifted.Plus(Duration.FromMilliseconds(checked((long)rest)));
        }
        catch (Exception fault) when (fault is OverflowException or ArgumentOutOfRangeException)
        {
            throw new NodeFailedException(Codes.UnusableParameterValue, "The date is out of range: the years -9998 to 9999 are possible.", fault) { Parameter = "duration" };
        }
    }

    /// <summary>The first moment of the unit that a date is in.</summary>
    public static ZonedDateTime StartOf(ZonedDateTime date, DatePart part)
    {
        LocalDateTime local = date.LocalDateTime;
        LocalDateTime start = part switch
        {
            DatePart.Year => new LocalDate(local.Year, 1, 1).AtMidnight(),
            DatePart.Quarter => new LocalDate(local.Year, ((local.Month - 1) / 3 * 3) + 1, 1).AtMidnight(),
            DatePart.Month => new LocalDate(local.Year, local.Month, 1).AtMidnight(),
            DatePart.Week => local.Date.PlusDays(1 - (int)local.DayOfWeek).AtMidnight(),
            DatePart.Day => local.Date.AtMidnight(),
            DatePart.Hour => local.Date + new LocalTime(local.Hour, 0),
            DatePart.Minute => local.Date + new LocalTime(local.Hour, local.Minute),
            DatePart.Second => local.Date + new LocalTime(local.Hour, local.Minute, local.Second),
            _ => local,
        };
        return start.InZone(date.Zone, Resolve);
    }

    /// <summary>The last millisecond of the unit that a date is in.</summary>
    public static ZonedDateTime EndOf(ZonedDateTime date, DatePart part) =>
        Plus(StartOf(date, part), UnitOf(part), 1).Plus(Duration.FromMilliseconds(-1));

    /// <summary>How much of each unit lies between two dates; the smallest takes what is left, with a fraction.</summary>
    public static IReadOnlyList<(DateUnit Unit, double Count)> Between(ZonedDateTime start, ZonedDateTime end, IEnumerable<DateUnit> units)
    {
        int sign = end.ToInstant() < start.ToInstant() ? -1 : 1;
        (ZonedDateTime cursor, ZonedDateTime last) = sign < 0 ? (end, start) : (start, end);
        DateUnit[] ordered = [.. units.Distinct().Order()];
        var counts = new List<(DateUnit, double)>(ordered.Length);
        for (int i = 0; i < ordered.Length; i++)
        {
            (double whole, ZonedDateTime reached) = Whole(cursor, last, ordered[i]);
            double count = whole;
            if (i == ordered.Length - 1)
                count += (last - reached).TotalMilliseconds / (Plus(cursor, ordered[i], whole + 1) - reached).TotalMilliseconds;
            counts.Add((ordered[i], count == 0 ? 0 : sign * count));
            cursor = reached;
        }

        return counts;
    }

    /// <summary>The unit of which a part is one.</summary>
    public static DateUnit UnitOf(DatePart part) => (DateUnit)(int)part;

    /// <summary>An hour that is skipped is read with the offset before the change, one that comes twice is the first.</summary>
    public static ZonedDateTime InZone(LocalDateTime local, DateTimeZone zone) => local.InZone(zone, Resolve);

    // Guessed by the usual length, then stepped to where it is exact: a guess is never more than a few units off.
    private static (double Whole, ZonedDateTime Reached) Whole(ZonedDateTime from, ZonedDateTime to, DateUnit unit)
    {
        double guess = Math.Floor((to - from).TotalMilliseconds / Milliseconds[(int)unit]);
        if (unit >= DateUnit.Hours)
            return (guess, Plus(from, unit, guess));
        double whole = guess;
        while (whole > 0 && Plus(from, unit, whole).ToInstant() > to.ToInstant())
            whole--;
        while (Plus(from, unit, whole + 1).ToInstant() <= to.ToInstant())
            whole++;
        return (whole, Plus(from, unit, whole));
    }

    private static LocalDateTime Shift(LocalDateTime local, DateUnit unit, int count) => unit switch
    {
        DateUnit.Years => local.PlusYears(count),
        DateUnit.Quarters => local.PlusMonths(checked(count * 3)),
        DateUnit.Months => local.PlusMonths(count),
        DateUnit.Weeks => local.PlusWeeks(count),
        _ => local.PlusDays(count),
    };

    private static ZonedDateTime Resolve(NodaTime.TimeZones.ZoneLocalMapping mapping) => NodaTime.TimeZones.Resolvers.LenientResolver(mapping);
}
