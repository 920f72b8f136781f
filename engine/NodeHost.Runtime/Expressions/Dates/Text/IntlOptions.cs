using System.Collections.Frozen;
using System.Globalization;
using NodaTime;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>What of a date is written and how: the options of JavaScript's <c>Intl.DateTimeFormat</c>, each null if it was not given.</summary>
internal sealed record IntlOptions
{
    private const string Numeric = "numeric";
    private const string Short = "short";
    private const string Long = "long";

    private static readonly string[] Widths = [Long, Short, "narrow"];
    private static readonly string[] Numbers = [Numeric, "2-digit"];
    private static readonly string[] Styles = ["full", Long, "medium", Short];

    private static readonly IntlOptions DayPreset = new() { Year = Numeric, Month = Numeric, Day = Numeric };
    private static readonly IntlOptions ToMinutes = new() { Hour = Numeric, Minute = Numeric };
    private static readonly IntlOptions ToSeconds = ToMinutes with { Second = Numeric };

    /// <summary>Luxon's presets by name, such as <c>DATE_MED</c>.</summary>
    public static FrozenDictionary<string, IntlOptions> Presets { get; } = Known().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The same by the tokens that stand for them in a pattern.</summary>
    public static FrozenDictionary<string, IntlOptions> Macros { get; } = new Dictionary<string, string>
    {
        ["D"] = "DATE_SHORT",
        ["DD"] = "DATE_MED",
        ["DDD"] = "DATE_FULL",
        ["DDDD"] = "DATE_HUGE",
        ["t"] = "TIME_SIMPLE",
        ["tt"] = "TIME_WITH_SECONDS",
        ["ttt"] = "TIME_WITH_SHORT_OFFSET",
        ["tttt"] = "TIME_WITH_LONG_OFFSET",
        ["T"] = "TIME_24_SIMPLE",
        ["TT"] = "TIME_24_WITH_SECONDS",
        ["TTT"] = "TIME_24_WITH_SHORT_OFFSET",
        ["TTTT"] = "TIME_24_WITH_LONG_OFFSET",
        ["f"] = "DATETIME_SHORT",
        ["ff"] = "DATETIME_MED",
        ["fff"] = "DATETIME_FULL",
        ["ffff"] = "DATETIME_HUGE",
        ["F"] = "DATETIME_SHORT_WITH_SECONDS",
        ["FF"] = "DATETIME_MED_WITH_SECONDS",
        ["FFF"] = "DATETIME_FULL_WITH_SECONDS",
        ["FFFF"] = "DATETIME_HUGE_WITH_SECONDS",
    }.ToFrozenDictionary(pair => pair.Key, pair => Presets[pair.Value], StringComparer.Ordinal);

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

    /// <summary>Whether there is a date in what is written.</summary>
    public bool HasDate => (Weekday ?? Year ?? Month ?? Day ?? DateStyle) is not null;

    /// <summary>Whether there is a time in what is written.</summary>
    public bool HasTime => (Hour ?? Minute ?? Second ?? TimeStyle) is not null || FractionalSecondDigits is not null;

    /// <summary>Options by their JavaScript names, their values as text; names that are not known are left out.</summary>
    /// <exception cref="ArgumentException">A value is not allowed: its message is that of JavaScript's RangeError.</exception>
    public static IntlOptions From(IEnumerable<KeyValuePair<string, string>> options)
    {
        IntlOptions result = new();
        foreach ((string name, string value) in options)
            result = result.With(name, value);
        string? field = result.Entries().Select(entry => entry.Key)
            .FirstOrDefault(name => name is not ("hourCycle" or "hour12" or "dateStyle" or "timeStyle"));
        string? style = result.DateStyle is not null ? "dateStyle" : result.TimeStyle is not null ? "timeStyle" : null;
        return style is not null && field is not null
            ? throw new ArgumentException($"Can't set option {field} when {style} is used")
            : result;
    }

    /// <summary>The options that are set, by their JavaScript names, in the order in which Luxon's presets have them.</summary>
    public IEnumerable<KeyValuePair<string, string>> Entries()
    {
        (string Name, string? Value)[] all =
        [
            ("year", Year), ("month", Month), ("day", Day), ("weekday", Weekday), ("era", Era), ("hour", Hour), ("minute", Minute), ("second", Second),
            ("fractionalSecondDigits", FractionalSecondDigits?.ToString(CultureInfo.InvariantCulture)), ("hourCycle", HourCycle),
            ("hour12", Hour12 is { } twelve ? twelve ? "true" : "false" : null), ("timeZoneName", TimeZoneName), ("dateStyle", DateStyle), ("timeStyle", TimeStyle),
        ];
        return from entry in all where entry.Value is not null select new KeyValuePair<string, string>(entry.Name, entry.Value);
    }

    private static Dictionary<string, IntlOptions> Known()
    {
        IntlOptions medium = DayPreset with { Month = Short };
        IntlOptions full = DayPreset with { Month = Long };
        IntlOptions huge = full with { Weekday = Long };
        IntlOptions minutes24 = ToMinutes with { HourCycle = "h23" };
        IntlOptions seconds24 = ToSeconds with { HourCycle = "h23" };
        return new Dictionary<string, IntlOptions>
        {
            ["DATE_SHORT"] = DayPreset,
            ["DATE_MED"] = medium,
            ["DATE_MED_WITH_WEEKDAY"] = medium with { Weekday = Short },
            ["DATE_FULL"] = full,
            ["DATE_HUGE"] = huge,
            ["TIME_SIMPLE"] = ToMinutes,
            ["TIME_WITH_SECONDS"] = ToSeconds,
            ["TIME_WITH_SHORT_OFFSET"] = ToSeconds with { TimeZoneName = Short },
            ["TIME_WITH_LONG_OFFSET"] = ToSeconds with { TimeZoneName = Long },
            ["TIME_24_SIMPLE"] = minutes24,
            ["TIME_24_WITH_SECONDS"] = seconds24,
            ["TIME_24_WITH_SHORT_OFFSET"] = seconds24 with { TimeZoneName = Short },
            ["TIME_24_WITH_LONG_OFFSET"] = seconds24 with { TimeZoneName = Long },
            ["DATETIME_SHORT"] = DayPreset.And(ToMinutes),
            ["DATETIME_SHORT_WITH_SECONDS"] = DayPreset.And(ToSeconds),
            ["DATETIME_MED"] = medium.And(ToMinutes),
            ["DATETIME_MED_WITH_SECONDS"] = medium.And(ToSeconds),
            ["DATETIME_MED_WITH_WEEKDAY"] = medium.And(ToMinutes) with { Weekday = Short },
            ["DATETIME_FULL"] = full.And(ToMinutes) with { TimeZoneName = Short },
            ["DATETIME_FULL_WITH_SECONDS"] = full.And(ToSeconds) with { TimeZoneName = Short },
            ["DATETIME_HUGE"] = huge.And(ToMinutes) with { TimeZoneName = Long },
            ["DATETIME_HUGE_WITH_SECONDS"] = huge.And(ToSeconds) with { TimeZoneName = Long },
        };
    }

    private static string Check(string name, string value, string[] allowed) => allowed.Contains(value)
        ? value
        : throw new ArgumentException($"Value {value} out of range for Intl.DateTimeFormat options property {name}");

    private IntlOptions And(IntlOptions time) => this with { Hour = time.Hour, Minute = time.Minute, Second = time.Second };

    private IntlOptions With(string name, string value) => name switch
    {
        "weekday" => this with { Weekday = Check(name, value, Widths) },
        "era" => this with { Era = Check(name, value, Widths) },
        "year" => this with { Year = Check(name, value, Numbers) },
        "month" => this with { Month = Check(name, value, [.. Numbers, .. Widths]) },
        "day" => this with { Day = Check(name, value, Numbers) },
        "hour" => this with { Hour = Check(name, value, Numbers) },
        "minute" => this with { Minute = Check(name, value, Numbers) },
        "second" => this with { Second = Check(name, value, Numbers) },
        "fractionalSecondDigits" => this with { FractionalSecondDigits = Digits(value) },
        "timeZoneName" => this with
        {
            TimeZoneName = Check(name, value, [Short, Long, "shortOffset", "longOffset", "shortGeneric", "longGeneric"]),
        },
        "hour12" => this with { Hour12 = value is not ("false" or "" or "0" or "null" or "NaN") },
        "hourCycle" => this with { HourCycle = Check(name, value, ["h11", "h12", "h23", "h24"]) },
        "dateStyle" => this with { DateStyle = Check(name, value, Styles) },
        "timeStyle" => this with { TimeStyle = Check(name, value, Styles) },
        "timeZone" => this with { TimeZone = ZoneOf(value) },
        _ => this,
    };

    private static int Digits(string value) => value is "1" or "2" or "3"
        ? value[0] - '0'
        : throw new ArgumentException("fractionalSecondDigits value is out of range.");

    private static DateTimeZone ZoneOf(string name) => ZoneText.Named(name)
        ?? throw new ArgumentException($"Invalid time zone specified: {name}");
}
