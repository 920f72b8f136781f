using System.Collections.Immutable;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;

namespace NodeHost.Runtime.Expressions.Dates.Durations;

/// <summary>Reads what scripts give where a duration is wanted.</summary>
internal static class DurationLike
{
    /// <summary>A duration, a number of milliseconds, or an object with units such as <c>{ days: 1 }</c>.</summary>
    /// <exception cref="JavaScriptException">It is none of those.</exception>
    public static DurationValue Read(DateRealm realm, JsValue value)
    {
        if (value.IsNumber())
            return FromUnits(realm.Engine, [KeyValuePair.Create(DateUnit.Milliseconds, value)]);
        if (value is DurationObject duration)
            return duration.Value;
        if (value is ObjectInstance parts && !value.IsCallable())
            return FromObject(realm, parts);
        throw new JavaScriptException(realm.Engine.Intrinsics.Error, $"Unknown duration argument {value} of type {TypeOf(value)}");
    }

    /// <summary>
    /// What a date is moved by: a duration as Luxon takes it, or, as n8n takes it, a number and its unit, which is minutes if it is undefined.
    /// </summary>
    /// <exception cref="JavaScriptException">It is none of those.</exception>
    public static DurationValue ReadAll(DateRealm realm, JsValue[] arguments) => arguments switch
    {
        [] => new DurationValue(),
        [var duration] => Read(realm, duration),
        [var amount, var unit, ..] => Counted(realm.Engine, amount, unit),
    };

    /// <summary>The units that an object's own fields name; fields that are undefined or null are left out.</summary>
    /// <exception cref="JavaScriptException">A field is no unit, or not a number.</exception>
    public static DurationValue FromObject(DateRealm realm, ObjectInstance parts)
    {
        var units = new List<KeyValuePair<DateUnit, JsValue>>();
        foreach (JsValue key in parts.GetOwnPropertyKeys(Types.String))
        {
            if (!parts.GetOwnProperty(key).Enumerable)
                continue;
            JsValue amount = parts.Get(key);
            if (!amount.IsUndefined() && !amount.IsNull())
                units.Add(KeyValuePair.Create(DateUnits.Parse(realm.Engine, key), amount));
        }

        return FromUnits(realm.Engine, units);
    }

    /// <summary>A finite number, or a text of one.</summary>
    /// <exception cref="JavaScriptException">It is none.</exception>
    public static double Number(Engine engine, JsValue value)
    {
        double number = value.IsBoolean() || (value.IsString() && value.AsString().Length == 0) ? double.NaN : TypeConverter.ToNumber(value);
        return double.IsFinite(number)
            ? number
            : throw new JavaScriptException(engine.Intrinsics.Error, $"Invalid unit value {TypeConverter.ToString(value)}");
    }

    private static DurationValue Counted(Engine engine, JsValue amount, JsValue unit)
    {
        if (amount.IsNull())
            return new DurationValue();
        DateUnit known = DateUnits.Parse(engine, unit.IsUndefined() ? "minutes" : TypeConverter.ToString(unit));
        return amount.IsUndefined() ? new DurationValue() : DurationValue.Of(known, Number(engine, amount));
    }

    private static DurationValue FromUnits(Engine engine, List<KeyValuePair<DateUnit, JsValue>> parts)
    {
        var units = ImmutableSortedDictionary.CreateBuilder<DateUnit, double>();
        foreach ((DateUnit unit, JsValue amount) in parts)
            units[unit] = Number(engine, amount);
        return new DurationValue
        {
            Units = units.ToImmutable(),
            Order = parts.Count < 2 ? default : [.. parts.Select(part => part.Key).Distinct()],
        };
    }

    /// <summary>What <c>typeof</c> says, and <c>null</c>.</summary>
    public static string TypeOf(JsValue value) => value switch
    {
        _ when value.IsUndefined() => "undefined",
        _ when value.IsNull() => "null",
        _ when value.IsString() => "string",
        _ when value.IsNumber() => "number",
        _ when value.IsBoolean() => "boolean",
        _ when value.IsCallable() => "function",
        _ when value.IsBigInt() => "bigint",
        _ when value.IsSymbol() => "symbol",
        _ => "object",
    };
}
