using System.Globalization;
using NodaTime;

namespace NodeHost.Nodes.Core.Dates;

/// <summary>The tokens of one of the two libraries whose patterns n8n's files have: Luxon since version 2 of the node, Moment before.</summary>
internal sealed class DateDialect
{
    private DateDialect(bool isStrict, char open, char close, Dictionary<string, DateToken> tokens, Dictionary<string, string> macros)
    {
        IsStrict = isStrict;
        Open = open;
        Close = close;
        TokensByLength = [.. tokens.OrderByDescending(static token => token.Key.Length)];
        Macros = [.. macros.OrderByDescending(static macro => macro.Key.Length)];
    }

    /// <summary>Luxon's tokens; what is in single quotes is literal.</summary>
    public static DateDialect Luxon { get; } = new(isStrict: true, '\'', '\'', LuxonTokens(), new()
    {
        ["D"] = "M/d/yyyy",
        ["DD"] = "MMM d, yyyy",
        ["DDD"] = "MMMM d, yyyy",
        ["DDDD"] = "EEEE, MMMM d, yyyy",
        ["t"] = "h:mm a",
        ["tt"] = "h:mm:ss a",
        ["ttt"] = "h:mm:ss a ZZZZ",
        ["T"] = "HH:mm",
        ["TT"] = "HH:mm:ss",
        ["TTT"] = "HH:mm:ss ZZZZ",
        ["f"] = "M/d/yyyy, h:mm a",
        ["ff"] = "MMM d, yyyy, h:mm a",
        ["fff"] = "MMMM d, yyyy 'at' h:mm a ZZZZ",
        ["ffff"] = "EEEE, MMMM d, yyyy 'at' h:mm a ZZZZ",
        ["F"] = "M/d/yyyy, h:mm:ss a",
        ["FF"] = "MMM d, yyyy, h:mm:ss a",
        ["FFF"] = "MMMM d, yyyy 'at' h:mm:ss a ZZZZ",
        ["FFFF"] = "EEEE, MMMM d, yyyy 'at' h:mm:ss a ZZZZ",
    });

    /// <summary>Moment's tokens; what is in square brackets is literal.</summary>
    public static DateDialect Moment { get; } = new(isStrict: false, '[', ']', MomentTokens(), new()
    {
        ["LT"] = "h:mm A",
        ["LTS"] = "h:mm:ss A",
        ["L"] = "MM/DD/YYYY",
        ["LL"] = "MMMM D, YYYY",
        ["LLL"] = "MMMM D, YYYY h:mm A",
        ["LLLL"] = "dddd, MMMM D, YYYY h:mm A",
        ["l"] = "M/D/YYYY",
        ["ll"] = "MMM D, YYYY",
        ["lll"] = "MMM D, YYYY h:mm A",
        ["llll"] = "ddd, MMM D, YYYY h:mm A",
    });

    /// <summary>True where a text must have the form of the pattern to the letter.</summary>
    public bool IsStrict { get; }

    public IReadOnlyList<KeyValuePair<string, DateToken>> TokensByLength { get; }

    public IReadOnlyList<KeyValuePair<string, string>> Macros { get; }

    private char Open { get; }

    private char Close { get; }

    /// <summary>Takes literal text that is marked as such.</summary>
    public bool TryQuoted(string pattern, int start, out string quoted, out int end)
    {
        quoted = "";
        end = pattern[start] == Open ? pattern.IndexOf(Close, start + 1) : -1;
        if (end < 0)
            return false;
        quoted = pattern[(start + 1)..end++];
        return true;
    }

    private static Dictionary<string, DateToken> LuxonTokens()
    {
        var tokens = new Dictionary<string, DateToken>
        {
            ["y"] = DateToken.Number(static d => d.Year, 1, static (s, n) => s.Year = n, 6),
            ["yy"] = TwoDigitYear(60),
            ["yyyy"] = DateToken.Number(static d => d.Year, 4, static (s, n) => s.Year = n, 4),
            ["yyyyyy"] = DateToken.Number(static d => d.Year, 6, static (s, n) => s.Year = n, 6),
            ["d"] = DateToken.Number(static d => d.Day, 1, static (s, n) => s.Day = n),
            ["dd"] = DateToken.Number(static d => d.Day, 2, static (s, n) => s.Day = n),
            ["o"] = DateToken.Number(static d => d.DayOfYear, 1, static (s, n) => s.DayOfYear = n, 3),
            ["ooo"] = DateToken.Number(static d => d.DayOfYear, 3, static (s, n) => s.DayOfYear = n, 3),
            ["q"] = DateToken.Number(QuarterOf, 1, static (s, n) => s.Quarter = n, 1),
            ["qq"] = DateToken.Number(QuarterOf, 2, static (s, n) => s.Quarter = n),
            ["W"] = DateToken.Number(DateToken.IsoWeek, 1, static (s, n) => s.Week = n),
            ["WW"] = DateToken.Number(DateToken.IsoWeek, 2, static (s, n) => s.Week = n),
            ["kk"] = DateToken.Number(static d => DateToken.IsoWeekYear(d) % 100, 2),
            ["kkkk"] = DateToken.Number(DateToken.IsoWeekYear, 4, static (s, n) => s.WeekYear = n, 4),
            ["n"] = DateToken.Number(DateToken.AmericanWeek, 1),
            ["nn"] = DateToken.Number(DateToken.AmericanWeek, 2),
            ["ii"] = DateToken.Number(static d => DateToken.AmericanWeekYear(d) % 100, 2),
            ["iiii"] = DateToken.Number(DateToken.AmericanWeekYear, 4),
            ["S"] = DateToken.Number(static d => d.Millisecond, 1, static (s, n) => s.Millisecond = n, 3),
            ["SSS"] = DateToken.Number(static d => d.Millisecond, 3, static (s, n) => s.Millisecond = n, 3),
            ["u"] = DateToken.Fraction(3),
            ["uu"] = DateToken.Fraction(2),
            ["uuu"] = DateToken.Fraction(1),
            ["a"] = Meridiem("AM", "PM"),
            ["G"] = DateToken.Name(["BC", "AD"], static d => d.Year < 0 ? 0 : 1),
            ["GG"] = DateToken.Name(["Before Christ", "Anno Domini"], static d => d.Year < 0 ? 0 : 1),
            ["GGGGG"] = DateToken.Name(["B", "A"], static d => d.Year < 0 ? 0 : 1),
            ["z"] = new(static d => DateZones.IsUtc(d.Zone) ? "UTC" : d.Zone.Id, static s => s.TryZone()),
            ["Z"] = new(static d => Narrow(d.Offset), static s => s.TryOffset()),
            ["ZZ"] = new(static d => DateIso.Offset(d.Offset), static s => s.TryOffset()),
            ["ZZZ"] = new(static d => DateIso.Offset(d.Offset, ""), static s => s.TryOffset()),
            ["ZZZZ"] = new(DateToken.ShortOffset),
            ["ZZZZZ"] = new(DateToken.ShortOffset),
        };
        foreach (string letter in new[] { "M", "L" })
            AddMonths(tokens, letter);
        foreach (string letter in new[] { "E", "c" })
        {
            tokens[letter] = DateToken.Number(static d => (int)d.DayOfWeek, 1, static (s, n) => s.Weekday = n, 1);
            tokens[letter + letter + letter] = DateToken.Name(DateToken.ShortWeekdays, DateToken.Sunday0, SetWeekday);
            tokens[letter + letter + letter + letter] = DateToken.Name(DateToken.Weekdays, DateToken.Sunday0, SetWeekday);
            tokens[letter + letter + letter + letter + letter] = new(static d => DateToken.Weekdays[DateToken.Sunday0(d)][..1]);
        }

        tokens["MMMMM"] = tokens["LLLLL"] = new(static d => DateToken.Months[d.Month - 1][..1]);
        AddTimes(tokens);
        return tokens;
    }

    private static Dictionary<string, DateToken> MomentTokens()
    {
        var tokens = new Dictionary<string, DateToken>
        {
            ["Y"] = DateToken.Number(static d => d.Year, 1, static (s, n) => s.Year = n, 6),
            ["YY"] = TwoDigitYear(68),
            ["YYYY"] = DateToken.Number(static d => d.Year, 4, static (s, n) => s.Year = n, 4),
            ["Mo"] = DateToken.Ordinal(static d => d.Month, static (s, n) => s.Month = n),
            ["D"] = DateToken.Number(static d => d.Day, 1, static (s, n) => s.Day = n),
            ["DD"] = Loose(static d => d.Day, static (s, n) => s.Day = n),
            ["Do"] = DateToken.Ordinal(static d => d.Day, static (s, n) => s.Day = n),
            ["DDD"] = DateToken.Number(static d => d.DayOfYear, 1, static (s, n) => s.DayOfYear = n, 3),
            ["DDDo"] = DateToken.Ordinal(static d => d.DayOfYear, static (s, n) => s.DayOfYear = n),
            ["DDDD"] = DateToken.Number(static d => d.DayOfYear, 3, static (s, n) => s.DayOfYear = n, 3),
            ["Q"] = DateToken.Number(QuarterOf, 1, static (s, n) => s.Quarter = n, 1),
            ["Qo"] = DateToken.Ordinal(QuarterOf, static (s, n) => s.Quarter = n),
            ["d"] = DateToken.Number(DateToken.Sunday0, 1, static (s, n) => SetWeekday(s, n + 1), 1),
            ["do"] = DateToken.Ordinal(DateToken.Sunday0),
            ["dd"] = new(static d => DateToken.Weekdays[DateToken.Sunday0(d)][..2]),
            ["ddd"] = DateToken.Name(DateToken.ShortWeekdays, DateToken.Sunday0, SetWeekday),
            ["dddd"] = DateToken.Name(DateToken.Weekdays, DateToken.Sunday0, SetWeekday),
            ["e"] = DateToken.Number(DateToken.Sunday0, 1),
            ["E"] = DateToken.Number(static d => (int)d.DayOfWeek, 1, static (s, n) => s.Weekday = n, 1),
            ["w"] = DateToken.Number(DateToken.AmericanWeek, 1),
            ["wo"] = DateToken.Ordinal(DateToken.AmericanWeek),
            ["ww"] = DateToken.Number(DateToken.AmericanWeek, 2),
            ["W"] = DateToken.Number(DateToken.IsoWeek, 1, static (s, n) => s.Week = n),
            ["Wo"] = DateToken.Ordinal(DateToken.IsoWeek, static (s, n) => s.Week = n),
            ["WW"] = Loose(DateToken.IsoWeek, static (s, n) => s.Week = n),
            ["gg"] = DateToken.Number(static d => DateToken.AmericanWeekYear(d) % 100, 2),
            ["gggg"] = DateToken.Number(DateToken.AmericanWeekYear, 4),
            ["GG"] = DateToken.Number(static d => DateToken.IsoWeekYear(d) % 100, 2),
            ["GGGG"] = DateToken.Number(DateToken.IsoWeekYear, 4, static (s, n) => s.WeekYear = n, 4),
            ["A"] = Meridiem("AM", "PM"),
            ["a"] = Meridiem("am", "pm"),
            ["k"] = DateToken.Number(static d => d.Hour == 0 ? 24 : d.Hour, 1, static (s, n) => s.Hour = n % 24),
            ["kk"] = Loose(static d => d.Hour == 0 ? 24 : d.Hour, static (s, n) => s.Hour = n % 24),
            ["z"] = new(DateToken.Abbreviation),
            ["zz"] = new(DateToken.Abbreviation),
            ["Z"] = new(static d => DateIso.Offset(d.Offset), static s => s.TryOffset()),
            ["ZZ"] = new(static d => DateIso.Offset(d.Offset, ""), static s => s.TryOffset()),
        };
        AddMonths(tokens, "M");
        AddTimes(tokens);
        tokens["MM"] = Loose(static d => d.Month, static (s, n) => s.Month = n);
        for (int digits = 1; digits <= 9; digits++)
            tokens[new string('S', digits)] = DateToken.Fraction(digits);
        return tokens;
    }

    private static void AddMonths(Dictionary<string, DateToken> tokens, string letter)
    {
        tokens[letter] = DateToken.Number(static d => d.Month, 1, static (s, n) => s.Month = n);
        tokens[letter + letter] = DateToken.Number(static d => d.Month, 2, static (s, n) => s.Month = n);
        tokens[letter + letter + letter] = DateToken.Name(DateToken.ShortMonths, static d => d.Month - 1, static (s, n) => s.Month = n);
        tokens[letter + letter + letter + letter] = DateToken.Name(DateToken.Months, static d => d.Month - 1, static (s, n) => s.Month = n);
    }

    private static void AddTimes(Dictionary<string, DateToken> tokens)
    {
        tokens["H"] = DateToken.Number(static d => d.Hour, 1, static (s, n) => s.Hour = n);
        tokens["HH"] = Loose(static d => d.Hour, static (s, n) => s.Hour = n);
        tokens["h"] = DateToken.Number(static d => d.ClockHourOfHalfDay, 1, static (s, n) => s.Hour = n);
        tokens["hh"] = Loose(static d => d.ClockHourOfHalfDay, static (s, n) => s.Hour = n);
        tokens["m"] = DateToken.Number(static d => d.Minute, 1, static (s, n) => s.Minute = n);
        tokens["mm"] = Loose(static d => d.Minute, static (s, n) => s.Minute = n);
        tokens["s"] = DateToken.Number(static d => d.Second, 1, static (s, n) => s.Second = n);
        tokens["ss"] = Loose(static d => d.Second, static (s, n) => s.Second = n);
        tokens["X"] = new(
            static d => d.ToInstant().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            static s => s.TryReal(out double seconds) && DateToken.Take(() => s.Milliseconds = seconds * 1000));
        tokens["x"] = new(
            static d => d.ToInstant().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
            static s => s.TryReal(out double milliseconds) && DateToken.Take(() => s.Milliseconds = milliseconds));
    }

    // Two digits are written, one is enough to read.
    private static DateToken Loose(Func<ZonedDateTime, int> value, Action<DateScanner, int> set) =>
        DateToken.Number(value, 2) with { Read = DateToken.Number(value, 1, set).Read };

    private static DateToken TwoDigitYear(int lastOfThisCentury) => DateToken.Number(
        static d => Math.Abs(d.Year) % 100, 2, (s, n) => s.Year = n > lastOfThisCentury ? 1900 + n : 2000 + n);

    private static DateToken Meridiem(string morning, string afternoon) =>
        DateToken.Name([morning, afternoon], static d => d.Hour < 12 ? 0 : 1, static (s, n) => s.IsAfternoon = n == 2);

    private static int QuarterOf(ZonedDateTime date) => (date.Month + 2) / 3;

    // From the place in a list that begins with Sunday.
    private static void SetWeekday(DateScanner scanner, int place) => scanner.Weekday = place == 1 ? 7 : place - 1;

    private static string Narrow(Offset offset)
    {
        int minutes = Math.Abs(offset.Seconds) / 60;
        string rest = minutes % 60 == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $":{minutes % 60:00}");
        return string.Create(CultureInfo.InvariantCulture, $"{(offset.Seconds < 0 ? '-' : '+')}{minutes / 60}{rest}");
    }
}
