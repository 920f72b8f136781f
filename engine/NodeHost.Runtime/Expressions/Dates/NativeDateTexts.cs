using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;
using Jint.Runtime.Interop;
using NodeHost.Runtime.Expressions.Dates.Text;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>
/// <c>toLocaleString</c>, <c>toLocaleDateString</c> and <c>toLocaleTimeString</c> of JavaScript's own dates, written like those of
/// Luxon's: the script engine's own texts differ from what browsers and Node.js print.
/// </summary>
internal sealed class NativeDateTexts
{
    private const string Numeric = "numeric";

    private readonly DateRealm _realm;

    private NativeDateTexts(DateRealm realm) => _realm = realm;

    /// <summary>Puts them into the engine of a realm.</summary>
    public static void Apply(DateRealm realm)
    {
        var texts = new NativeDateTexts(realm);
        texts.Put("toLocaleString", options => HasDate(options) || HasTime(options) ? options : WithTime(WithDate(options)));
        texts.Put("toLocaleDateString", options => HasDate(options) ? options : WithDate(options));
        texts.Put("toLocaleTimeString", options => HasTime(options) ? options : WithTime(options));
    }

    private void Put(string name, Func<IntlOptions, IntlOptions> complete)
    {
        ObjectInstance prototype = _realm.Engine.Global.Get("Date").Get("prototype").AsObject();
        var function = new ClrFunction(_realm.Engine, name, (self, arguments) => Write(self, arguments, complete));
        prototype.FastSetProperty(name, new PropertyDescriptor(function, PropertyFlag.NonEnumerable));
    }

    private JsValue Write(JsValue self, JsValue[] arguments, Func<IntlOptions, IntlOptions> complete)
    {
        if (self is not JsDate)
            throw new JavaScriptException(_realm.Engine.Intrinsics.TypeError, "this is not a Date object.");
        if (!_realm.TryDateTime(self, out DateTimeValue date) || !date.IsValid)
            return "Invalid Date";
        IntlOptions options = IntlOptions.From(new DateOptions(_realm, arguments.At(1)).Texts());
        bool isStyled = options.DateStyle is not null || options.TimeStyle is not null;
        return IntlFormat.Write(date.Local, isStyled ? options : complete(options), LocaleOf(arguments.At(0)));
    }

    private DateLocale LocaleOf(JsValue tags)
    {
        JsValue first = tags is JsArray { Length: > 0 } list ? list[0] : tags;
        return first.IsString() ? DateLocale.Of(first.AsString()) : _realm.Settings.Locale;
    }

    private static bool HasDate(IntlOptions options) => options is not { Weekday: null, Year: null, Month: null, Day: null };

    private static bool HasTime(IntlOptions options) => options is not { Hour: null, Minute: null, Second: null, FractionalSecondDigits: null };

    private static IntlOptions WithDate(IntlOptions options) => options with { Year = Numeric, Month = Numeric, Day = Numeric };

    private static IntlOptions WithTime(IntlOptions options) => options with { Hour = Numeric, Minute = Numeric, Second = Numeric };
}
