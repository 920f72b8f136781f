using Jint.Native;
using Jint.Runtime;
using NodeHost.Runtime.Expressions.Dates;
using NodeHost.Runtime.Expressions.Dates.Text;

namespace NodeHost.Runtime.Expressions.Functions.Times;

/// <summary>Dates that texts stand for.</summary>
internal static class TextDates
{
    // No date is longer; what is read letter by letter is not to be a book.
    private const int LongestText = 1000;

    /// <summary>A JavaScript date, from whatever JavaScript takes for one. Without a time it is when that day begins on the clock of the zone.</summary>
    public static JsValue ToDate(FunctionCall call)
    {
        double millis = LooseMillis(call, call.Text);
        if (!call.Text.Contains(':', StringComparison.Ordinal))
            millis = LooseDate.StartOfDay(millis, call.Dates.Settings.Zone);
        return double.IsNaN(millis) ? throw FunctionCall.Wrong("cannot convert to date") : call.Engine.Construct("Date", JsNumber.Create(millis));
    }

    /// <summary>A date of Luxon, by the unit or the pattern that the argument names; without it from any usual form.</summary>
    public static JsValue ToDateTime(FunctionCall call)
    {
        string format = call.Lacks(0) ? "" : TypeConverter.ToString(call[0]);
        if (format.Length > 0)
            return ByFormat(call, format);
        DateTimeValue date = FromUsualForm(call);
        return date.IsValid ? call.Dates.Of(date) : throw FunctionCall.Wrong("cannot convert to Luxon DateTime");
    }

    private static JsValue ByFormat(FunctionCall call, string format)
    {
        if (TimestampText.TryMillis(call.Number, format, out double millis))
            return DateMaking.At(call, millis);
        ParsedDate parsed = DatePattern.Parse(call.Text, format, call.Dates.Settings.Locale);
        return call.Dates.Of(DateMaking.Resolve(call, parsed, keepZone: false));
    }

    private static DateTimeValue FromUsualForm(FunctionCall call)
    {
        if (call.Text.Length > LongestText)
            return DateTimeValue.Invalid("unparsable");
        string text = call.Text.Trim();
        foreach (Func<string, ParsedDate> form in (ReadOnlySpan<Func<string, ParsedDate>>)[IsoText.Parse, HttpText.Parse, Rfc2822Text.Parse, SqlText.Parse])
        {
            DateTimeValue date = DateMaking.Resolve(call, form(text), keepZone: true);
            if (date.IsValid)
                return date;
        }

        return DateMaking.ValueAt(call, LooseMillis(call, text));
    }

    private static double LooseMillis(FunctionCall call, string text) =>
        text.Length > LongestText ? double.NaN : LooseDate.Millis(text, call.Dates.Settings.Zone);
}
