using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Jint.Native;

namespace NodeHost.Runtime.Expressions.Dates.Durations;

/// <summary>Durations as ISO 8601 writes them: <c>P1DT2H</c>, or as a time of the day.</summary>
internal static partial class DurationText
{
    private const double MillisecondsInDay = 86_400_000;

    public static DurationValue FromIso(string text)
    {
        Match match = IsoDuration().Match(text);
        if (!match.Success)
            return Unparsable(text);
        double sign = text[0] == '-' ? -1 : 1;
        var units = new Dictionary<DateUnit, double>();
        foreach (DateUnit unit in DateUnits.All.Where(unit => match.Groups[unit.Plural()].Success))
        {
            double amount = Amount(match, unit);
            units[unit] = amount == 0 ? amount : sign * amount;
        }

        // A fraction has the sign of its seconds, and -0.5 seconds have one too.
        string seconds = match.Groups["seconds"].Value;
        if (seconds == "-0")
            units[DateUnit.Seconds] = 0;
        if (seconds.StartsWith('-') && units.TryGetValue(DateUnit.Milliseconds, out double fraction))
            units[DateUnit.Milliseconds] = -Math.Abs(fraction);
        return Of(units);
    }

    public static DurationValue FromIsoTime(string text)
    {
        Match match = IsoTime().Match(text);
        if (!match.Success)
            return Unparsable(text);
        var units = new Dictionary<DateUnit, double>
        {
            [DateUnit.Hours] = Amount(match, DateUnit.Hours),
            [DateUnit.Minutes] = Amount(match, DateUnit.Minutes),
            [DateUnit.Seconds] = Amount(match, DateUnit.Seconds),
        };
        if (match.Groups["milliseconds"].Success)
            units[DateUnit.Milliseconds] = Amount(match, DateUnit.Milliseconds);
        return Of(units);
    }

    /// <summary>Such as <c>P1Y2M10DT2H30M</c>; null if the duration is invalid.</summary>
    public static string? ToIso(DurationValue duration)
    {
        if (!duration.IsValid)
            return null;
        var text = new StringBuilder("P");
        Append(text, duration[DateUnit.Years], 'Y');
        double quarters = duration[DateUnit.Quarters];
        if (duration[DateUnit.Months] != 0 || quarters != 0)
            text.Append(Number(duration[DateUnit.Months] + (quarters * 3))).Append('M');
        Append(text, duration[DateUnit.Weeks], 'W');
        Append(text, duration[DateUnit.Days], 'D');
        int date = text.Append('T').Length;
        Append(text, duration[DateUnit.Hours], 'H');
        Append(text, duration[DateUnit.Minutes], 'M');
        (double seconds, double milliseconds) = (duration[DateUnit.Seconds], duration[DateUnit.Milliseconds]);
        if (seconds != 0 || milliseconds != 0)
            text.Append(Number(Rounded(seconds + (milliseconds / 1000)))).Append('S');
        if (text.Length == date)
            text.Length--;
        return text.Length == 1 ? "PT0S" : text.ToString();
    }

    /// <summary>The whole as a time of the day, such as <c>11:22:33.444</c>; null if it is invalid, negative or a day or more.</summary>
    public static string? ToIsoTime(DurationValue duration, DurationTimeOptions options)
    {
        double whole = duration.ToMillis();
        if (whole is not (>= 0 and < MillisecondsInDay))
            return null;
        var time = TimeSpan.FromMilliseconds(Math.Floor(whole));
        if (options.Precision < DateUnit.Hours)
            return "";
        string colon = options.IsBasic ? "" : ":";
        string text = (options.HasPrefix ? "T" : "") + Padded(time.Hours, 2);
        if (options.Precision is DateUnit.Hours)
            return text;
        text += colon + Padded(time.Minutes, 2);
        bool hasSeconds = !options.SuppressSeconds || time.Seconds != 0 || time.Milliseconds != 0;
        if (options.Precision is DateUnit.Minutes || !hasSeconds)
            return text;
        text += colon + Padded(time.Seconds, 2);
        bool hasMilliseconds = options.Precision is DateUnit.Milliseconds && (!options.SuppressMilliseconds || time.Milliseconds != 0);
        return hasMilliseconds ? text + "." + Padded(time.Milliseconds, 3) : text;
    }

    /// <summary>A number as JavaScript writes it.</summary>
    public static string Number(double number) => JsNumber.Create(number).ToString();

    // Each part ends with a letter that no digit is, and is bounded: a failed attempt costs no more than its few characters.
    [GeneratedRegex(
        @"\A-?P(?:(?<years>-?[0-9]{1,20}(?:\.[0-9]{1,20})?)Y)?(?:(?<months>-?[0-9]{1,20}(?:\.[0-9]{1,20})?)M)?"
        + @"(?:(?<weeks>-?[0-9]{1,20}(?:\.[0-9]{1,20})?)W)?(?:(?<days>-?[0-9]{1,20}(?:\.[0-9]{1,20})?)D)?"
        + @"(?:T(?:(?<hours>-?[0-9]{1,20}(?:\.[0-9]{1,20})?)H)?(?:(?<minutes>-?[0-9]{1,20}(?:\.[0-9]{1,20})?)M)?"
        + @"(?:(?<seconds>-?[0-9]{1,20})(?:[.,](?<milliseconds>-?[0-9]{1,20}))?S)?)?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex IsoDuration();

    [GeneratedRegex(
        @"\AT?(?<hours>[0-9]{2})(?::?(?<minutes>[0-9]{2})(?::?(?<seconds>[0-9]{2})(?:[.,](?<milliseconds>[0-9]{1,30}))?)?)?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex IsoTime();

    private static DurationValue Of(Dictionary<DateUnit, double> units) => new() { Units = System.Collections.Immutable.ImmutableSortedDictionary.CreateRange(units) };

    private static DurationValue Unparsable(string text) => DurationValue.Invalid("unparsable", $"the input \"{text}\" can't be parsed as ISO 8601");

    private static double Amount(Match match, DateUnit unit)
    {
        string digits = match.Groups[unit.Plural()].Value;
        if (unit is not DateUnit.Milliseconds)
            return digits.Length == 0 ? 0 : double.Parse(digits, CultureInfo.InvariantCulture);
        return digits[0] == '-' ? 0 : Math.Floor(double.Parse("0." + digits, CultureInfo.InvariantCulture) * 1000);
    }

    private static double Rounded(double seconds) => Math.Floor((seconds * 1000) + 0.5) / 1000;

    private static void Append(StringBuilder text, double amount, char designator)
    {
        if (amount != 0)
            text.Append(Number(amount)).Append(designator);
    }

    private static string Padded(int number, int digits) => number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
}
