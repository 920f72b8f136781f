using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;

namespace NodeHost.Runtime.Expressions.Dates.Intervals;

/// <summary>The texts of intervals: those of both ends.</summary>
internal static class IntervalTexts
{
    private const string Invalid = "Invalid Interval";

    public static JsValue ToText(DateRealm realm, IntervalValue self, JsValue[] arguments) =>
        Ends(realm, self, "toISO", []) is var (start, end) ? $"[{start} – {end})" : Invalid;

    public static JsValue ToIso(DateRealm realm, IntervalValue self, JsValue[] arguments) => Slashed(realm, self, "toISO", arguments);

    public static JsValue ToIsoDate(DateRealm realm, IntervalValue self, JsValue[] arguments) => Slashed(realm, self, "toISODate", []);

    public static JsValue ToIsoTime(DateRealm realm, IntervalValue self, JsValue[] arguments) => Slashed(realm, self, "toISOTime", arguments);

    public static JsValue ToFormat(DateRealm realm, IntervalValue self, JsValue[] arguments)
    {
        JsValue separator = arguments.At(1) is ObjectInstance options ? options.Get("separator") : JsValue.Undefined;
        string between = separator.IsUndefined() ? " – " : TypeConverter.ToString(separator);
        return Ends(realm, self, "toFormat", [arguments.At(0)]) is var (start, end) ? start + between + end : Invalid;
    }

    // Both ends in full: Intl leaves out of one end what it shares with the other, for which .NET has no rules.
    public static JsValue ToLocaleText(DateRealm realm, IntervalValue self, JsValue[] arguments)
    {
        if (Ends(realm, self, "toLocaleString", arguments) is not var (start, end))
            return Invalid;
        return start == end ? start : $"{start}\u2009–\u2009{end}";
    }

    private static JsValue Slashed(DateRealm realm, IntervalValue self, string method, JsValue[] arguments) =>
        Ends(realm, self, method, arguments) is var (start, end) ? $"{start}/{end}" : Invalid;

    private static (string Start, string End)? Ends(DateRealm realm, IntervalValue self, string method, JsValue[] arguments) => self.IsValid
        ? (TypeConverter.ToString(realm.Call(self.Start, method, arguments)), TypeConverter.ToString(realm.Call(self.End, method, arguments)))
        : null;
}
