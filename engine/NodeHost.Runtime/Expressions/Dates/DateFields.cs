using System.Collections.Frozen;
using System.Globalization;
using NodeHost.Runtime.Expressions.Dates.Text;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>Some of the fields of a date, as they were given.</summary>
internal sealed class DateFields
{
    private static readonly FrozenDictionary<string, DateField> ByName = Enum.GetValues<DateField>()
        .SelectMany(field => (KeyValuePair<string, DateField>[])[new(field.ToString(), field), new(field + "s", field)])
        .Append(new("weeksNumber", DateField.WeekNumber))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly double?[] _values = new double?[(int)DateField.Millisecond + 1];

    public double? this[DateField field]
    {
        get => _values[(int)field];
        set => _values[(int)field] = value;
    }

    /// <summary>The field of a name, singular or plural, in any case.</summary>
    public static bool TryName(string name, out DateField field) => ByName.TryGetValue(name, out field);

    public bool HasAny(params ReadOnlySpan<DateField> fields)
    {
        foreach (DateField field in fields)
        {
            if (this[field] is not null)
                return true;
        }

        return false;
    }

    /// <summary>How its weeks are counted; afterwards fields of the language's own weeks stand in those of weeks.</summary>
    /// <exception cref="ConflictingDateException">There are weeks of both kinds.</exception>
    public WeekRule TakeWeeks(DateLocale locale)
    {
        if (!HasAny(DateField.LocalWeekYear, DateField.LocalWeekNumber, DateField.LocalWeekday))
            return WeekRule.Iso;
        if (HasAny(DateField.WeekYear, DateField.WeekNumber, DateField.Weekday))
            throw new ConflictingDateException("Cannot mix locale-based week fields with ISO-based week fields");
        this[DateField.WeekYear] = this[DateField.LocalWeekYear];
        this[DateField.WeekNumber] = this[DateField.LocalWeekNumber];
        this[DateField.Weekday] = this[DateField.LocalWeekday];
        return WeekRule.Of(locale);
    }

    /// <exception cref="ConflictingDateException">The fields contradict each other in kind.</exception>
    public void RefuseMixtures()
    {
        bool hasWeek = this[DateField.WeekYear] is not null and not 0 || this[DateField.WeekNumber] is not null and not 0;
        if (hasWeek && HasAny(DateField.Year, DateField.Month, DateField.Day, DateField.Ordinal))
            throw new ConflictingDateException("Can't mix weekYear/weekNumber units with year/month/day or ordinals");
        if (HasAny(DateField.Month, DateField.Day) && this[DateField.Ordinal] is not null)
            throw new ConflictingDateException("Can't mix ordinal dates with month/day");
    }

    /// <summary>A field that was given.</summary>
    public double Value(DateField field, double otherwise = 0) => this[field] ?? otherwise;

    /// <summary>The time on the clock, counted as if it were one in UTC, with what this says of the hour and smaller.</summary>
    public double ShownOn(double day) => Civil.Millis(
        day, Value(DateField.Hour), Value(DateField.Minute), Value(DateField.Second), Value(DateField.Millisecond));

    public static string OutOfRange(string name, double value) =>
        $"you specified {value.ToString("R", CultureInfo.InvariantCulture)} (of type number) as a {name}, which is invalid";
}
