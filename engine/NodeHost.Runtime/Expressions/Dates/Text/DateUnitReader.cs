using System.Globalization;

namespace NodeHost.Runtime.Expressions.Dates.Text;

/// <summary>
/// Reads the text of one token. It may end in several ways (one digit or two, with a dot or without), which are tried in turn, the one
/// that Luxon prefers first.
/// </summary>
internal sealed record DateUnitReader
{
    /// <summary>There is no such way to end.</summary>
    public const int No = -1;

    /// <summary>There is none, and no further one.</summary>
    public const int NoMore = -2;

    private const int LongestZone = 256;

    // A sign, one or two digits of hours, and minutes or not.
    private const int OffsetWays = 4;

    /// <summary>The letter of what it says, the same for all tokens of it; 0 for text that says nothing.</summary>
    public char Field { get; private init; }

    /// <summary>How many ways to end there may be.</summary>
    public int Ways { get; private init; } = 1;

    private int Minimum { get; init; }

    private int Maximum { get; init; }

    private string Literal { get; init; } = "";

    private IReadOnlyList<string> Names { get; init; } = [];

    private int First { get; init; }

    public static DateUnitReader Of(FormatToken token, DateLocale locale) =>
        (token.IsLiteral ? null : Number(token.Text) ?? Name(token.Text, locale)) ?? new DateUnitReader { Literal = token.Text };

    /// <summary>Where the text of the token ends if it begins at <paramref name="start"/>, or <see cref="No"/>, or <see cref="NoMore"/>.</summary>
    public int End(string text, int start, int way) => Field switch
    {
        'z' => way < LongestZone && start + way < text.Length && IsOfZone(text[start + way]) ? start + way + 1 : NoMore,
        'Z' => OffsetEnd(text, start, way),
        _ when Maximum > 0 => DigitsEnd(text, start, way),
        _ when Names.Count > 0 => NameEnd(text, start, Names[way / 2], withLastDot: way % 2 == 0),
        ' ' => start < text.Length && char.IsWhiteSpace(text[start]) && text[start] is not ('\n' or '\r') ? start + 1 : NoMore,
        _ => string.Compare(text, start, Literal, 0, Literal.Length, StringComparison.OrdinalIgnoreCase) == 0 ? start + Literal.Length : NoMore,
    };

    /// <summary>The number that the text stands for.</summary>
    public double Value(string text) => Field switch
    {
        'Z' => OffsetValue(text),
        'u' => ParsedDate.Milliseconds(text) ?? 0,
        'y' or 'k' when (Minimum, Maximum) == (2, 4) => ParsedDate.FullYear(double.Parse(text, CultureInfo.InvariantCulture)),
        _ when Names.Count > 0 => First + IndexOf(text),
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };

    private static DateUnitReader? Number(string token) => token switch
    {
        "y" => Digits('y', 1, 6),
        "yy" => Digits('y', 2, 4),
        "yyyy" => Digits('y', 4, 4),
        "yyyyy" => Digits('y', 4, 6),
        "yyyyyy" => Digits('y', 6, 6),
        "M" or "L" => Digits('M', 1, 2),
        "MM" or "LL" => Digits('M', 2, 2),
        "d" or "h" or "H" or "m" or "s" or "q" or "W" => Digits(token[0], 1, 2),
        "dd" or "hh" or "HH" or "mm" or "ss" or "qq" or "WW" => Digits(token[0], 2, 2),
        "o" or "S" => Digits(token[0], 1, 3),
        "ooo" or "SSS" => Digits(token[0], 3, 3),
        "u" => Digits('u', 1, 9),
        "uu" => Digits('u', 1, 2),
        "uuu" => Digits('u', 1, 1),
        "kkkk" => Digits('k', 4, 4),
        "kk" => Digits('k', 2, 4),
        "E" or "c" => Digits('E', 1, 1),
        "Z" or "ZZ" => new() { Field = 'Z', Ways = OffsetWays, Literal = ":" },
        "ZZZ" => new() { Field = 'Z', Ways = OffsetWays },
        "z" => new() { Field = 'z', Ways = LongestZone },
        " " => new() { Field = ' ' },
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

    private static DateUnitReader Digits(char field, int minimum, int maximum) =>
        new() { Field = field, Minimum = minimum, Maximum = maximum, Ways = maximum - minimum + 1 };

    private static DateUnitReader OneOf(char field, IReadOnlyList<string> names, int first) =>
        new() { Field = field, Names = names, First = first, Ways = names.Count * 2 };

    private static bool IsOfZone(char letter) => char.IsAsciiLetter(letter) || letter is '_' or (>= '+' and <= '/');

    private static bool IsDigit(string text, int index) => index < text.Length && char.IsAsciiDigit(text[index]);

    // Dots may be missing, and any space is as good as another.
    private static int NameEnd(string text, int start, string name, bool withLastDot)
    {
        int at = start;
        for (int i = 0; i < name.Length; i++)
        {
            char letter = at < text.Length ? text[at] : '\0';
            if (name[i] == '.')
                at += letter == '.' && (withLastDot || i < name.Length - 1) ? 1 : 0;
            else if (Folded(letter) == Folded(name[i]))
                at++;
            else
                return No;
        }

        return at;
    }

    private static char Folded(char letter) => letter is '\u00a0' or '\u202f' ? ' ' : char.ToLowerInvariant(letter);

    private static string Stripped(string text) => string.Concat(text.Where(letter => letter != '.').Select(Folded));

    private int DigitsEnd(string text, int start, int way)
    {
        int count = 0;
        while (count < Maximum && IsDigit(text, start + count))
            count++;
        return count - way >= Minimum ? start + count - way : NoMore;
    }

    private int OffsetEnd(string text, int start, int way)
    {
        if (start >= text.Length || text[start] is not ('+' or '-') || !IsDigit(text, start + 1))
            return NoMore;
        int hours = start + (way < 2 ? 3 : 2);
        if (!IsDigit(text, hours - 1))
            return No;
        if (way % 2 == 1)
            return hours;
        int minutes = hours + Literal.Length;
        bool found = string.CompareOrdinal(text, hours, Literal, 0, Literal.Length) == 0 && IsDigit(text, minutes) && IsDigit(text, minutes + 1);
        return found ? minutes + 2 : No;
    }

    private static double OffsetValue(string text)
    {
        string digits = text[1..].Replace(":", "");
        // One or two digits are hours; with more, the last two are minutes.
        int hours = digits.Length > 2 ? digits.Length - 2 : digits.Length;
        return ParsedDate.OffsetMinutes(text[0] + digits[..hours], digits.AsSpan(hours));
    }

    private int IndexOf(string text)
    {
        string wanted = Stripped(text);
        for (int i = 0; i < Names.Count; i++)
        {
            if (Stripped(Names[i]) == wanted)
                return i;
        }

        return -1;
    }
}
