using System.Collections.Frozen;

namespace NodeHost.Runtime.Expressions.Dates.Text.Languages;

/// <summary>
/// A language as dates need it, read from a table of lines <c>key=value</c>, in which <c>|</c> parts the members of a list. Keys that begin
/// with <c>p.</c> are patterns: the key names the fields that are asked for (G era, y, M number of the month, MMM short, MMMM long name,
/// E short, EEEE long name of the day, d, then after a space h or H, m, s, z short, zzzz long name of the zone), the value says where they
/// stand. In a value <c>{M}</c> is a field as wide as it was asked for, <c>{MM}</c> one of a width of its own; L and c are names that stand
/// alone. A wider key that is missing has the pattern of the narrower one.
/// </summary>
internal sealed class Language
{
    private readonly FrozenDictionary<string, string[]> _lists;

    private Language(Dictionary<string, string[]> lists, Dictionary<string, PatternField[]> patterns, Dictionary<string, string[]> zones)
    {
        _lists = lists.ToFrozenDictionary(StringComparer.Ordinal);
        Patterns = patterns.ToFrozenDictionary(StringComparer.Ordinal);
        Zones = zones.ToFrozenDictionary(StringComparer.Ordinal);
        Gmt = One("gmt");
        HourLetter = One("hours")[0];
        HourCycle24 = One("hours24");
        Decimal = One("decimal");
    }

    public FrozenDictionary<string, PatternField[]> Patterns { get; }

    /// <summary>By the English name of the standard time: long standard, long summer, short standard, short summer; fewer if there are no more.</summary>
    public FrozenDictionary<string, string[]> Zones { get; }

    /// <summary>What stands before an offset.</summary>
    public string Gmt { get; }

    /// <summary>h where people count hours to twelve, H where they count to 24.</summary>
    public char HourLetter { get; }

    /// <summary>The cycle that JavaScript takes for <c>hour12: false</c>.</summary>
    public string HourCycle24 { get; }

    /// <summary>What stands before a fraction.</summary>
    public string Decimal { get; }

    public static Language Read(string text)
    {
        Dictionary<string, string[]> lists = [];
        Dictionary<string, PatternField[]> patterns = [];
        Dictionary<string, string[]> zones = [];
        foreach (string line in text.Split('\n'))
        {
            string value = line[(line.IndexOf('=') + 1)..].TrimEnd('\r').Replace("\\u00a0", "\u00a0").Replace("\\u202f", "\u202f").Replace("\\u2009", "\u2009");
            string key = line[..line.IndexOf('=')];
            if (key.StartsWith("p.", StringComparison.Ordinal))
                patterns[key[2..]] = PatternField.Read(value);
            else if (key.StartsWith("zone.", StringComparison.Ordinal))
                zones[key[5..]] = value.Replace("~", key[5..]).Split('|');
            else
                lists[key] = value.Split('|');
        }

        return new Language(lists, patterns, zones);
    }

    /// <summary>The same with the long names of zones that only <paramref name="other"/> has.</summary>
    public Language WithZonesOf(Language other)
    {
        Dictionary<string, string[]> zones = new(Zones);
        foreach ((string zone, string[] names) in other.Zones)
            zones.TryAdd(zone, [.. names.Take(2)]);
        return new Language(new(_lists), new(Patterns), zones);
    }

    /// <summary>A list; null if the language has none of this key.</summary>
    public string[]? Find(string key) => _lists.GetValueOrDefault(key);

    public string[] List(string key) => _lists[key];

    public string One(string key) => _lists[key][0];
}
