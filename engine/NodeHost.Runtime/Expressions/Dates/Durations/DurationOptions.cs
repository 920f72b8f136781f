using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;

namespace NodeHost.Runtime.Expressions.Dates.Durations;

/// <summary>Reads the options that scripts give to the methods of durations; what they leave out keeps its default.</summary>
internal static class DurationOptions
{
    public static DurationFormat Format(DateRealm realm, JsValue options)
    {
        JsValue sign = Get(options, "signMode");
        bool hasOneSign = Is(sign, "negativeLargestOnly");
        bool isFloored = Flag(options, "floor", true) && Flag(options, "round", true);
        DurationNumberStyle style = Numbers(realm, options) with { Sign = Is(sign, "all") ? SignStyle.Always : SignStyle.Negative };
        return new DurationFormat(style, isFloored, hasOneSign);
    }

    public static DurationHuman Human(DateRealm realm, JsValue options) => new()
    {
        UnitDisplay = Choice(realm, options, "unitDisplay", "long", "short", "narrow"),
        ListStyle = Choice(realm, options, "listStyle", "narrow", "long", "short"),
        ListType = Choice(realm, options, "type", "conjunction", "disjunction", "unit"),
        ShowZeros = Flag(options, "showZeros", true),
        Numbers = Numbers(realm, options),
    };

    public static DurationTimeOptions Time(DateRealm realm, JsValue options) => new()
    {
        SuppressSeconds = Flag(options, "suppressSeconds", false),
        SuppressMilliseconds = Flag(options, "suppressMilliseconds", false),
        HasPrefix = Flag(options, "includePrefix", false),
        IsBasic = Get(options, "format") is var format && !format.IsUndefined() && !Is(format, "extended"),
        Precision = Get(options, "precision") is var unit && unit.IsUndefined() ? DateUnit.Milliseconds : DateUnits.Parse(realm.Engine, unit),
    };

    /// <summary>A new duration with the language and the accuracy that the options name.</summary>
    public static DurationValue Create(DurationValue duration, JsValue options)
    {
        DurationValue configured = Configure(duration, options);
        return configured with { Matrix = configured.IsLongTerm ? DurationMatrix.LongTerm : DurationMatrix.Casual };
    }

    /// <summary>The duration with the language and the name of the accuracy that the options give.</summary>
    public static DurationValue Configure(DurationValue duration, JsValue options)
    {
        JsValue accuracy = Get(options, "conversionAccuracy");
        JsValue locale = Get(options, "locale");
        return duration with
        {
            IsLongTerm = TypeConverter.ToBoolean(accuracy) ? Is(accuracy, "longterm") : duration.IsLongTerm,
            Locale = TypeConverter.ToBoolean(locale) ? DateLocale.Of(TypeConverter.ToString(locale)) : duration.Locale,
        };
    }

    private static DurationNumberStyle Numbers(DateRealm realm, JsValue options)
    {
        int least = Digits(realm, options, "minimumFractionDigits") ?? 0;
        int most = Digits(realm, options, "maximumFractionDigits") ?? Math.Max(3, least);
        if (least > most)
            throw new JavaScriptException(realm.Engine.Intrinsics.TypeError, "maximumFractionDigits value is out of range.");
        return new DurationNumberStyle
        {
            LeastDecimals = least,
            MostDecimals = most,
            HasGroups = Flag(options, "useGrouping", false),
            Sign = Get(options, "signDisplay") switch
            {
                var sign when Is(sign, "always") => SignStyle.Always,
                var sign when Is(sign, "never") => SignStyle.Never,
                _ => SignStyle.Negative,
            },
        };
    }

    private static int? Digits(DateRealm realm, JsValue options, string name)
    {
        JsValue value = Get(options, name);
        if (value.IsUndefined())
            return null;
        double digits = TypeConverter.ToNumber(value);
        return digits is >= 0 and <= 20 ? (int)digits : throw new JavaScriptException(realm.Engine.Intrinsics.TypeError, $"{name} value is out of range.");
    }

    private static string Choice(DateRealm realm, JsValue options, string name, params ReadOnlySpan<string> choices)
    {
        JsValue value = Get(options, name);
        if (value.IsUndefined())
            return choices[0];
        string text = TypeConverter.ToString(value);
        return choices.Contains(text)
            ? text
            : throw new JavaScriptException(realm.Engine.Intrinsics.TypeError, $"Value {text} out of range for Intl options property {name}");
    }

    private static JsValue Get(JsValue options, string name) => options is ObjectInstance record ? record.Get(name) : JsValue.Undefined;

    private static bool Flag(JsValue options, string name, bool otherwise) =>
        Get(options, name) is var value && value.IsUndefined() ? otherwise : TypeConverter.ToBoolean(value);

    private static bool Is(JsValue value, string text) => value.IsString() && value.AsString() == text;
}
