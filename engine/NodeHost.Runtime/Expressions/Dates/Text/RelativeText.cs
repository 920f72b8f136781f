using System.Globalization;
using NodeHost.Runtime.Expressions.Dates.Text.Languages;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>Writes how long ago or ahead something is: <c>in 2 days</c>, <c>yesterday</c>.</summary>
/// <remarks>American English is Luxon's own, other languages that have tables are JavaScript's; all others are written in English.</remarks>
internal static class RelativeText
{
    private const int Singular = 0;

    /// <param name="amount">How many; negative (also -0) for the past.</param>
    /// <param name="unit">Of what.</param>
    /// <param name="locale">The language.</param>
    /// <param name="style">How long the unit is written.</param>
    /// <param name="auto"><c>yesterday</c> instead of <c>1 day ago</c> (JavaScript's <c>numeric: 'auto'</c>).</param>
    public static string Write(double amount, DateUnit unit, DateLocale locale, NameLength style = NameLength.Long, bool auto = false)
    {
        Language language = locale.Language;
        if (unit == DateUnit.Milliseconds || language.Find("plurals") is not { } plurals)
            return RelativeEnglish.Write(amount, unit, style, auto);
        string name = unit.ToString().ToLowerInvariant();
        if (auto && Word(amount, Styled(language, "auto", name, style)) is { } word)
            return word;
        string[] forms = Styled(language, double.IsNegative(amount) ? "ago" : "in", name, style) ?? [];
        double size = Math.Abs(amount);
        int form = Math.Min(Form(size, plurals, locale), forms.Length - 1);
        return forms[form].Replace("{0}", Number(size, language));
    }

    private static string[]? Styled(Language language, string kind, string unit, NameLength style) => style switch
    {
        NameLength.Long => language.Find($"{kind}.{unit}.long"),
        NameLength.Short => language.Find($"{kind}.{unit}.short") ?? language.Find($"{kind}.{unit}.long"),
        _ => language.Find($"{kind}.{unit}.narrow") ?? Styled(language, kind, unit, NameLength.Short),
    };

    private static string? Word(double amount, string[]? words)
    {
        string key = (amount == 0 ? "0" : amount.ToString(CultureInfo.InvariantCulture)) + "=";
        return words?.FirstOrDefault(word => word.StartsWith(key, StringComparison.Ordinal))?[key.Length..];
    }

    // Which of the plural forms of a language goes with a number.
    private static int Form(double size, string[] plurals, DateLocale locale)
    {
        bool whole = size == Math.Truncate(size);
        bool one = locale.Culture.TwoLetterISOLanguageName switch
        {
            "fr" => Math.Truncate(size) is 0 or 1,
            "pt" => locale.Tag.EndsWith("PT", StringComparison.OrdinalIgnoreCase) ? size == 1 : Math.Truncate(size) is 0 or 1,
            "da" => size == 1 || (!whole && Math.Truncate(size) is 0 or 1),
            _ => size == 1,
        };
        if (one)
            return Singular;
        string category = plurals is not ["one", "few", ..] ? "other"
            : !whole ? "other"
            : size % 10 is >= 2 and <= 4 && size % 100 is not (>= 12 and <= 14) ? "few"
            : "many";
        return Math.Max(Array.IndexOf(plurals, category), 0);
    }

    private static string Number(double size, Language language)
    {
        NumberFormatInfo format = (NumberFormatInfo)CultureInfo.InvariantCulture.NumberFormat.Clone();
        format.NumberDecimalSeparator = language.Decimal;
        format.NumberGroupSeparator = language.One("group");
        int grouped = int.Parse(language.One("grouped"), CultureInfo.InvariantCulture);
        return size.ToString(size < grouped ? "0.###" : "#,##0.###", format);
    }
}
