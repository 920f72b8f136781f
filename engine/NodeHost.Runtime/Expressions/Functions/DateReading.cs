using Jint;
using Jint.Native;
using Jint.Native.Object;
using NodeHost.Runtime.Expressions.Dates;

namespace NodeHost.Runtime.Expressions.Functions;

/// <summary>Reads dates from text in any of the usual forms.</summary>
internal static class DateReading
{
    private static readonly string[] Forms = ["fromISO", "fromHTTP", "fromRFC2822", "fromSQL"];

    /// <summary>The date of a text in ISO, HTTP, mail or SQL form, in the zone that it names, or in any form that JavaScript reads.</summary>
    /// <exception cref="ExpressionException">It has none of those forms.</exception>
    public static JsValue Read(DateRealm realm, string text)
    {
        string trimmed = text.Trim();
        var options = new JsObject(realm.Engine);
        options.Set("setZone", JsBoolean.True);
        foreach (string form in Forms)
        {
            JsValue date = realm.DateTimeClass.Get(form).Call(realm.DateTimeClass, [trimmed, options]);
            if (realm.TryDateTime(date, out DateTimeValue value) && value.IsValid)
                return date;
        }

        DateTimeValue read = DateTimeValue.Of(Native(realm.Engine, trimmed), realm.Settings.Zone, realm.Settings.Locale);
        return read.IsValid ? realm.Of(read) : throw FunctionCall.Wrong("cannot convert to Luxon DateTime");
    }

    /// <summary>The timestamp of <c>new Date(text)</c>; NaN if that is invalid.</summary>
    public static double Native(Engine engine, string text) =>
        engine.Construct(engine.Global.Get("Date"), [text]) is JsDate date ? date.DateValue : double.NaN;
}
