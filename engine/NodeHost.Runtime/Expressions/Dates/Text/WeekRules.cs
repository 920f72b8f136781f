using System.Collections.Frozen;
using System.Globalization;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>How a country counts weeks; 1 is Monday.</summary>
internal sealed record WeekRules(int FirstDay, int MinimalDays, IReadOnlyList<int> Weekend)
{
    private static readonly FrozenSet<string> FourDays = Set(
        "AD AT AX BE BG CH CZ DD DE DK EE ES FI FJ FO FR FX GB GF GG GI GP GR HU IE IM IS IT JE LI LT LU MC MQ NL NO PL PT RE RU SE SJ SK SM SU UK VA");

    private static readonly FrozenSet<string> FromSunday = Set(
        "AG AS BD BR BS BT BU BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY RH SA SG SV TH TT TW UM US VE VI WS YD YE ZA ZW");

    private static readonly FrozenSet<string> FromSaturday = Set("AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY");

    private static readonly FrozenSet<string> RestOnFriday = Set("BH DZ EG IL IQ JO KW LY OM QA SA SD SY YD YE");

    /// <summary>The rules of the country in a tag, or of the one where most speak its language.</summary>
    public static WeekRules Of(CultureInfo culture)
    {
        string country = CountryOf(culture);
        int first = FromSunday.Contains(country) ? 7 : FromSaturday.Contains(country) ? 6 : country == "MV" ? 5 : 1;
        return new WeekRules(first, FourDays.Contains(country) ? 4 : 1, country switch
        {
            "AF" => [4, 5],
            "IR" => [5],
            "IN" or "UG" => [7],
            _ => RestOnFriday.Contains(country) ? [5, 6] : [6, 7],
        });
    }

    private static string CountryOf(CultureInfo culture)
    {
        string name = culture.IsNeutralCulture ? CultureInfo.CreateSpecificCulture(culture.Name).Name : culture.Name;
        return name[(name.LastIndexOf('-') + 1)..].ToUpperInvariant();
    }

    private static FrozenSet<string> Set(string countries) => countries.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
