using Jint;
using Jint.Native;
using Jint.Native.Object;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>Dates as one script engine sees them: what they share, made when it is first used.</summary>
internal sealed class DateRealm(Engine engine, Func<DateSettings> settings)
{
    private readonly Lazy<DateSettings> _settings = new(settings);

    public Engine Engine => engine;

    public DateSettings Settings => _settings.Value;

    /// <summary>The class <c>DateTime</c>.</summary>
    public ObjectInstance DateTimeClass => throw new NotImplementedException();

    /// <summary>The class <c>Duration</c>.</summary>
    public ObjectInstance DurationClass => throw new NotImplementedException();

    /// <summary>The class <c>Interval</c>.</summary>
    public ObjectInstance IntervalClass => throw new NotImplementedException();

    public JsValue Of(DateTimeValue date) => throw new NotImplementedException();

    public JsValue Of(DurationValue duration) => throw new NotImplementedException();

    public JsValue Of(IntervalValue interval) => throw new NotImplementedException();

    /// <summary>The date that a <c>DateTime</c> or a JavaScript <c>Date</c> stands for.</summary>
    public bool TryDateTime(JsValue value, out DateTimeValue date) => throw new NotImplementedException();
}
