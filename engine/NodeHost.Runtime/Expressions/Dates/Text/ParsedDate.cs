using System.Globalization;
using NodaTime;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>What a text says about a date: the fields and the zone that were there; or why it is no date.</summary>
internal sealed record ParsedDate
{
    // Luxon's setting twoDigitCutoffYear, which expressions cannot change.
    private const double LastYearOf2000 = 60;

    public double? Year { get; init; }

    public double? Month { get; init; }

    public double? Day { get; init; }

    public double? Ordinal { get; init; }

    public double? WeekYear { get; init; }

    public double? WeekNumber { get; init; }

    /// <summary>1 is Monday.</summary>
    public double? Weekday { get; init; }

    public double? Hour { get; init; }

    public double? Minute { get; init; }

    public double? Second { get; init; }

    public double? Millisecond { get; init; }

    /// <summary>The zone of the text; a fixed one for an offset; null if it names none.</summary>
    public DateTimeZone? Zone { get; init; }

    /// <summary>The offset where the text has both, an offset and the name of a zone: it says which of two equal hours is meant.</summary>
    public Offset? Offset { get; init; }

    public string? InvalidReason { get; init; }

    public string? InvalidExplanation { get; init; }

    /// <summary>Whether nothing was found at all.</summary>
    public bool IsEmpty => this == Nothing;

    private static ParsedDate Nothing { get; } = new();

    public static ParsedDate Unparsable(string text, string format) =>
        Invalid("unparsable", $"the input \"{text}\" can't be parsed as {format}");

    public static ParsedDate Invalid(string reason, string explanation) => new() { InvalidReason = reason, InvalidExplanation = explanation };

    /// <summary>The year that two digits stand for.</summary>
    public static double FullYear(double year) => year > 99 ? year : year > LastYearOf2000 ? 1900 + year : 2000 + year;

    /// <summary>Digits behind a point as thousandths, the rest cut off; null without digits.</summary>
    public static double? Milliseconds(string fraction) => fraction.Length == 0
        ? null
        : Math.Floor(double.Parse("0." + fraction, CultureInfo.InvariantCulture) * 1000);

    /// <summary>Signed hours and the minutes of the same sign.</summary>
    public static int OffsetMinutes(ReadOnlySpan<char> hours, ReadOnlySpan<char> minutes)
    {
        int hour = int.Parse(hours, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        int minute = minutes.IsEmpty ? 0 : int.Parse(minutes, NumberStyles.None, CultureInfo.InvariantCulture);
        return (hour * 60) + (hours[0] == '-' ? -minute : minute);
    }

    /// <summary>The same in the zone of a name; invalid if there is none.</summary>
    public ParsedDate InZone(string name) => ZoneText.Named(name) is { } zone
        ? this with { Zone = zone }
        : Invalid("unsupported zone", $"the zone \"{name}\" is not supported");

    /// <summary>The point in time, seen in <paramref name="zone"/>, or with <paramref name="keepZone"/> in the zone of the text.</summary>
    /// <param name="zone">Where the text names none.</param>
    /// <param name="now">Where the text has no date at all.</param>
    /// <param name="keepZone">Luxon's option <c>setZone</c>.</param>
    /// <param name="locale">The language of the result.</param>
    /// <exception cref="ConflictingDateException">The fields contradict each other.</exception>
    public DateTimeValue Resolve(DateTimeZone zone, Instant now, bool keepZone, DateLocale locale)
    {
        if (InvalidReason is not null)
            return DateTimeValue.Invalid(InvalidReason, InvalidExplanation);
        DateTimeValue date = DateFromFields.Of(Fields(), DateTimeValue.Of(now, Zone ?? zone, locale), Offset);
        return keepZone ? date : date.InZone(zone);
    }

    private DateFields Fields() => new()
    {
        [DateField.Year] = Year,
        [DateField.Month] = Month,
        [DateField.Day] = Day,
        [DateField.Ordinal] = Ordinal,
        [DateField.WeekYear] = WeekYear,
        [DateField.WeekNumber] = WeekNumber,
        [DateField.Weekday] = Weekday,
        [DateField.Hour] = Hour,
        [DateField.Minute] = Minute,
        [DateField.Second] = Second,
        [DateField.Millisecond] = Millisecond,
    };
}
