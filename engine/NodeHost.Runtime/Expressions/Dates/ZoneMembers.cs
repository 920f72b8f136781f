using System.Collections.Frozen;
using Jint;
using Jint.Native;
using Jint.Runtime;
using NodaTime;
using NodeHost.Runtime.Expressions.Dates.Text;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>What scripts can ask a zone.</summary>
internal static class ZoneMembers
{
    public static FrozenDictionary<string, DateGetter<DateTimeZone>> Getters { get; } = new Dictionary<string, DateGetter<DateTimeZone>>
    {
        ["type"] = (_, self) => ZoneText.IsFixed(self) ? "fixed" : "iana",
        ["name"] = (_, self) => ZoneText.Name(self),
        ["ianaName"] = (_, self) => ZoneText.IanaName(self),
        ["isUniversal"] = (_, self) => ZoneText.IsFixed(self),
        ["isValid"] = (_, _) => true,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static FrozenDictionary<string, DateMethod<DateTimeZone>> Methods { get; } = new Dictionary<string, DateMethod<DateTimeZone>>
    {
        ["offset"] = (_, self, arguments) => OffsetAt(self, arguments).Milliseconds / 60_000d,
        ["formatOffset"] = FormatOffset,
        ["offsetName"] = OffsetName,
        ["equals"] = (_, self, arguments) => arguments.At(0) is ZoneObject other && ZoneObject.AreSame(self, other.Value),
        ["toString"] = (_, self, _) => ZoneText.Name(self),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static Offset OffsetAt(DateTimeZone zone, JsValue[] arguments) => LocalClock.OffsetAt(zone, TypeConverter.ToNumber(arguments.At(0)));

    private static JsValue FormatOffset(DateRealm realm, DateTimeZone self, JsValue[] arguments)
    {
        NameLength length = TypeConverter.ToString(arguments.At(1)) switch
        {
            "short" => NameLength.Long,
            "narrow" => NameLength.Narrow,
            "techie" => NameLength.Short,
            var other => throw new JavaScriptException(
                realm.Engine.Intrinsics.Error, $"Value format {other} is out of range for property format"),
        };
        return ZoneText.Write(OffsetAt(self, arguments), length);
    }

    private static JsValue OffsetName(DateRealm realm, DateTimeZone self, JsValue[] arguments)
    {
        var options = new DateOptions(realm, arguments.At(1));
        DateTimeValue date = DateTimeValue.Of(TypeConverter.ToNumber(arguments.At(0)), self, options.Locale(realm.Settings.Locale));
        return date.IsValid ? ZoneText.OffsetName(date.Local, options.Is("format", "long") ? NameLength.Long : NameLength.Short, date.Locale) : JsValue.Null;
    }
}
