using Jint;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>Dates as one script engine sees them: what they share, made when it is first used.</summary>
internal sealed class DateRealm(Engine engine, Func<DateSettings> settings)
{
    private readonly Lazy<DateSettings> _settings = new(settings);

    public Engine Engine => engine;

    public DateSettings Settings => _settings.Value;
}
