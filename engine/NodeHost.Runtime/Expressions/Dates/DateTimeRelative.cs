using Jint;
using Jint.Native;
using Jint.Runtime;
using NodeHost.Runtime.Expressions.Dates.Durations;
using NodeHost.Runtime.Expressions.Dates.Text;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>How scripts write a date by its distance from another: <c>in 2 days</c>, <c>yesterday</c>.</summary>
internal static class DateTimeRelative
{
    private static readonly DateUnit[] Units =
        [DateUnit.Years, DateUnit.Months, DateUnit.Days, DateUnit.Hours, DateUnit.Minutes, DateUnit.Seconds];

    private static readonly DateUnit[] UnitsOfCalendar = [DateUnit.Years, DateUnit.Months, DateUnit.Days];

    /// <summary>By the time that passes; null for an invalid date.</summary>
    public static JsValue Write(DateRealm realm, DateTimeValue date, DateOptions options)
    {
        if (!date.IsValid)
            return JsValue.Null;
        DateTimeValue start = Base(realm, date, options);
        double padding = options["padding"] is var given && TypeConverter.ToBoolean(given) ? TypeConverter.ToNumber(given) : 0;
        DateTimeValue end = date.Plus(DurationValue.FromMillis(date.Timestamp < start.Timestamp ? -padding : padding));
        JsValue unit = options["unit"];
        DateUnit[] units = unit switch
        {
            JsArray list => [.. list.Select(name => DateUnits.Parse(realm.Engine, name))],
            _ when TypeConverter.ToBoolean(unit) => [DateUnits.Parse(realm.Engine, unit)],
            _ => Units,
        };
        int digits = options.Flag("round", true) ? 0 : 2;
        string rounding = options["rounding"] is var kind && kind.IsUndefined() ? "trunc" : TypeConverter.ToString(kind);
        return Best(units, candidate => end.Diff(start, [candidate])[candidate], start.Timestamp > end.Timestamp, (count, chosen) =>
            Text(Round(realm, count, digits, rounding), chosen, end, options, auto: false));
    }

    /// <summary>By the leaves of the calendar between them; null for an invalid date.</summary>
    public static JsValue WriteCalendar(DateRealm realm, DateTimeValue date, DateOptions options)
    {
        if (!date.IsValid)
            return JsValue.Null;
        DateTimeValue start = Base(realm, date, options);
        JsValue unit = options["unit"];
        DateUnit[] units = TypeConverter.ToBoolean(unit) ? [DateUnits.Parse(realm.Engine, unit)] : UnitsOfCalendar;
        return Best(units, candidate => Leaves(start, date, candidate), start.Timestamp > date.Timestamp, (count, chosen) =>
            Text(Nearest(count), chosen, date, options, auto: true));
    }

    private static double Leaves(DateTimeValue start, DateTimeValue end, DateUnit unit) =>
        DateTimeComparison.HasSame(end, start, unit, WeekRule.Iso) ? 0 : end.StartOf(unit).Diff(start.StartOf(unit), [unit])[unit];

    private static DateTimeValue Base(DateRealm realm, DateTimeValue date, DateOptions options)
    {
        JsValue given = options["base"];
        if (!TypeConverter.ToBoolean(given))
            return realm.NowIn(date.Zone, date.Locale);
        return realm.TryDateTime(given, out DateTimeValue start) && start.IsValid
            ? start
            : throw new JavaScriptException(realm.Engine.Intrinsics.TypeError, "The base is no valid date.");
    }

    // The largest unit of which there is one at least; a single unit is taken as it is.
    private static string Best(DateUnit[] units, Func<DateUnit, double> count, bool isPast, Func<double, DateUnit, string> write)
    {
        if (units.Length == 1)
            return write(count(units[0]), units[0]);
        foreach (DateUnit unit in units)
        {
            if (count(unit) is var amount && Math.Abs(amount) >= 1)
                return write(amount, unit);
        }

        return write(isPast ? -0.0 : 0, units.Length == 0 ? DateUnit.Seconds : units[^1]);
    }

    private static string Text(double count, DateUnit unit, DateTimeValue date, DateOptions options, bool auto)
    {
        NameLength style = options.Is("style", "short") ? NameLength.Short : options.Is("style", "narrow") ? NameLength.Narrow : NameLength.Long;
        return RelativeText.Write(count, unit, options.Locale(date.Locale), style, auto);
    }

    private static double Round(DateRealm realm, double number, int digits, string rounding)
    {
        double factor = Math.Pow(10, digits);
        double scaled = number * factor;
        return rounding switch
        {
            "trunc" => Math.Truncate(scaled),
            "round" => Nearest(scaled),
            "floor" => Math.Floor(scaled),
            "ceil" => Math.Ceiling(scaled),
            "expand" => number > 0 ? Math.Ceiling(scaled) : Math.Floor(scaled),
            _ => throw new JavaScriptException(realm.Engine.Intrinsics.Error, $"Value rounding {rounding} is out of range"),
        } / factor;
    }

    // Halves go up, and what is a little below zero stays below it, as JavaScript has it.
    private static double Nearest(double number) => Math.CopySign(Math.Floor(number + 0.5), number);
}
