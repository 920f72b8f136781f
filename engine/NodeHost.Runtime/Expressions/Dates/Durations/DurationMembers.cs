using System.Collections.Frozen;
using System.Collections.Immutable;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;

namespace NodeHost.Runtime.Expressions.Dates.Durations;

/// <summary>What scripts can ask a duration, and do with it.</summary>
internal static class DurationMembers
{
    private const string Invalid = "Invalid Duration";

    public static FrozenDictionary<string, DateGetter<DurationValue>> Getters { get; } = new Dictionary<string, DateGetter<DurationValue>>
    {
        ["years"] = (_, self) => self[DateUnit.Years],
        ["quarters"] = (_, self) => self[DateUnit.Quarters],
        ["months"] = (_, self) => self[DateUnit.Months],
        ["weeks"] = (_, self) => self[DateUnit.Weeks],
        ["days"] = (_, self) => self[DateUnit.Days],
        ["hours"] = (_, self) => self[DateUnit.Hours],
        ["minutes"] = (_, self) => self[DateUnit.Minutes],
        ["seconds"] = (_, self) => self[DateUnit.Seconds],
        ["milliseconds"] = (_, self) => self[DateUnit.Milliseconds],
        ["locale"] = (_, self) => self.IsValid ? self.Locale.Tag : JsValue.Null,
        ["numberingSystem"] = (_, _) => JsValue.Null,
        ["isValid"] = (_, self) => self.IsValid,
        ["invalidReason"] = (_, self) => Text(self.InvalidReason),
        ["invalidExplanation"] = (_, self) => Text(self.InvalidExplanation),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static FrozenDictionary<string, DateMethod<DurationValue>> Methods { get; } = new Dictionary<string, DateMethod<DurationValue>>
    {
        ["get"] = (realm, self, arguments) => self[Unit(realm, arguments.At(0))],
        ["as"] = (realm, self, arguments) => self.IsValid ? self.As(Unit(realm, arguments.At(0))) : double.NaN,
        ["set"] = (realm, self, arguments) => realm.Of(arguments.At(0) is ObjectInstance units ? self.Set(DurationLike.FromObject(realm, units)) : self),
        ["plus"] = (realm, self, arguments) => realm.Of(self.IsValid ? self.Plus(Valid(realm, arguments.At(0))) : self),
        ["minus"] = (realm, self, arguments) => realm.Of(self.IsValid ? self.Minus(Valid(realm, arguments.At(0))) : self),
        ["negate"] = (realm, self, _) => realm.Of(self.Negate()),
        ["mapUnits"] = MapUnits,
        ["normalize"] = (realm, self, _) => realm.Of(self.Normalize()),
        ["rescale"] = (realm, self, _) => realm.Of(self.Rescale()),
        ["removeZeros"] = (realm, self, _) => realm.Of(self.RemoveZeros()),
        ["shiftTo"] = ShiftTo,
        ["shiftToAll"] = (realm, self, _) => realm.Of(self.ShiftToAll()),
        ["reconfigure"] = (realm, self, arguments) => realm.Of(DurationOptions.Configure(self.IsValid ? self : new DurationValue(), arguments.At(0))),
        ["equals"] = (realm, self, arguments) => IsSame(realm, self, arguments.At(0)),
        ["toObject"] = (realm, self, _) => DurationObject.ToObject(realm.Engine, self),
        ["toMillis"] = (_, self, _) => self.ToMillis(),
        ["valueOf"] = (_, self, _) => self.ToMillis(),
        ["toISO"] = (_, self, _) => Text(DurationText.ToIso(self)),
        ["toJSON"] = (_, self, _) => Text(DurationText.ToIso(self)),
        ["toString"] = (_, self, _) => Text(DurationText.ToIso(self)),
        ["toISOTime"] = (realm, self, arguments) => Text(DurationText.ToIsoTime(self, DurationOptions.Time(realm, arguments.At(0)))),
        ["toFormat"] = ToFormat,
        ["toHuman"] = ToHuman,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static JsValue Text(string? text) => text is null ? JsValue.Null : text;

    private static DateUnit Unit(DateRealm realm, JsValue name) => DateUnits.Parse(realm.Engine, name);

    private static DurationValue Valid(DateRealm realm, JsValue value) => DurationLike.Read(realm, value) is { IsValid: true } duration
        ? duration
        : throw new JavaScriptException(realm.Engine.Intrinsics.TypeError, "An invalid duration has no units.");

    private static JsValue IsSame(DateRealm realm, DurationValue self, JsValue other) => other switch
    {
        DurationObject duration => self.IsSameAs(duration.Value),
        _ when self.IsValid && (other.IsUndefined() || other.IsNull()) =>
            throw new JavaScriptException(realm.Engine.Intrinsics.TypeError, $"Cannot read properties of {other} (reading 'isValid')"),
        _ => false,
    };

    private static JsValue ShiftTo(DateRealm realm, DurationValue self, JsValue[] arguments) =>
        realm.Of(self.IsValid ? self.ShiftTo([.. arguments.Select(name => Unit(realm, name))]) : self);

    private static JsValue MapUnits(DateRealm realm, DurationValue self, JsValue[] arguments)
    {
        if (!self.IsValid)
            return realm.Of(self);
        if (!arguments.At(0).IsCallable())
            throw new JavaScriptException(realm.Engine.Intrinsics.TypeError, "fn is not a function");
        var units = ImmutableSortedDictionary.CreateBuilder<DateUnit, double>();
        foreach ((DateUnit unit, double amount) in self.InOrder())
            units[unit] = DurationLike.Number(realm.Engine, arguments[0].Call(JsValue.Undefined, [amount, unit.Plural()]));
        return realm.Of(self with { Units = units.ToImmutable() });
    }

    private static JsValue ToFormat(DateRealm realm, DurationValue self, JsValue[] arguments)
    {
        if (!self.IsValid)
            return Invalid;
        string pattern = arguments.At(0).IsString() ? arguments[0].AsString() : throw NotText(realm);
        if (LongestRun(pattern) > DurationNumberStyle.MostDigits)
            throw new JavaScriptException(realm.Engine.Intrinsics.TypeError, "minimumIntegerDigits value is out of range.");
        return DurationOptions.Format(realm, arguments.At(1)).Write(self, pattern);
    }

    private static JsValue ToHuman(DateRealm realm, DurationValue self, JsValue[] arguments)
    {
        if (!self.IsValid)
            return Invalid;
        if (self.Units.ContainsKey(DateUnit.Quarters))
            throw new JavaScriptException(realm.Engine.Intrinsics.TypeError, "Invalid unit argument for Intl.NumberFormat() 'quarter'");
        return DurationOptions.Human(realm, arguments.At(0)).Write(self);
    }

    private static JavaScriptException NotText(DateRealm realm) => new(realm.Engine.Intrinsics.TypeError, "fmt.charAt is not a function");

    private static int LongestRun(string pattern)
    {
        int longest = 0;
        for (int i = 0, run = 0; i < pattern.Length; i++)
        {
            run = i > 0 && pattern[i] == pattern[i - 1] && "SsmhdwMy".Contains(pattern[i]) ? run + 1 : 1;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
