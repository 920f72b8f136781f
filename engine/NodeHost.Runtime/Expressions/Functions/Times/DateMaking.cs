using Jint.Native;
using NodaTime;
using NodeHost.Runtime.Expressions.Dates;
using NodeHost.Runtime.Expressions.Dates.Text;

namespace NodeHost.Runtime.Expressions.Functions.Times;

/// <summary>Makes dates in the zone and language of the run.</summary>
internal static class DateMaking
{
    /// <summary>The date so many milliseconds after 1970 began; an invalid one if there is none.</summary>
    public static JsValue At(FunctionCall call, double millis) => call.Dates.Of(ValueAt(call, millis));

    public static DateTimeValue ValueAt(FunctionCall call, double millis) =>
        DateTimeValue.Of(millis, call.Dates.Settings.Zone, call.Dates.Settings.Locale);

    /// <summary>What a text says, which may be invalid.</summary>
    public static DateTimeValue Resolve(FunctionCall call, ParsedDate date, bool keepZone)
    {
        DateSettings settings = call.Dates.Settings;
        try
        {
            return date.Resolve(settings.Zone, Instant.FromDateTimeOffset(settings.Clock.GetUtcNow()), keepZone, settings.Locale);
        }
        catch (ConflictingDateException fault)
        {
            return DateTimeValue.Invalid("conflicting", fault.Message);
        }
    }
}
