using System.Globalization;
using Newtonsoft.Json.Linq;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Spreadsheets;

/// <summary>Values of cells as text, and the values that text stands for.</summary>
internal static class CellText
{
    private static readonly string[] Dates =
        ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss", "M/d/yyyy", "M/d/yy"];

    /// <summary>What a spreadsheet program shows for a value.</summary>
    public static string Of(JToken? value) => value switch
    {
        null or { Type: JTokenType.Null or JTokenType.Undefined } => "",
        { Type: JTokenType.Boolean } => (bool)value ? "TRUE" : "FALSE",
        { Type: JTokenType.Integer or JTokenType.Float } => JsNumber.Format((double)value),
        { Type: JTokenType.String } => (string)value!,
        _ => NodeJson.Write(value),
    };

    /// <summary>What a spreadsheet program makes of text that is typed into it: a number, a truth value, the number of a day, or text.</summary>
    public static JToken? Typed(string text)
    {
        if (text.Length == 0)
            return null;
        if (text is "TRUE" or "FALSE")
            return text == "TRUE";
        if (Number(text) is { } number)
            return number;
        return text.Length <= 33 && char.IsAsciiDigit(text[0]) &&
            DateTime.TryParseExact(text, Dates, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out DateTime date)
            ? Serial(date)
            : text;
    }

    /// <summary>The number by which spreadsheets stand for a moment: days since the end of 1899.</summary>
    public static JValue Serial(DateTime date) => Plain(date.ToOADate());

    /// <summary>A number, without a fraction where it is whole.</summary>
    public static JValue Plain(double number) =>
        number == Math.Truncate(number) && Math.Abs(number) < 1L << 53 ? new JValue((long)number) : new JValue(number);

    // Also $1,234.50 and 12% and (5), as they stand in files for people.
    private static JValue? Number(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().Trim();
        bool isPercent = rest.EndsWith("%", StringComparison.Ordinal);
        if (isPercent)
            rest = rest[..^1];
        bool isNegative = rest.Length > 2 && rest[0] == '(' && rest[^1] == ')';
        if (isNegative)
            rest = rest[1..^1];
        rest = rest.TrimStart('$');
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent | NumberStyles.AllowThousands;
        if (rest.Length == 0 || char.IsLetter(rest[0]) || !double.TryParse(rest, Style, CultureInfo.InvariantCulture, out double number) || !double.IsFinite(number))
            return null;
        return Plain((isNegative ? -number : number) / (isPercent ? 100 : 1));
    }
}
