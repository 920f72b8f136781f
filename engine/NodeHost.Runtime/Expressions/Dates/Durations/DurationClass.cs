using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Interop;

namespace NodeHost.Runtime.Expressions.Dates.Durations;

/// <summary>The class <c>Duration</c> of one script engine.</summary>
internal sealed class DurationClass
{
    private readonly DateRealm _realm;
    private readonly DatePrototype<DurationValue> _prototype;

    public DurationClass(DateRealm realm)
    {
        _realm = realm;
        _prototype = new DatePrototype<DurationValue>(realm, "a duration", DurationMembers.Methods, DurationMembers.Getters);
        Function = DateClass.Of(
            realm.Engine,
            "Duration",
            _prototype,
            ("fromMillis", arguments => FromMillis(arguments.At(0), arguments.At(1))),
            ("fromObject", arguments => FromObject(arguments.At(0), arguments.At(1))),
            ("fromDurationLike", arguments => Of(DurationLike.Read(realm, arguments.At(0)))),
            ("fromISO", arguments => FromText(DurationText.FromIso, arguments)),
            ("fromISOTime", arguments => FromText(DurationText.FromIsoTime, arguments)),
            ("invalid", arguments => Invalid(arguments.At(0), arguments.At(1))),
            ("normalizeUnit", arguments => DateUnits.Parse(realm.Engine, arguments.At(0)).Plural()),
            ("isDuration", arguments => arguments.At(0) is DurationObject));
    }

    /// <summary>What the name stands for in scripts.</summary>
    public ClrFunction Function { get; }

    public DurationObject Of(DurationValue duration) => new(_realm.Engine, _prototype, duration);

    private DurationObject FromMillis(JsValue count, JsValue options)
    {
        DurationValue duration = count.IsUndefined() || count.IsNull()
            ? new DurationValue()
            : DurationValue.FromMillis(DurationLike.Number(_realm.Engine, count));
        return Configured(duration, options);
    }

    private DurationObject FromObject(JsValue units, JsValue options)
    {
        if (units is ObjectInstance parts && !units.IsCallable())
            return Configured(DurationLike.FromObject(_realm, parts), options);
        throw new JavaScriptException(
            _realm.Engine.Intrinsics.Error, $"Duration.fromObject: argument expected to be an object, got {DurationLike.TypeOf(units)}");
    }

    private DurationObject FromText(Func<string, DurationValue> parse, JsValue[] arguments)
    {
        DurationValue duration = parse(TypeConverter.ToString(arguments.At(0)));
        return duration.IsValid ? Configured(duration, arguments.At(1)) : Of(duration);
    }

    private DurationObject Invalid(JsValue reason, JsValue explanation)
    {
        if (!TypeConverter.ToBoolean(reason))
            throw new JavaScriptException(_realm.Engine.Intrinsics.Error, "need to specify a reason the Duration is invalid");
        bool isExplained = !explanation.IsUndefined() && !explanation.IsNull();
        return Of(DurationValue.Invalid(TypeConverter.ToString(reason), isExplained ? TypeConverter.ToString(explanation) : null));
    }

    private DurationObject Configured(DurationValue duration, JsValue options) =>
        Of(DurationOptions.Create(duration with { Locale = _realm.Settings.Locale }, options));
}
