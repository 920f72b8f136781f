using System.Globalization;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using NodeHost.Runtime.Expressions.Scope;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>A point in time in a zone, with the members that expressions use most: <c>$now</c>, <c>$today</c>, <c>DateTime</c>.</summary>
internal sealed class DateTimeObject(Engine engine, DateTimeOffset instant, TimeZoneInfo zone) : LazyObject(engine)
{
    private static readonly string[] Units = ["year", "month", "week", "day", "hour", "minute", "second", "millisecond"];

    private readonly DateTimeOffset _local = TimeZoneInfo.ConvertTime(instant, zone);

    protected override IEnumerable<string> Names => [];

    public static DateTimeObject Now(Engine engine, IRunView run) => new(engine, run.Clock.GetUtcNow(), run.TimeZone);

    /// <summary>The object <c>DateTime</c>, which makes values.</summary>
    public static ObjectInstance Factory(Engine engine, IRunView run) => new NamedValues(engine, () => [], name => name switch
    {
        "now" => new Jint.Runtime.Interop.ClrFunction(engine, name, (_, _) => Now(engine, run)),
        "fromMillis" => new Jint.Runtime.Interop.ClrFunction(engine, name, (_, arguments) =>
            new DateTimeObject(engine, DateTimeOffset.FromUnixTimeMilliseconds((long)TypeConverter.ToInteger(First(arguments))), run.TimeZone)),
        "fromISO" => new Jint.Runtime.Interop.ClrFunction(engine, name, (_, arguments) =>
            new DateTimeObject(engine, ParseIso(TypeConverter.ToString(First(arguments)), run.TimeZone), run.TimeZone)),
        _ => null,
    });

    /// <summary>ISO 8601 with milliseconds and offset.</summary>
    public string ToIso() => _local.ToString("yyyy-MM-dd'T'HH:mm:ss.fff", CultureInfo.InvariantCulture) + Offset();

    public DateTimeObject StartOf(string unit)
    {
        DateTime local = _local.DateTime;
        return At(Singular(unit) switch
        {
            "year" => new DateTime(local.Year, 1, 1),
            "month" => new DateTime(local.Year, local.Month, 1),
            "week" => local.Date.AddDays(-(((int)local.DayOfWeek + 6) % 7)),
            "day" => local.Date,
            "hour" => local.Date.AddHours(local.Hour),
            "minute" => local.Date.AddHours(local.Hour).AddMinutes(local.Minute),
            "second" => local.AddTicks(-(local.Ticks % TimeSpan.TicksPerSecond)),
            _ => local,
        });
    }

    public override string ToString() => ToIso();

    protected override JsValue? Make(string name) => name switch
    {
        "toISO" or "toString" or "toJSON" => Function(name, _ => ToIso()),
        "toISODate" => Function(name, _ => _local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        "toMillis" or "valueOf" => Function(name, _ => _local.ToUnixTimeMilliseconds()),
        "toSeconds" => Function(name, _ => _local.ToUnixTimeMilliseconds() / 1000d),
        "toJSDate" => Function(name, _ => new JsDate(Engine, _local)),
        "toFormat" or "format" => Function(name, arguments => DateTimeFormat.Write(_local, TypeConverter.ToString(First(arguments)))),
        "plus" => Function(name, arguments => Plus(arguments, 1)),
        "minus" => Function(name, arguments => Plus(arguments, -1)),
        "startOf" => Function(name, arguments => StartOf(TypeConverter.ToString(First(arguments)))),
        "endOf" => Function(name, arguments => EndOf(TypeConverter.ToString(First(arguments)))),
        "year" => _local.Year,
        "month" => _local.Month,
        "day" => _local.Day,
        "hour" => _local.Hour,
        "minute" => _local.Minute,
        "second" => _local.Second,
        "millisecond" => _local.Millisecond,
        "weekday" => _local.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)_local.DayOfWeek,
        "zoneName" => zone.Id,
        "isValid" => true,
        _ => null,
    };

    private static JsValue First(JsValue[] arguments) => arguments.Length > 0 ? arguments[0] : Undefined;

    private static string Singular(string unit) => unit.ToLowerInvariant().TrimEnd('s');

    private static DateTimeOffset ParseIso(string text, TimeZoneInfo zone)
    {
        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime parsed))
            throw new ExpressionException(Codes.ExpressionFailed, $"'{text}' is not a date in ISO form, such as 2030-01-31T08:30:00.");
        return parsed.Kind == DateTimeKind.Unspecified
            ? new DateTimeOffset(parsed, zone.GetUtcOffset(parsed))
            : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
    }

    private DateTimeObject EndOf(string unit)
    {
        DateTimeObject start = StartOf(unit);
        return Singular(unit) is "millisecond" ? start : start.Plus(Singular(unit), 1).Plus("millisecond", -1);
    }

    private DateTimeObject Plus(JsValue[] arguments, int sign)
    {
        JsValue amount = First(arguments);
        if (amount.IsNumber())
            return Plus(arguments.Length > 1 ? Singular(TypeConverter.ToString(arguments[1])) : "millisecond", sign * amount.AsNumber());
        DateTimeObject result = this;
        if (amount is not ObjectInstance parts)
            return result;
        foreach (string unit in Units)
        {
            JsValue part = parts.Get(unit + "s") is { } plural && !plural.IsUndefined() ? plural : parts.Get(unit);
            if (!part.IsUndefined())
                result = result.Plus(unit, sign * TypeConverter.ToNumber(part));
        }

        return result;
    }

    // Days and longer keep the time on the clock; hours and shorter are time that passes.
    private DateTimeObject Plus(string unit, double amount)
    {
        try
        {
            return unit switch
            {
                "year" => At(_local.DateTime.AddYears((int)amount)),
                "month" => At(_local.DateTime.AddMonths((int)amount)),
                "week" => At(_local.DateTime.AddDays(amount * 7)),
                "day" => At(_local.DateTime.AddDays(amount)),
                "hour" => new DateTimeObject(Engine, _local.AddHours(amount), zone),
                "minute" => new DateTimeObject(Engine, _local.AddMinutes(amount), zone),
                "second" => new DateTimeObject(Engine, _local.AddSeconds(amount), zone),
                _ => new DateTimeObject(Engine, _local.AddMilliseconds(amount), zone),
            };
        }
        catch (ArgumentException)
        {
            throw new ExpressionException(Codes.ExpressionFailed, "The date is outside the years 1 to 9999.");
        }
    }

    private DateTimeObject At(DateTime local) => new(Engine, new DateTimeOffset(local, zone.GetUtcOffset(local)), zone);

    private string Offset() => zone.Id is "UTC" or "Etc/UTC" ? "Z" : _local.ToString("zzz", CultureInfo.InvariantCulture);
}
