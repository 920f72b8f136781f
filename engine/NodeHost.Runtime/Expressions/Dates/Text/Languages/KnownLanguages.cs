using System.Collections.Frozen;

namespace NodeHost.Runtime.Expressions.Dates.Text.Languages;

/// <summary>The languages that have tables, each read when it is first used.</summary>
internal static class KnownLanguages
{
    private static readonly Lazy<Language> TheEnglish = new(() => Language.Read(English.Text));

    private static readonly FrozenDictionary<string, Lazy<Language>> Known = new Dictionary<string, Lazy<Language>>
    {
        ["en"] = TheEnglish,
        ["en-GB"] = new(() => Language.Read(BritishEnglish.Text).WithZonesOf(TheEnglish.Value)),
        ["de"] = Of(German.Text),
        ["fr"] = Of(French.Text),
        ["es"] = Of(Spanish.Text),
        ["it"] = Of(Italian.Text),
        ["nl"] = Of(Dutch.Text),
        ["pt"] = Of(Portuguese.Text),
        ["pt-PT"] = Of(EuropeanPortuguese.Text),
        ["pl"] = Of(Polish.Text),
        ["sv"] = Of(Swedish.Text),
        ["da"] = Of(Danish.Text),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // English of other places is written as in Britain, save where America is the model.
    private static readonly FrozenSet<string> AmericanPlaces = new[] { "US", "PH", "PR", "GU", "VI", "AS", "MP", "UM", "CA" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static Language Default => TheEnglish.Value;

    /// <summary>The language of a tag; regional variants share the table of their language; null if there is none.</summary>
    public static Language? Find(string tag)
    {
        if (Known.TryGetValue(tag, out Lazy<Language>? language))
            return language.Value;
        string[] subtags = tag.Split('-');
        if (subtags.Length > 1 && subtags[0].Equals("en", StringComparison.OrdinalIgnoreCase) && subtags[^1].Length == 2)
            return Known[AmericanPlaces.Contains(subtags[^1]) ? "en" : "en-GB"].Value;
        return Known.TryGetValue(subtags[0], out language) ? language.Value : null;
    }

    private static Lazy<Language> Of(string text) => new(() => Language.Read(text));
}
