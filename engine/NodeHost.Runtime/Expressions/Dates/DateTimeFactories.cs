using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;
using Jint.Runtime.Interop;
using NodaTime;
using NodeHost.Runtime.Expressions.Dates.Durations;
using NodeHost.Runtime.Expressions.Dates.Text;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>The functions of the class <c>DateTime</c> that make dates.</summary>
internal sealed class DateTimeFactories
{
    private readonly DateRealm _realm;

    private DateTimeFactories(DateRealm realm) => _realm = realm;

    /// <summary>The class with its static members.</summary>
    public static ClrFunction Class(DateRealm realm, ObjectInstance prototype)
    {
        var make = new DateTimeFactories(realm);
        ClrFunction type = DateClass.Of(
            realm.Engine,
            "DateTime",
            prototype,
            ("now", _ => realm.Of(realm.Now)),
            ("local", make.Local),
            ("utc", make.Utc),
            ("fromISO", arguments => make.FromText(arguments, "ISO 8601", IsoText.Parse)),
            ("fromSQL", arguments => make.FromText(arguments, "SQL", SqlText.Parse)),
            ("fromRFC2822", arguments => make.FromText(arguments, "RFC 2822", Rfc2822Text.Parse)),
            ("fromHTTP", arguments => make.FromText(arguments, "HTTP", HttpText.Parse)),
            ("fromFormat", make.FromFormat),
            ("fromString", make.FromFormat),
            ("fromMillis", arguments => make.FromNumber("fromMillis", arguments.At(0), 1, arguments.At(1))),
            ("fromSeconds", arguments => make.FromNumber("fromSeconds", arguments.At(0), 1000, arguments.At(1))),
            ("fromJSDate", make.FromJsDate),
            ("fromObject", make.FromObject),
            ("invalid", make.Invalid),
            ("isDateTime", arguments => arguments.At(0) is DateTimeObject),
            ("min", arguments => make.Extreme(arguments, "min", -1)),
            ("max", arguments => make.Extreme(arguments, "max", 1)));
        foreach ((string name, IntlOptions preset) in IntlOptions.Presets)
            type.FastSetProperty(name, new PropertyDescriptor(Preset(realm.Engine, preset), PropertyFlag.AllForbidden));
        return type;
    }

    private static JsObject Preset(Engine engine, IntlOptions preset)
    {
        var options = new JsObject(engine);
        foreach ((string name, string value) in preset.Entries())
            options.FastSetProperty(name, new PropertyDescriptor(value, PropertyFlag.OnlyEnumerable));
        options.PreventExtensions();
        return options;
    }

    private JsValue Local(JsValue[] arguments)
    {
        (JsValue[] parts, DateOptions options) = Split(arguments);
        return options.TryZone(out DateTimeZone zone, out DateTimeValue fault) ? FromParts(parts, zone, options) : _realm.Of(fault);
    }

    private JsValue Utc(JsValue[] arguments)
    {
        (JsValue[] parts, DateOptions options) = Split(arguments);
        return FromParts(parts, DateTimeZone.Utc, options);
    }

    // The options are the last argument if it is an object.
    private (JsValue[] Parts, DateOptions Options) Split(JsValue[] arguments) => arguments is [.. var parts, var last] && (last.IsObject() || last.IsNull())
        ? (parts, new DateOptions(_realm, last))
        : (arguments, new DateOptions(_realm, JsValue.Undefined));

    private JsValue FromParts(JsValue[] parts, DateTimeZone zone, DateOptions options)
    {
        DateTimeValue now = _realm.NowIn(zone, options.Locale(_realm.Settings.Locale));
        return _realm.Of(parts.At(0).IsUndefined() ? now : DateTimeLike.FromParts(parts, now));
    }

    private JsValue FromText(JsValue[] arguments, string format, Func<string, ParsedDate> parse)
    {
        JsValue text = arguments.At(0);
        bool isNothing = text.IsUndefined() || text.IsNull();
        return Resolve(isNothing ? ParsedDate.Unparsable(TypeConverter.ToString(text), format) : parse(TypeConverter.ToString(text)), arguments.At(1));
    }

    private JsValue FromFormat(JsValue[] arguments)
    {
        if (arguments.At(0).IsUndefined() || arguments.At(1).IsUndefined())
            throw new JavaScriptException(_realm.Engine.Intrinsics.Error, "fromFormat requires an input string and a format");
        DateLocale locale = new DateOptions(_realm, arguments.At(2)).Locale(_realm.Settings.Locale);
        return Resolve(DatePattern.Parse(TypeConverter.ToString(arguments[0]), TypeConverter.ToString(arguments[1]), locale), arguments.At(2));
    }

    private JsValue Resolve(ParsedDate parsed, JsValue given)
    {
        var options = new DateOptions(_realm, given);
        if (parsed.InvalidReason is { } reason)
            return _realm.Of(DateTimeValue.Invalid(reason, parsed.InvalidExplanation));
        if (!options.TryZone(out DateTimeZone zone, out DateTimeValue fault))
            return _realm.Of(fault);
        var now = Instant.FromDateTimeOffset(_realm.Settings.Clock.GetUtcNow());
        return _realm.Of(parsed.Resolve(zone, now, options.Flag("setZone"), options.Locale(_realm.Settings.Locale)));
    }

    private JsValue FromNumber(string name, JsValue number, double unit, JsValue given)
    {
        if (!number.IsNumber())
        {
            string seen = name == "fromMillis" ? $", but received a {DurationLike.TypeOf(number)} with value {TypeConverter.ToString(number)}" : "";
            throw new JavaScriptException(_realm.Engine.Intrinsics.Error, $"{name} requires a numerical input{seen}");
        }

        double millis = number.AsNumber() * unit;
        var options = new DateOptions(_realm, given);
        if (!options.TryZone(out DateTimeZone zone, out DateTimeValue fault))
            return _realm.Of(fault);
        return _realm.Of(Math.Abs(millis) > 8.64e15
            ? DateTimeValue.Invalid("Timestamp out of range")
            : DateTimeValue.Of(millis, zone, options.Locale(_realm.Settings.Locale)));
    }

    private JsValue FromJsDate(JsValue[] arguments)
    {
        var options = new DateOptions(_realm, arguments.At(1));
        if (arguments.At(0) is not JsDate date || double.IsNaN(date.DateValue))
            return _realm.Of(DateTimeValue.None);
        return _realm.Of(options.TryZone(out DateTimeZone zone, out DateTimeValue fault)
            ? DateTimeValue.Of(date.DateValue, zone, options.Locale(_realm.Settings.Locale))
            : fault);
    }

    private JsValue FromObject(JsValue[] arguments)
    {
        var options = new DateOptions(_realm, arguments.At(1));
        if (!options.TryZone(out DateTimeZone zone, out DateTimeValue fault))
            return _realm.Of(fault);
        DateTimeValue now = _realm.NowIn(zone, options.Locale(_realm.Settings.Locale));
        return _realm.Of(DateFromFields.Of(DateTimeLike.Fields(_realm, arguments.At(0)), now));
    }

    private JsValue Invalid(JsValue[] arguments)
    {
        if (!TypeConverter.ToBoolean(arguments.At(0)))
            throw new JavaScriptException(_realm.Engine.Intrinsics.Error, "need to specify a reason the DateTime is invalid");
        JsValue explanation = arguments.At(1);
        return _realm.Of(DateTimeValue.Invalid(
            TypeConverter.ToString(arguments[0]), explanation.IsUndefined() || explanation.IsNull() ? null : TypeConverter.ToString(explanation)));
    }

    private JsValue Extreme(JsValue[] arguments, string name, int sign)
    {
        if (!Array.TrueForAll(arguments, value => value is DateTimeObject))
            throw new JavaScriptException(_realm.Engine.Intrinsics.Error, $"{name} requires all arguments be DateTimes");
        JsValue best = JsValue.Undefined;
        foreach (JsValue value in arguments)
        {
            if (best is not DateTimeObject { Value: var known } || (((DateTimeObject)value).Value.Timestamp - known.Timestamp) * sign > 0)
                best = value;
        }

        return best;
    }
}
