namespace NodeHost.Runtime.Expressions.Dates.Durations;

/// <summary>
/// Writes durations for people: <c>1 day, 2 hours</c>. In English whatever the locale, since .NET has no names of units in others.
/// </summary>
internal sealed record DurationHuman
{
    /// <summary>How long the names of units are: long, short or narrow.</summary>
    public string UnitDisplay { get; init; } = "long";

    /// <summary>How the parts are joined: long, short or narrow.</summary>
    public string ListStyle { get; init; } = "narrow";

    /// <summary>Whether the parts belong together ("and"), are alternatives ("or"), or measure one thing.</summary>
    public string ListType { get; init; } = "conjunction";

    public bool ShowZeros { get; init; } = true;

    public DurationNumberStyle Numbers { get; init; } = new();

    public string Write(DurationValue duration) =>
        Join([.. duration.Units.Where(part => ShowZeros || part.Value != 0).Select(part => Part(part.Key, part.Value))]);

    private string Part(DateUnit unit, double amount)
    {
        string number = Numbers.Write(amount);
        return number + Name(unit, number.TrimStart('-', '+') == "1");
    }

    private string Name(DateUnit unit, bool isOne) => (UnitDisplay, unit) switch
    {
        ("narrow", DateUnit.Milliseconds) => "ms",
        ("narrow", _) => unit.Singular()[..1],
        ("short", DateUnit.Milliseconds) => " ms",
        ("short", DateUnit.Seconds) => " sec",
        ("short", DateUnit.Minutes) => " min",
        ("short", DateUnit.Hours) => " hr",
        ("short", DateUnit.Weeks) => isOne ? " wk" : " wks",
        ("short", DateUnit.Months) => isOne ? " mth" : " mths",
        ("short", DateUnit.Years) => isOne ? " yr" : " yrs",
        _ => " " + (isOne ? unit.Singular() : unit.Plural()),
    };

    private string Join(string[] parts)
    {
        if (parts.Length < 2)
            return string.Concat(parts);
        string comma = (ListType, ListStyle) is ("unit", "narrow") ? " " : ", ";
        string? word = (ListType, ListStyle) switch
        {
            ("unit", _) or ("conjunction", "narrow") => null,
            ("disjunction", _) => "or",
            (_, "short") => "&",
            _ => "and",
        };
        string last = word is null ? comma : parts.Length == 2 ? $" {word} " : $"{comma}{word} ";
        return string.Join(comma, parts[..^1]) + last + parts[^1];
    }
}
