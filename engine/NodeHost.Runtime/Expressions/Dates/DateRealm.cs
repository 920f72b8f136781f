using Jint;
using Jint.Native;
using Jint.Native.Object;
using NodaTime;
using NodeHost.Runtime.Expressions.Dates.Durations;
using NodeHost.Runtime.Expressions.Dates.Intervals;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>Dates as one script engine sees them: what they share, made when it is first used.</summary>
internal sealed class DateRealm
{
    private readonly Lazy<DateSettings> _settings;
    private readonly Lazy<DateTimeClass> _dateTimes;
    private readonly Lazy<DurationClass> _durations;
    private readonly Lazy<IntervalClass> _intervals;
    private readonly Lazy<DatePrototype<DateTimeZone>> _zones;

    public DateRealm(Engine engine, Func<DateSettings> settings)
    {
        Engine = engine;
        _settings = new(settings);
        _dateTimes = new(() => new DateTimeClass(this));
        _durations = new(() => new DurationClass(this));
        _intervals = new(() => new IntervalClass(this));
        _zones = new(() => new DatePrototype<DateTimeZone>(this, "a zone", ZoneMembers.Methods, ZoneMembers.Getters));
    }

    public Engine Engine { get; }

    public DateSettings Settings => _settings.Value;

    /// <summary>The class <c>DateTime</c>.</summary>
    public ObjectInstance DateTimeClass => _dateTimes.Value.Function;

    /// <summary>The class <c>Duration</c>.</summary>
    public ObjectInstance DurationClass => _durations.Value.Function;

    /// <summary>The class <c>Interval</c>.</summary>
    public ObjectInstance IntervalClass => _intervals.Value.Function;

    /// <summary>This moment, in the run's zone and language.</summary>
    public DateTimeValue Now => NowIn(Settings.Zone, Settings.Locale);

    public DateTimeValue NowIn(DateTimeZone zone, DateLocale locale) =>
        DateTimeValue.Of(Settings.Clock.GetUtcNow().ToUnixTimeMilliseconds(), zone, locale);

    public JsValue Of(DateTimeValue date) => _dateTimes.Value.Of(date);

    public JsValue Of(DurationValue duration) => _durations.Value.Of(duration);

    public JsValue Of(IntervalValue interval) => _intervals.Value.Of(interval);

    public JsValue Of(DateTimeZone zone) => new ZoneObject(Engine, _zones.Value, zone);

    /// <summary>A JavaScript <c>Date</c>; an invalid one for an invalid date.</summary>
    public JsValue Native(DateTimeValue date) => Engine.Construct(Engine.Global.Get("Date"), [date.Timestamp]);

    /// <summary>The date that a <c>DateTime</c> or a JavaScript <c>Date</c> stands for.</summary>
    public bool TryDateTime(JsValue value, out DateTimeValue date)
    {
        (bool isDate, date) = value switch
        {
            DateTimeObject known => (true, known.Value),
            JsDate native => (true, DateTimeValue.Of(native.DateValue, Settings.Zone, Settings.Locale)),
            _ => (false, DateTimeValue.Invalid("invalid input")),
        };
        return isDate;
    }
}
