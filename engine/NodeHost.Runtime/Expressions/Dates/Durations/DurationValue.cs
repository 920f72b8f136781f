using System.Collections.Immutable;

namespace NodeHost.Runtime.Expressions.Dates.Durations;

/// <summary>A length of time as numbers of units, as they were given; or an invalid one with its reason. Immutable.</summary>
internal sealed record DurationValue
{
    /// <summary>The units that were set, and how many of each; they may be negative or broken.</summary>
    public ImmutableSortedDictionary<DateUnit, double> Units { get; init; } = ImmutableSortedDictionary<DateUnit, double>.Empty;

    /// <summary>The units in the order in which they were given; from the longest to the shortest if that is not known.</summary>
    public ImmutableArray<DateUnit> Order { get; init; }

    public DateLocale Locale { get; init; } = DateLocale.Default;

    /// <summary>How units convert into each other.</summary>
    public DurationMatrix Matrix { get; init; } = DurationMatrix.Casual;

    /// <summary>What it says about that. Luxon lets it be said anew without converting otherwise.</summary>
    public bool IsLongTerm { get; init; }

    /// <summary>Why there is no such duration; null for a valid one.</summary>
    public string? InvalidReason { get; init; }

    /// <summary>The same in a sentence; may be missing.</summary>
    public string? InvalidExplanation { get; init; }

    public bool IsValid => InvalidReason is null;

    /// <summary>How many of a unit were set; 0 if it was not, NaN if the duration is invalid.</summary>
    public double this[DateUnit unit] => IsValid ? Units.GetValueOrDefault(unit) : double.NaN;

    public static DurationValue Of(DateUnit unit, double amount) => new() { Units = ImmutableSortedDictionary<DateUnit, double>.Empty.Add(unit, amount) };

    public static DurationValue FromMillis(double milliseconds) => Of(DateUnit.Milliseconds, milliseconds);

    public static DurationValue Invalid(string reason, string? explanation = null) => new() { InvalidReason = reason, InvalidExplanation = explanation };

    /// <summary>The units with their numbers in the order in which they were given.</summary>
    public IEnumerable<KeyValuePair<DateUnit, double>> InOrder() =>
        Order.IsDefault ? Units : Order.Select(unit => KeyValuePair.Create(unit, Units[unit]));

    /// <summary>The whole in milliseconds; NaN if it is invalid.</summary>
    public double ToMillis() => IsValid ? Matrix.Milliseconds(Amounts()) : double.NaN;

    /// <summary>The whole in one unit; NaN if it is invalid.</summary>
    public double As(DateUnit unit) => ShiftTo(unit)[unit];

    public DurationValue Plus(DurationValue other)
    {
        if (!IsValid || !other.IsValid)
            return IsValid ? other : this;
        var sum = Units.ToBuilder();
        foreach (DateUnit unit in Units.Keys.Union(other.Units.Keys))
            sum[unit] = other[unit] + this[unit];
        return With(sum.ToImmutable());
    }

    public DurationValue Minus(DurationValue other) => Plus(other.Negate());

    public DurationValue Negate() => Map((amount, _) => amount == 0 ? 0 : -amount);

    public DurationValue Map(Func<double, DateUnit, double> change) => IsValid
        ? this with { Units = InOrder().ToImmutableSortedDictionary(part => part.Key, part => change(part.Value, part.Key)) }
        : this;

    /// <summary>Replaces the units that the other one has.</summary>
    public DurationValue Set(DurationValue other) => !IsValid ? this : this with
    {
        Units = Units.SetItems(other.Units),
        Order = [.. InOrder().Concat(other.InOrder()).Select(part => part.Key).Distinct()],
    };

    public DurationValue Normalize()
    {
        if (!IsValid)
            return this;
        double?[] amounts = Amounts();
        Matrix.Normalize(amounts);
        return this with { Units = From(amounts) };
    }

    /// <summary>All in the longest units that there are, without those that are 0.</summary>
    public DurationValue Rescale() => Normalize().ShiftToAll().RemoveZeros();

    public DurationValue RemoveZeros() =>
        IsValid ? With(Units.RemoveRange(Units.Where(part => part.Value == 0).Select(part => part.Key))) with { Order = Remaining() } : this;

    public DurationValue ShiftToAll() => ShiftTo([.. DateUnits.All.Where(unit => unit != DateUnit.Quarters)]);

    /// <summary>The same length in these units alone; the shortest takes what is broken.</summary>
    public DurationValue ShiftTo(params ReadOnlySpan<DateUnit> units)
    {
        if (!IsValid || units.IsEmpty)
            return this;
        double?[] built = DurationShift.To(Amounts(), units, Matrix);
        Matrix.Normalize(built);
        return With(From(built));
    }

    /// <summary>Whether both have the same numbers of the same units; a unit that is not set counts as 0.</summary>
    public bool IsSameAs(DurationValue other) =>
        IsValid && other.IsValid && Locale.Tag == other.Locale.Tag && DateUnits.All.All(unit => this[unit] == other[unit]);

    private DurationValue With(ImmutableSortedDictionary<DateUnit, double> units) => this with { Units = units, Order = default };

    private ImmutableArray<DateUnit> Remaining() => Order.IsDefault ? Order : [.. Order.Where(unit => Units[unit] != 0)];

    private double?[] Amounts()
    {
        var amounts = new double?[DateUnits.All.Count];
        foreach ((DateUnit unit, double amount) in Units)
            amounts[(int)unit] = amount;
        return amounts;
    }

    private static ImmutableSortedDictionary<DateUnit, double> From(double?[] amounts)
    {
        var units = ImmutableSortedDictionary.CreateBuilder<DateUnit, double>();
        for (int i = 0; i < amounts.Length; i++)
        {
            if (amounts[i] is { } amount)
                units.Add((DateUnit)i, amount);
        }

        return units.ToImmutable();
    }
}
