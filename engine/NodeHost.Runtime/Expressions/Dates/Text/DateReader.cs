using NodaTime;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>A pattern made ready for reading: what each of its tokens may look like.</summary>
internal sealed class DateReader(string pattern, DateLocale locale)
{
    private readonly DateUnitReader[] _units =
        [.. FormatToken.Of(pattern).SelectMany(token => Expanded(token, locale)).Select(token => DateUnitReader.Of(token, locale))];

    /// <summary>What the text says; null if it does not have the form of the pattern.</summary>
    public ParsedDate? Read(string text)
    {
        int[] ends = new int[_units.Length];
        if (!Matches(text, 0, 0, ends, []))
            return null;
        Dictionary<char, double> values = [];
        string? zone = null;
        for (int i = 0; i < _units.Length; i++)
        {
            string found = text[(i == 0 ? 0 : ends[i - 1])..ends[i]];
            if (_units[i].Field == 'z')
                zone = found;
            else if (_units[i].Field is not ('\0' or ' '))
                values[_units[i].Field] = _units[i].Value(found);
        }

        if (values.ContainsKey('a') && values.ContainsKey('H'))
            throw new ConflictingDateException("Can't include meridiem when specifying 24-hour format");
        ParsedDate date = Date(values);
        if (values.TryGetValue('Z', out double offset))
        {
            date = date.AtOffset((int)offset);
            date = date with { Offset = date.Zone?.MinOffset };
        }

        return zone is null ? date : date.InZone(zone);
    }

    // What failed once is not tried again, so there are no more steps than tokens times letters.
    private bool Matches(string text, int unit, int start, int[] ends, HashSet<(int Unit, int Start)> failed)
    {
        if (unit == _units.Length)
            return start == text.Length;
        if (failed.Contains((unit, start)))
            return false;
        for (int way = 0; way < _units[unit].Ways; way++)
        {
            int end = _units[unit].End(text, start, way);
            if (end == DateUnitReader.NoMore)
                break;
            ends[unit] = end;
            if (end != DateUnitReader.No && Matches(text, unit + 1, end, ends, failed))
                return true;
        }

        failed.Add((unit, start));
        return false;
    }

    private static ParsedDate Date(Dictionary<char, double> values)
    {
        double? quarter = Get(values, 'q');
        double? year = Get(values, 'y');
        return new ParsedDate
        {
            Year = Get(values, 'G') == 0 && year is not (null or 0) ? -year : year,
            Month = quarter is null ? Get(values, 'M') : ((quarter - 1) * 3) + 1,
            Day = Get(values, 'd'),
            Ordinal = Get(values, 'o'),
            WeekYear = Get(values, 'k'),
            WeekNumber = Get(values, 'W'),
            Weekday = Get(values, 'E'),
            Hour = (Get(values, 'h'), Get(values, 'a')) switch
            {
                ( < 12 and var hour, 1) => hour + 12,
                (12, 0) => 0,
                (var hour, _) => hour ?? Get(values, 'H'),
            },
            Minute = Get(values, 'm'),
            Second = Get(values, 's'),
            Millisecond = Get(values, 'u') ?? Get(values, 'S'),
        };
    }

    private static double? Get(Dictionary<char, double> values, char field) => values.TryGetValue(field, out double value) ? value : null;

    // A macro token stands for the tokens of what the language writes for it; if one of them cannot be read, for itself.
    private static IEnumerable<FormatToken> Expanded(FormatToken token, DateLocale locale)
    {
        if (token.IsLiteral || !IntlOptions.Macros.TryGetValue(token.Text, out IntlOptions? options))
            return [token];
        Instant sample = Instant.FromUnixTimeMilliseconds(1_555_555_555_555);
        return IntlFormat.Parts(sample.InUtc(), options, locale).Select(part => Token(part, options, locale));
    }

    private static FormatToken Token(IntlPart part, IntlOptions options, DateLocale locale) => part.Type switch
    {
        "literal" => string.IsNullOrWhiteSpace(part.Value) ? new FormatToken(" ", false) : new FormatToken(part.Value, true),
        "year" => new("yyyyy", false),
        "month" => new(options.Month switch { "long" => "MMMM", "short" => "MMM", _ => "M" }, false),
        "day" => new("d", false),
        "weekday" => new(options.Weekday == "long" ? "EEEE" : "EEE", false),
        "dayPeriod" => new("a", false),
        "hour" => new(IntlFormat.IsTwelveHours(options, locale) ? "h" : "H", false),
        "minute" => new("m", false),
        "second" => new("s", false),
        _ => new(options.TimeZoneName == "long" ? "ZZZZZ" : "ZZZ", false),
    };
}
