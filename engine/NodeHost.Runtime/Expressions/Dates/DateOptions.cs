using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using NodaTime;
using NodeHost.Runtime.Expressions.Dates.Text;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>The object with options that scripts may give as the last argument.</summary>
internal readonly struct DateOptions
{
    private readonly DateRealm _realm;
    private readonly JsValue _options;

    /// <exception cref="JavaScriptException">It is null.</exception>
    public DateOptions(DateRealm realm, JsValue options)
    {
        if (options.IsNull())
            throw new JavaScriptException(realm.Engine.Intrinsics.TypeError, "Cannot read properties of null");
        (_realm, _options) = (realm, options);
    }

    public JsValue this[string name] => _options is ObjectInstance record ? record.Get(name) : JsValue.Undefined;

    public bool Flag(string name, bool otherwise = false) => this[name] is var value && value.IsUndefined() ? otherwise : TypeConverter.ToBoolean(value);

    public bool Is(string name, string text) => this[name] is JsString value && value.ToString() == text;

    /// <summary>The zone that is named; the run's if none is. If there is no such zone, the date that Luxon gives instead of all others.</summary>
    public bool TryZone(out DateTimeZone zone, out DateTimeValue fault) => TryZone(_realm, this["zone"], out zone, out fault);

    /// <summary>The zone that a script names: by a text, a number of minutes, or a zone.</summary>
    public static bool TryZone(DateRealm realm, JsValue value, out DateTimeZone zone, out DateTimeValue fault)
    {
        DateTimeZone? found = value switch
        {
            ZoneObject known => known.Value,
            _ when value.IsNull() || value.IsUndefined() => realm.Settings.Zone,
            _ when value.IsString() => Named(realm, value.AsString()),
            _ when value.IsNumber() => ZoneText.Fixed(value.AsNumber()),
            _ => null,
        };
        zone = found ?? DateTimeZone.Utc;
        fault = found is null ? DateTimeValue.Invalid("unsupported zone", $"the zone \"{Shown(value)}\" is not supported") : DateTimeValue.None;
        return found is not null;
    }

    /// <summary>The language that is named; the one given if none is.</summary>
    public DateLocale Locale(DateLocale otherwise) => this["locale"] is JsString tag ? DateLocale.Of(tag.ToString()) : otherwise;

    /// <summary>The options by name, those that are undefined left out.</summary>
    public IEnumerable<KeyValuePair<string, string>> Texts()
    {
        if (_options is not ObjectInstance record)
            yield break;
        foreach (JsValue key in record.GetOwnPropertyKeys(Types.String))
        {
            if (record.Get(key) is { } value && !value.IsUndefined())
                yield return KeyValuePair.Create(key.ToString(), TypeConverter.ToString(value));
        }
    }

    // The machine's own zone is nothing that a run should depend on.
    private static DateTimeZone? Named(DateRealm realm, string name) => name.ToUpperInvariant() switch
    {
        "LOCAL" or "SYSTEM" or "DEFAULT" => realm.Settings.Zone,
        _ => ZoneText.Find(name),
    };

    private static string Shown(JsValue value) => value.IsObject() ? "[object Object]" : TypeConverter.ToString(value);
}
