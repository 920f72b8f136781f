using NodeHost.Runtime.Expressions.Dates.Text.Languages;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>Finds the pattern that a language has for the fields that are asked for.</summary>
internal static class IntlPattern
{
    private static readonly PatternField Space = new('\0', 0, " ");

    /// <summary>The pattern; fields and text in the order in which they are written.</summary>
    /// <param name="options">What is asked for: at least one field or style.</param>
    /// <param name="language">In which language.</param>
    /// <param name="hour">h for hours to twelve, H for hours to 24.</param>
    public static PatternField[] Find(IntlOptions options, Language language, char hour)
    {
        if (options.DateStyle is not null || options.TimeStyle is not null)
            return Styled(options, language, hour);
        string date = DateKey(options);
        string time = TimeKey(options, hour);
        string zone = options.TimeZoneName is { } name ? name.StartsWith("long", StringComparison.Ordinal) ? "zzzz" : "z" : "";
        if (date.Length == 0)
            return Time(time, zone, options, language);
        if (time.Length == 0 && zone.Length == 0)
            return Date(date, options, language);
        foreach (string key in Narrower(date))
        {
            if (language.Patterns.TryGetValue($"{key} {time}{zone}", out PatternField[]? whole)
                || language.Patterns.TryGetValue($"{key} {time}{(zone.Length > 0 ? "z" : "")}", out whole))
                return WithFraction(whole, options, language);
        }

        string glue = options.Month switch
        {
            "long" => options.Weekday is null ? "glue.long" : "glue.full",
            "short" => "glue.medium",
            _ => "glue.short",
        };
        return Join(language.Patterns[glue], Date(date, options, language), Time(time, zone, options, language));
    }

    private static PatternField[] Styled(IntlOptions options, Language language, char hour)
    {
        PatternField[]? time = options.TimeStyle is null ? null
            : hour == language.HourLetter ? language.Patterns["time." + options.TimeStyle]
            : StyledTime(options.TimeStyle, language, hour);
        if (options.DateStyle is null)
            return time!; // one of the two is set
        PatternField[] date = language.Patterns["date." + options.DateStyle];
        if (time is null)
            return date;
        return Join(
            language.Patterns.GetValueOrDefault("glueStyle." + options.DateStyle) ?? language.Patterns["glue." + options.DateStyle], date, time);
    }

    // The other way to count hours than the language has: it keeps the width of the hour, and what follows the clock comes after AM and PM.
    private static PatternField[] StyledTime(string style, Language language, char hour)
    {
        if (hour == 'H')
        {
            PatternField[] clock = language.Patterns[style == "short" ? "Hm" : "Hms"];
            return style is "full" or "long" ? [.. clock, Space, new('z', style == "full" ? 4 : 1, "")] : clock;
        }

        PatternField[] pattern = [.. language.Patterns["time." + style].Select(field => field.Letter == 'H' ? field with { Letter = 'h' } : field)];
        int end = Array.FindLastIndex(pattern, field => field.Letter is 'm' or 's') + 1;
        return [.. pattern[..end], new('\0', 0, "\u202f"), new('a', 1, ""), .. pattern[end..]];
    }

    private static string DateKey(IntlOptions options) => string.Concat(
        options.Era is null ? "" : "G",
        options.Year is null ? "" : "y",
        options.Month switch { null => "", "long" or "narrow" => "MMMM", "short" => "MMM", _ => "M" },
        options.Weekday switch { null => "", "long" => "EEEE", _ => "E" },
        options.Day is null ? "" : "d");

    private static string TimeKey(IntlOptions options, char hour) => string.Concat(
        options.Hour is null ? "" : hour.ToString(),
        options.Minute is null ? "" : "m",
        options.Second is null ? "" : "s");

    private static IEnumerable<string> Narrower(string key)
    {
        yield return key;
        yield return key.Replace("EEEE", "E");
        yield return key.Replace("MMMM", "MMM");
        yield return key.Replace("EEEE", "E").Replace("MMMM", "MMM");
    }

    private static PatternField[] Date(string key, IntlOptions options, Language language)
    {
        foreach (string narrower in Narrower(key))
        {
            if (language.Patterns.TryGetValue(narrower, out PatternField[]? pattern))
                return pattern;
        }

        // Asked for rarely: what there is without the era or the day of the week, and that beside it.
        if (options.Era is not null && key.Length > 1)
            return [.. Date(key[1..], options with { Era = null }, language), Space, new('G', 1, "")];
        if (options.Weekday is not null)
            return [new('E', 1, ""), Space, .. Date(key.Replace("E", ""), options with { Weekday = null }, language)];
        return PatternField.Read(string.Join(' ', new[] { options.Day is null ? "" : "{d}", options.Month is null ? "" : "{M}", options.Year is null ? "" : "{y}", options.Era is null ? "" : "{G}" }
            .Where(field => field.Length > 0)));
    }

    private static PatternField[] Time(string key, string zone, IntlOptions options, Language language)
    {
        PatternField place = new('z', 1, "");
        if (key.Length == 0)
            return options.FractionalSecondDigits is null ? [place] : zone.Length == 0 ? [new('S', 1, "")] : [new('S', 1, ""), Space, place];
        if (zone.Length > 0
            && (language.Patterns.TryGetValue(key + zone, out PatternField[]? whole) || language.Patterns.TryGetValue(key + "z", out whole)))
            return WithFraction(whole, options, language);
        if (!language.Patterns.TryGetValue(key, out PatternField[]? pattern))
            pattern = PatternField.Read(string.Join(' ', key.Select(field => "{" + field + "}")));
        PatternField[] clock = WithFraction(pattern, options, language);
        return zone.Length == 0 ? clock : [.. clock, Space, place];
    }

    private static PatternField[] WithFraction(PatternField[] pattern, IntlOptions options, Language language)
    {
        int second = Array.FindIndex(pattern, field => field.Letter == 's');
        if (options.FractionalSecondDigits is null || second < 0)
            return pattern;
        return [.. pattern[..(second + 1)], new('\0', 0, language.Decimal), new('S', 1, ""), .. pattern[(second + 1)..]];
    }

    private static PatternField[] Join(PatternField[] glue, PatternField[] date, PatternField[] time)
    {
        List<PatternField> all = [];
        foreach (PatternField field in glue)
        {
            if (field.Letter == '\0')
                all.Add(field);
            else
                all.AddRange(field.Letter == '1' ? date : time);
        }

        return [.. all];
    }
}
