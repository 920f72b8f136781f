using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace NodeHost.Nodes.Core.Dates;

/// <summary>What a token of a pattern stands for: how it is written, and how it is read, if it can be.</summary>
/// <param name="Write">The text of a date.</param>
/// <param name="Read">Takes the token from a text; null where it can only be written.</param>
internal sealed record DateToken(Func<ZonedDateTime, string> Write, Func<DateScanner, bool>? Read = null)
{
    private static readonly DateTimeFormatInfo English = CultureInfo.InvariantCulture.DateTimeFormat;
    private static readonly IWeekYearRule AmericanWeeks = WeekYearRules.ForMinDaysInFirstWeek(1, IsoDayOfWeek.Sunday);

    /// <summary>A number with a least count of digits.</summary>
    public static DateToken Number(Func<ZonedDateTime, int> value, int digits, Action<DateScanner, int>? set = null, int most = 2) => new(
        date => Pad(value(date), digits),
        set is null ? null : scanner => scanner.TryNumber(digits, most, out int number) && Take(() => set(scanner, number)));

    /// <summary>A number with the English ending of an ordinal: 1st, 22nd.</summary>
    public static DateToken Ordinal(Func<ZonedDateTime, int> value, Action<DateScanner, int>? set = null) => new(
        date => value(date) is var number ? number.ToString(CultureInfo.InvariantCulture) + Ending(number) : "",
        set is null ? null : scanner => scanner.TryNumber(1, 3, out int number) && scanner.SkipLetters(2) && Take(() => set(scanner, number)));

    /// <summary>A part of a second with some digits.</summary>
    public static DateToken Fraction(int digits) => new(
        date => ((long)date.NanosecondOfSecond).ToString("000000000", CultureInfo.InvariantCulture)[..digits],
        scanner => scanner.TryDigits(1, digits, out string text) && Take(() =>
            scanner.Millisecond = (int)Math.Floor(double.Parse("0." + text, CultureInfo.InvariantCulture) * 1000)));

    /// <summary>A name from a list, as the number of its place from 1 on.</summary>
    public static DateToken Name(IReadOnlyList<string> names, Func<ZonedDateTime, int> index, Action<DateScanner, int>? set = null) => new(
        date => names[index(date)],
        scanner => scanner.TryName(names, out int found) && Take(() => set?.Invoke(scanner, found + 1)));

    /// <summary>Does something with what was just taken; always true, so that it fits into a condition.</summary>
    public static bool Take(Action action)
    {
        action();
        return true;
    }

    /// <summary>Full English names of the months.</summary>
    public static IReadOnlyList<string> Months { get; } = English.MonthNames[..12];

    /// <summary>Short English names of the months.</summary>
    public static IReadOnlyList<string> ShortMonths { get; } = English.AbbreviatedMonthNames[..12];

    /// <summary>Full English names of the weekdays, Sunday first.</summary>
    public static IReadOnlyList<string> Weekdays { get; } = English.DayNames;

    /// <summary>Short English names of the weekdays, Sunday first.</summary>
    public static IReadOnlyList<string> ShortWeekdays { get; } = English.AbbreviatedDayNames;

    /// <summary>The week of the year as calendars of the United States count it.</summary>
    public static int AmericanWeek(ZonedDateTime date) => AmericanWeeks.GetWeekOfWeekYear(date.Date);

    /// <summary>The year that this week belongs to.</summary>
    public static int AmericanWeekYear(ZonedDateTime date) => AmericanWeeks.GetWeekYear(date.Date);

    /// <summary>The week of the year by ISO 8601.</summary>
    public static int IsoWeek(ZonedDateTime date) => WeekYearRules.Iso.GetWeekOfWeekYear(date.Date);

    /// <summary>The year that this week belongs to.</summary>
    public static int IsoWeekYear(ZonedDateTime date) => WeekYearRules.Iso.GetWeekYear(date.Date);

    /// <summary>The day of the week, Sunday 0.</summary>
    public static int Sunday0(ZonedDateTime date) => (int)date.DayOfWeek % 7;

    /// <summary>The zone's short name, such as EST; where it has none, its offset.</summary>
    public static string Abbreviation(ZonedDateTime date)
    {
        if (DateZones.IsUtc(date.Zone))
            return "UTC";
        string name = date.GetZoneInterval().Name;
        return name.Length > 0 && char.IsAsciiLetter(name[0]) && date.Zone is not NodaTime.TimeZones.BclDateTimeZone ? name : DateIso.Offset(date.Offset);
    }

    /// <summary>The offset as English writes it: EST in America, GMT+2 elsewhere.</summary>
    public static string ShortOffset(ZonedDateTime date)
    {
        string name = Abbreviation(date);
        if (name is "UTC" or "EST" or "EDT" or "CST" or "CDT" or "MST" or "MDT" or "PST" or "PDT" or "AKST" or "AKDT" or "HST" && (name == "UTC" || date.Offset.Seconds < 0))
            return name;
        int minutes = Math.Abs(date.Offset.Seconds) / 60;
        string sign = date.Offset.Seconds < 0 ? "-" : "+";
        string rest = minutes % 60 == 0 ? "" : $":{Pad(minutes % 60, 2)}";
        return minutes == 0 ? "GMT" : $"GMT{sign}{Pad(minutes / 60, 1)}{rest}";
    }

    private static string Ending(int number) => (number % 100) switch
    {
        11 or 12 or 13 => "th",
        _ => (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" },
    };

    private static string Pad(int number, int digits)
    {
        string text = Math.Abs(number).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
        return number < 0 ? "-" + text : text;
    }
}
