using NodaTime;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>What a text says about a date: the fields and the zone that were there; or why it is no date.</summary>
internal sealed record ParsedDate
{
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

    public static ParsedDate Unparsable(string text, string format) => new()
    {
        InvalidReason = "unparsable",
        InvalidExplanation = $"the input \"{text}\" can't be parsed as {format}",
    };

    /// <summary>The point in time, seen in <paramref name="zone"/>, or with <paramref name="keepZone"/> in the zone of the text.</summary>
    /// <param name="zone">Where the text names none.</param>
    /// <param name="now">Where the text has no date at all.</param>
    /// <param name="keepZone">Luxon's option <c>setZone</c>.</param>
    /// <param name="locale">The language of the result.</param>
    /// <exception cref="ConflictingDateException">The fields contradict each other.</exception>
    public DateTimeValue Resolve(DateTimeZone zone, Instant now, bool keepZone, DateLocale locale) => new() { Locale = locale, InvalidReason = InvalidReason, InvalidExplanation = InvalidExplanation };
}
