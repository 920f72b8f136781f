using NodaTime;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>What of a date is written and how: the options of JavaScript's <c>Intl.DateTimeFormat</c>, each null if it was not given.</summary>
internal sealed record IntlOptions
{
    /// <summary>Luxon's presets by name, such as <c>DATE_MED</c>.</summary>
    public static IReadOnlyDictionary<string, IntlOptions> Presets { get; } = new Dictionary<string, IntlOptions>();

    public string? Weekday { get; init; }

    public string? Era { get; init; }

    public string? Year { get; init; }

    public string? Month { get; init; }

    public string? Day { get; init; }

    public string? Hour { get; init; }

    public string? Minute { get; init; }

    public string? Second { get; init; }

    public int? FractionalSecondDigits { get; init; }

    public string? TimeZoneName { get; init; }

    public bool? Hour12 { get; init; }

    public string? HourCycle { get; init; }

    public string? DateStyle { get; init; }

    public string? TimeStyle { get; init; }

    /// <summary>Where the clock hangs that is read; null: in the zone of the date.</summary>
    public DateTimeZone? TimeZone { get; init; }

    /// <summary>Options by their JavaScript names, their values as text; names that are not known are left out.</summary>
    /// <exception cref="ArgumentException">A value is not allowed: its message is that of JavaScript's RangeError.</exception>
    public static IntlOptions From(IEnumerable<KeyValuePair<string, string>> options) => new();

    /// <summary>The options that are set, by their JavaScript names, in the order in which Luxon's presets have them.</summary>
    public IEnumerable<KeyValuePair<string, string>> Entries() => [];
}
