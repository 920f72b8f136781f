using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;

namespace NodeHost.Nodes.Core.Spreadsheets;

/// <summary>The table of an RTF file. Only what makes cells is read: text, <c>\cell</c>, <c>\row</c>, and characters by number.</summary>
internal static class RtfTable
{
    /// <summary>The only sheet.</summary>
    public static IEnumerable<Sheet> Read(Stream content, bool keepsText) => [new Sheet("Sheet1", Rows(content, keepsText))];

    private static IEnumerable<JToken?[]> Rows(Stream content, bool keepsText)
    {
        using var text = new StreamReader(content, Encoding.Latin1);
        var row = new List<JToken?>();
        var cell = new StringBuilder();
        while (text.Read() is var next and >= 0)
        {
            string? word = next == '\\' ? ReadWord(text, cell) : null;
            if (word is null && next is not ('\\' or '{' or '}' or '\r' or '\n'))
                cell.Append((char)next);
            if (word is "intbl" or "pard")
                cell.Clear();
            if (word == "cell")
            {
                string value = cell.ToString();
                row.Add(value.Length == 0 ? null : keepsText ? value : CellText.Typed(value));
                cell.Clear();
            }

            if (word != "row")
                continue;
            yield return [.. row];
            row.Clear();
        }
    }

    // A control word ends at its space; \'e4 and \u228? are characters.
    private static string? ReadWord(StreamReader text, StringBuilder cell)
    {
        int first = text.Read();
        if (first == '\'')
        {
            string hex = $"{(char)text.Read()}{(char)text.Read()}";
            if (byte.TryParse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out byte code))
                cell.Append((char)code);
            return null;
        }

        if (!char.IsAsciiLetter((char)first))
        {
            if (first is '\\' or '{' or '}')
                cell.Append((char)first);
            return null;
        }

        var word = new StringBuilder().Append((char)first);
        while (text.Peek() is var next and >= 0 && (char.IsAsciiLetterOrDigit((char)next) || next == '-') && word.Length < 40)
            word.Append((char)text.Read());
        if (text.Peek() == ' ')
            text.Read();
        string name = word.ToString();
        if (name[0] == 'u' && int.TryParse(name.AsSpan(1), CultureInfo.InvariantCulture, out int unit))
        {
            cell.Append((char)(ushort)unit);
            if (text.Peek() == '?')
                text.Read();
        }

        return name;
    }
}
