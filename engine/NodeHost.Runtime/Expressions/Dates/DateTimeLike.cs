using System.Globalization;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using NodeHost.Runtime.Expressions.Dates.Durations;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>Reads what scripts give to make, change or move a date.</summary>
internal static class DateTimeLike
{
    /// <summary>The fields that an object's own members name; those that are undefined or null are left out.</summary>
    /// <exception cref="JavaScriptException">A member is no field, or not a number.</exception>
    public static DateFields Fields(DateRealm realm, JsValue value)
    {
        var fields = new DateFields();
        if (value is not ObjectInstance parts)
            return fields;
        foreach (JsValue key in parts.GetOwnPropertyKeys(Types.String))
        {
            if (!parts.GetOwnProperty(key).Enumerable || parts.Get(key) is not { } part || part.IsUndefined() || part.IsNull())
                continue;
            if (!DateFields.TryName(key.ToString(), out DateField field))
                throw new JavaScriptException(realm.Engine.Intrinsics.Error, $"Invalid unit {key}");
            fields[field] = DurationLike.Number(realm.Engine, part);
        }

        return fields;
    }

    /// <summary>Year to millisecond as arguments, as <c>DateTime.local</c> takes them; the first of them is there.</summary>
    public static DateTimeValue FromParts(JsValue[] parts, DateTimeValue now)
    {
        DateField[] order = [DateField.Year, DateField.Month, DateField.Day, DateField.Hour, DateField.Minute, DateField.Second, DateField.Millisecond];
        var fields = new DateFields();
        for (int i = 0; i < order.Length; i++)
        {
            JsValue part = parts.At(i);
            fields[order[i]] = part.IsUndefined() ? (i < 3 ? 1 : 0) : part.IsNumber() ? part.AsNumber() : double.NaN;
        }

        if (DateFromFields.Fault(fields) is not { } fault)
            return DateFromFields.Of(fields, now);
        JsValue wrong = parts.At(Array.IndexOf(order, fault));
        return DateTimeValue.Invalid("unit out of range", string.Create(
            CultureInfo.InvariantCulture,
            $"you specified {(wrong.IsObject() ? "[object Object]" : TypeConverter.ToString(wrong))} (of type {TypeOf(wrong)}) as a {DateFromFields.NameOf(fault)}, which is invalid"));
    }

    private static string TypeOf(JsValue value) => value.IsNull() ? "object" : DurationLike.TypeOf(value);
}
