using System.Globalization;

namespace NodeHost.Cli.Rendering;

/// <summary>A length of time as people read it: <c>85 ms</c>, <c>1.2 s</c>, <c>2 min 05 s</c>, <c>1 h 02 min</c>.</summary>
public static class DurationText
{
    public static string Of(TimeSpan time) => time.TotalSeconds switch
    {
        < 0.9995 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms"),
        < 59.95 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s"),
        < 3600 => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes} min {time.Seconds:00} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours} h {time.Minutes:00} min"),
    };
}
