using System.Collections.Frozen;
using NodaTime.TimeZones;
using NodeHost.Runtime.Expressions.Dates.Text.Languages;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>
/// What the time of a zone is called. English has all names of today (what a zone was called before it moved to another time is not kept);
/// other languages have those of the zones most in use.
/// </summary>
internal static class ZoneNames
{
    private static readonly FrozenDictionary<string, string> Families = Load();

    /// <summary>The name; null if the language has none.</summary>
    /// <param name="zone">The id of the zone.</param>
    /// <param name="length">Long or short.</param>
    /// <param name="summer">Whether its clock is put forward.</param>
    /// <param name="language">In which language.</param>
    public static string? Find(string zone, NameLength length, bool summer, Language language)
    {
        string? family = Family(zone);
        if (family is null || !language.Zones.TryGetValue(family, out string[]? names))
            return null;
        int index = (length == NameLength.Long ? 0 : 2) + (summer ? 1 : 0);
        return index < names.Length && names[index].Length > 0 ? names[index] : null;
    }

    private static string? Family(string zone)
    {
        if (Families.TryGetValue(zone, out string? family))
            return family;
        return TzdbDateTimeZoneSource.Default.CanonicalIdMap.TryGetValue(zone, out string? canonical)
            ? Families.GetValueOrDefault(canonical)
            : null;
    }

    private static FrozenDictionary<string, string> Load()
    {
        Dictionary<string, string> families = new(StringComparer.Ordinal);
        foreach (string line in ZoneFamilies.Text.Split('\n'))
        {
            int colon = line.IndexOf(':');
            foreach (string zone in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                families[zone] = line[..colon];
                // The names that CLDR uses are in part old ones: the zone is known by its new one, too.
                if (TzdbDateTimeZoneSource.Default.CanonicalIdMap.TryGetValue(zone, out string? canonical))
                    families.TryAdd(canonical, line[..colon]);
            }
        }

        return families.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
