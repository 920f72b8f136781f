namespace NodeHost.Runtime.Expressions.Dates.Durations;

/// <summary>Says a length of time in other units.</summary>
internal static class DurationShift
{
    /// <summary>
    /// The amounts in the wanted units alone, from the longest down: a wanted unit takes all that longer ones left over and keeps the whole
    /// part; the rest goes on to the next. What nothing takes becomes a fraction of the shortest wanted unit.
    /// </summary>
    public static double?[] To(double?[] amounts, ReadOnlySpan<DateUnit> wanted, DurationMatrix matrix)
    {
        var built = new double?[amounts.Length];
        var waiting = new double?[amounts.Length];
        DateUnit last = default;
        for (var unit = DateUnit.Years; unit <= DateUnit.Milliseconds; unit++)
        {
            if (!wanted.Contains(unit))
            {
                waiting[(int)unit] = amounts[(int)unit];
                continue;
            }

            last = unit;
            double own = Take(waiting, unit, matrix) + (amounts[(int)unit] ?? 0);
            double whole = Math.Truncate(own);
            built[(int)unit] = whole;
            waiting[(int)unit] = ((own * 1000) - (whole * 1000)) / 1000;
        }

        AddRest(built, waiting, last, matrix);
        return built;
    }

    private static double Take(double?[] waiting, DateUnit unit, DurationMatrix matrix)
    {
        double taken = 0;
        for (DateUnit longer = DateUnit.Years; longer < unit; longer++)
        {
            if (waiting[(int)longer] is not { } amount)
                continue;
            taken += matrix[longer, unit] * amount;
            waiting[(int)longer] = 0;
        }

        return taken;
    }

    private static void AddRest(double?[] built, double?[] waiting, DateUnit last, DurationMatrix matrix)
    {
        for (var unit = DateUnit.Years; unit <= DateUnit.Milliseconds; unit++)
        {
            if (waiting[(int)unit] is { } rest && rest != 0)
                built[(int)last] += unit == last ? rest : rest / matrix[last, unit];
        }
    }
}
