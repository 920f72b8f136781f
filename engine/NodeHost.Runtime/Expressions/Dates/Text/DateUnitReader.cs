using System.Globalization;
using System.Text.RegularExpressions;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>How the text of one token looks, and what it says.</summary>
/// <param name="Form">A regular expression without groups.</param>
/// <param name="Field">The letter of what it says, the same for all tokens of it; 0 for text that says nothing.</param>
/// <param name="Names">The names that it may be.</param>
/// <param name="First">What the first of the names stands for.</param>
internal sealed record DateUnitReader(string Form, char Field, IReadOnlyList<string>? Names = null, int First = 0)
{
    private const string One = "[0-9]";
    private const string Two = "[0-9]{2}";
    private const string OneOrTwo = "[0-9]{1,2}";
    private const string TwoToFour = "[0-9]{2,4}";

    public static DateUnitReader Of(FormatToken token, DateLocale locale) => token.IsLiteral
        ? new DateUnitReader(Regex.Escape(token.Text), '\0')
        : Number(token.Text) ?? Name(token.Text, locale) ?? new DateUnitReader(Regex.Escape(token.Text), '\0');

    /// <summary>The number that the text stands for.</summary>
    public double Value(string text) => Field switch
    {
        'Z' => Offset(text),
        'u' => ParsedDate.Milliseconds(text) ?? 0,
        'y' or 'k' when Form == TwoToFour => ParsedDate.FullYear(double.Parse(text, CultureInfo.InvariantCulture)),
        _ when Names is not null => First + IndexOf(text),
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };

    private static DateUnitReader? Number(string token) => token switch
    {
        "y" => new("[0-9]{1,6}", 'y'),
        "yy" => new(TwoToFour, 'y'),
        "yyyy" => new("[0-9]{4}", 'y'),
        "yyyyy" => new("[0-9]{4,6}", 'y'),
        "yyyyyy" => new("[0-9]{6}", 'y'),
        "M" or "L" => new(OneOrTwo, 'M'),
        "MM" or "LL" => new(Two, 'M'),
        "d" or "h" or "H" or "m" or "s" or "q" or "W" => new(OneOrTwo, token[0]),
        "dd" or "hh" or "HH" or "mm" or "ss" or "qq" or "WW" => new(Two, token[0]),
        "o" or "S" => new("[0-9]{1,3}", token[0]),
        "ooo" or "SSS" => new("[0-9]{3}", token[0]),
        "u" => new("[0-9]{1,9}", 'u'),
        "uu" => new(OneOrTwo, 'u'),
        "uuu" => new(One, 'u'),
        "kkkk" => new("[0-9]{4}", 'k'),
        "kk" => new(TwoToFour, 'k'),
        "E" or "c" => new(One, 'E'),
        "Z" or "ZZ" => new("[+-][0-9]{1,2}(?::[0-9]{2})?", 'Z'),
        "ZZZ" => new("[+-][0-9]{1,2}(?:[0-9]{2})?", 'Z'),
        "z" => new("[a-z_+-/]+?", 'z'),
        " " => new("[^\\S\\n\\r]", '\0'),
        _ => null,
    };

    private static DateUnitReader? Name(string token, DateLocale locale) => token switch
    {
        "G" => OneOf('G', locale.Eras(NameLength.Short), 0),
        "GG" => OneOf('G', locale.Eras(NameLength.Long), 0),
        "MMM" => OneOf('M', locale.Months(NameLength.Short, standalone: false), 1),
        "MMMM" => OneOf('M', locale.Months(NameLength.Long, standalone: false), 1),
        "LLL" => OneOf('M', locale.Months(NameLength.Short, standalone: true), 1),
        "LLLL" => OneOf('M', locale.Months(NameLength.Long, standalone: true), 1),
        // Luxon looks for these the other way round than it writes them.
        "EEE" => OneOf('E', locale.Weekdays(NameLength.Short, standalone: true), 1),
        "EEEE" => OneOf('E', locale.Weekdays(NameLength.Long, standalone: true), 1),
        "ccc" => OneOf('E', locale.Weekdays(NameLength.Short, standalone: false), 1),
        "cccc" => OneOf('E', locale.Weekdays(NameLength.Long, standalone: false), 1),
        "a" => OneOf('a', locale.Meridiems, 0),
        _ => null,
    };

    // Dots may be missing, and any space is as good as another.
    private static DateUnitReader OneOf(char field, IReadOnlyList<string> names, int first) => new(
        string.Join('|', names.Select(name => Regex.Escape(Plain(name)).Replace("\\.", "\\.?").Replace("\\ ", "[ \u00a0\u202f]"))),
        field,
        names,
        first);

    private static string Plain(string text) => text.Replace('\u00a0', ' ').Replace('\u202f', ' ');

    private static double Offset(string text)
    {
        string digits = text[1..].Replace(":", "");
        // One or two digits are hours; with more, the last two are minutes.
        int hours = digits.Length > 2 ? digits.Length - 2 : digits.Length;
        return ParsedDate.OffsetMinutes(text[0] + digits[..hours], digits[hours..]);
    }

    private int IndexOf(string text)
    {
        string wanted = Stripped(text);
        for (int i = 0; i < Names!.Count; i++)
        {
            if (Stripped(Names[i]) == wanted)
                return i;
        }

        return -1;
    }

    private static string Stripped(string text) => Plain(text).Replace(".", "").ToLowerInvariant();
}
