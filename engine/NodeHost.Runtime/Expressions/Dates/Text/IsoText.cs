using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Calendars;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>Dates in the forms of ISO 8601.</summary>
internal static class IsoText
{
    public static ParsedDate Parse(string text) => IsoReader.Read(text) ?? ParsedDate.Unparsable(text, "ISO 8601");

    public static string Write(ZonedDateTime local, IsoOptions options)
    {
        StringBuilder text = new(32);
        AppendDate(text, local.LocalDateTime, options);
        if (options.Precision >= DateUnit.Hours)
            text.Append('T');
        AppendTime(text, local, options);
        return text.ToString();
    }

    /// <summary>The date alone; the precision of <paramref name="options"/> may be larger than a day.</summary>
    public static string WriteDate(ZonedDateTime local, IsoOptions options)
    {
        StringBuilder text = new(16);
        AppendDate(text, local.LocalDateTime, options);
        return text.ToString();
    }

    public static string WriteTime(ZonedDateTime local, IsoOptions options)
    {
        StringBuilder text = new(24);
        if (options.IncludePrefix && options.Precision >= DateUnit.Hours)
            text.Append('T');
        AppendTime(text, local, options);
        return text.ToString();
    }

    /// <summary>Such as <c>2030-W05-4</c>.</summary>
    public static string WriteWeekDate(ZonedDateTime local) => string.Create(
        CultureInfo.InvariantCulture,
        $"{WeekYearRules.Iso.GetWeekYear(local.Date):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(local.Date):00}-{(int)local.DayOfWeek}");

    private static void AppendDate(StringBuilder text, LocalDateTime time, IsoOptions options)
    {
        string dash = options.Basic ? "" : "-";
        text.Append(time.Year.ToString(time.Year < 0 ? "000000" : "0000", CultureInfo.InvariantCulture));
        if (options.Precision == DateUnit.Years)
            return;
        Append(text, dash, time.Month);
        if (options.Precision != DateUnit.Months)
            Append(text, dash, time.Day);
    }

    private static void AppendTime(StringBuilder text, ZonedDateTime local, IsoOptions options)
    {
        if (options.Precision >= DateUnit.Hours)
            AppendClock(text, local.LocalDateTime, options);
        if (options.IncludeOffset)
        {
            bool zulu = ZoneText.IsFixed(local.Zone) && local.Offset == Offset.Zero && !options.ExtendedZone;
            text.Append(zulu ? "Z" : ZoneText.Write(local.Offset, NameLength.Long));
        }

        if (options.ExtendedZone)
            text.Append('[').Append(ZoneText.IanaName(local.Zone)).Append(']');
    }

    private static void AppendClock(StringBuilder text, LocalDateTime time, IsoOptions options)
    {
        string colon = options.Basic ? "" : ":";
        Append(text, "", time.Hour);
        if (options.Precision == DateUnit.Hours)
            return;
        Append(text, colon, time.Minute);
        bool seconds = !options.SuppressSeconds || time.Second != 0 || time.Millisecond != 0;
        if (options.Precision == DateUnit.Minutes || !seconds)
            return;
        Append(text, colon, time.Second);
        if (options.Precision != DateUnit.Seconds && (!options.SuppressMilliseconds || time.Millisecond != 0))
            text.Append('.').Append(time.Millisecond.ToString("000", CultureInfo.InvariantCulture));
    }

    private static void Append(StringBuilder text, string separator, int number)
    {
        text.Append(separator);
        if (number < 10)
            text.Append('0');
        text.Append(number);
    }
}
