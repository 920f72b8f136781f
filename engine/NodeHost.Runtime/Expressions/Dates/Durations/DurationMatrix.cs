namespace NodeHost.Runtime.Expressions.Dates.Durations;

/// <summary>
/// How many of a shorter unit make a longer one. Months and years have no fixed length: casually, a month is 30 days and a year 365
/// or 52 weeks; in the long term they are the averages of the 400 years after which the calendar repeats.
/// </summary>
internal sealed class DurationMatrix
{
    private const double DaysInYear = 146097.0 / 400;
    private const double DaysInMonth = 146097.0 / 4800;

    private readonly double[,] _factors = new double[DateUnits.All.Count, DateUnits.All.Count];

    private DurationMatrix(double daysInYear, double daysInQuarter, double daysInMonth, double weeksInYear, double weeksInQuarter, double weeksInMonth)
    {
        Set(DateUnit.Years, DateUnit.Quarters, 4);
        Set(DateUnit.Years, DateUnit.Months, 12);
        Set(DateUnit.Quarters, DateUnit.Months, 3);
        Set(DateUnit.Years, DateUnit.Weeks, weeksInYear);
        Set(DateUnit.Quarters, DateUnit.Weeks, weeksInQuarter);
        Set(DateUnit.Months, DateUnit.Weeks, weeksInMonth);
        SetDays(DateUnit.Years, daysInYear);
        SetDays(DateUnit.Quarters, daysInQuarter);
        SetDays(DateUnit.Months, daysInMonth);
        SetDays(DateUnit.Weeks, 7);
        SetDays(DateUnit.Days, 1);
        Set(DateUnit.Hours, DateUnit.Minutes, 60);
        Set(DateUnit.Hours, DateUnit.Seconds, 3600);
        Set(DateUnit.Hours, DateUnit.Milliseconds, 3_600_000);
        Set(DateUnit.Minutes, DateUnit.Seconds, 60);
        Set(DateUnit.Minutes, DateUnit.Milliseconds, 60_000);
        Set(DateUnit.Seconds, DateUnit.Milliseconds, 1000);
    }

    public static DurationMatrix Casual { get; } = new(365, 91, 30, 52, 13, 4);

    public static DurationMatrix LongTerm { get; } =
        new(DaysInYear, DaysInYear / 4, DaysInMonth, DaysInYear / 7, DaysInYear / 28, DaysInMonth / 7);

    /// <summary>How many of the shorter unit make one of the longer.</summary>
    public double this[DateUnit longer, DateUnit shorter] => _factors[(int)longer, (int)shorter];

    /// <summary>The whole in milliseconds.</summary>
    public double Milliseconds(double?[] amounts)
    {
        double sum = amounts[(int)DateUnit.Milliseconds] ?? 0;
        for (var unit = DateUnit.Seconds; unit >= DateUnit.Years; unit--)
        {
            if (amounts[(int)unit] is { } amount && amount != 0)
                sum += amount * this[unit, DateUnit.Milliseconds];
        }

        return sum;
    }

    /// <summary>
    /// Moves what a unit has too much, or lacks, into the next longer one that is set, and fractions into the next shorter one. In place.
    /// </summary>
    public void Normalize(double?[] amounts)
    {
        RollUp(amounts);
        BreakDown(amounts);
    }

    private void RollUp(double?[] amounts)
    {
        // Floor takes from the longer unit what a negative shorter one lacks; that works for a whole that is positive.
        double sign = Milliseconds(amounts) < 0 ? -1 : 1;
        DateUnit? shorter = null;
        for (var unit = DateUnit.Milliseconds; unit >= DateUnit.Years; unit--)
        {
            if (amounts[(int)unit] is null)
                continue;
            if (shorter is { } from)
            {
                double factor = this[unit, from];
                double whole = Math.Floor(amounts[(int)from]!.Value * sign / factor); // It was set, or it would not be the shorter one.
                amounts[(int)unit] += whole * sign;
                amounts[(int)from] -= whole * factor * sign;
            }

            shorter = unit;
        }
    }

    private void BreakDown(double?[] amounts)
    {
        DateUnit? longer = null;
        for (var unit = DateUnit.Years; unit <= DateUnit.Milliseconds; unit++)
        {
            if (amounts[(int)unit] is null)
                continue;
            if (longer is { } from)
            {
                double fraction = amounts[(int)from]!.Value % 1; // It was set, or it would not be the longer one.
                amounts[(int)from] -= fraction;
                amounts[(int)unit] += fraction * this[from, unit];
            }

            longer = unit;
        }
    }

    private void Set(DateUnit longer, DateUnit shorter, double factor) => _factors[(int)longer, (int)shorter] = factor;

    private void SetDays(DateUnit unit, double days)
    {
        Set(unit, DateUnit.Days, days);
        Set(unit, DateUnit.Hours, days * 24);
        Set(unit, DateUnit.Minutes, days * 24 * 60);
        Set(unit, DateUnit.Seconds, days * 24 * 60 * 60);
        Set(unit, DateUnit.Milliseconds, days * 24 * 60 * 60 * 1000);
    }
}
