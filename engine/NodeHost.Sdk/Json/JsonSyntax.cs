using System.Text;
using System.Text.Json;

namespace NodeHost.Sdk;

/// <summary>
/// Holds a text against the grammar of RFC 8259, which Newtonsoft.Json reads more leniently, and words the first fault
/// for a person: what was expected at that place, and what was probably meant.
/// </summary>
internal static class JsonSyntax
{
    private const int ExcerptBefore = 24;
    private const int ExcerptAfter = 24;

    private static readonly JsonReaderOptions Strict = new() { MaxDepth = NodeJson.MaxDepth };

    /// <summary>A fault at a line and column that are known already.</summary>
    public static JsonTextException FaultAt(string text, int line, int column, string message)
    {
        int index = Math.Clamp(IndexOf(text, line, column), 0, text.Length);
        return new JsonTextException(message, line, Math.Max(1, column), Excerpt(text, index));
    }

    /// <summary>Words a fault that a strict reader met. The text is read once more up to it, as this happens rarely.</summary>
    public static JsonTextException Explain(string text, byte[] bytes, JsonException fault)
    {
        var reader = new Utf8JsonReader(bytes, Strict);
        try
        {
            while (reader.Read())
            {
            }
        }
        catch (JsonException syntax)
        {
            fault = syntax;
        }

        int index = CharIndex(bytes, (int)(fault.LineNumber ?? 0), (int)(fault.BytePositionInLine ?? 0));
        index = Math.Min(index, text.Length);
        while (index < text.Length && char.IsWhiteSpace(text[index]))
            index++;
        int before = index - 1;
        while (before >= 0 && char.IsWhiteSpace(text[before]))
            before--;
        char previous = before < 0 ? '\0' : text[before];
        char found = index < text.Length ? text[index] : '\0';

        (string message, string? insert, int drop) = Word(reader.TokenType, reader.CurrentDepth, InObject(text, index), EndsName(text, before), previous, found, fault);
        string? likely = null;
        if (insert is not null)
        {
            int at = found == '\0' || insert is "," or ":" ? before + 1 : index;
            likely = Excerpt(text[..at] + insert + text[at..], at);
        }
        else if (drop > 0)
        {
            likely = Excerpt(text.Remove(before, drop), before);
        }

        (int line, int column) = PlaceOf(text, index);
        return new JsonTextException(message, line, column, Excerpt(text, index), likely);
    }

    private static (string Message, string? Insert, int Drop) Word(
        JsonTokenType last, int depth, bool inObject, bool afterName, char previous, char found, JsonException fault)
    {
        string what = found == '\0' ? "the end of the text" : $"'{found}'";
        if (fault.Message.Contains("depth", StringComparison.Ordinal) && fault.Message.Contains("max", StringComparison.OrdinalIgnoreCase))
            return ($"nested deeper than {NodeJson.MaxDepth} levels", null, 0);
        if (last == JsonTokenType.None && found == '\0')
            return ("the text is empty: expected a JSON value", null, 0);
        if (found == '\'')
            return ("strings and names take double quotes, not single ones", null, 0);
        if (found is '\n' or '\r' || fault.Message.Contains("within a JSON string", StringComparison.Ordinal))
            return ("a line break or control character inside a string: write it as an escape such as \\n", null, 0);
        if (inObject && afterName)
            return ($"{(found == '\0' ? "the text ends early: " : "")}expected ':' after a property name", ":", 0);
        if (previous == ',' && found is '}' or ']')
            return ($"a comma before {what}: JSON has no trailing commas", null, 1);
        if (found == '\0' && depth > 0)
            return ($"the text ends early: expected '{(inObject ? '}' : ']')}'", inObject ? "}" : "]", 0);
        if (previous is '{' || (inObject && previous == ','))
            return ($"expected a property name in double quotes, found {what}", null, 0);
        if (depth > 0 && previous is not (':' or ',' or '[') && (found is '"' or '{' or '[' or '-' || char.IsLetterOrDigit(found)) && EndsValue(last))
            return ($"expected ',' or '{(inObject ? '}' : ']')}' after a value, found {what}", ",", 0);
        if (depth == 0 && EndsValue(last))
            return ($"expected the end of the text after the JSON value, found {what}", null, 0);
        return ($"expected a JSON value, found {what}", null, 0);
    }

    // Whether a string that is a property name, not a value, ends here: it stands behind a brace or a comma.
    private static bool EndsName(string text, int end)
    {
        if (end < 1 || text[end] != '"')
            return false;
        int start = end - 1;
        while (start > 0 && (text[start] != '"' || text[start - 1] == '\\'))
            start--;
        while (--start >= 0 && char.IsWhiteSpace(text[start]))
        {
        }

        return start >= 0 && text[start] is '{' or ',';
    }

    private static bool EndsValue(JsonTokenType type) => type is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True
        or JsonTokenType.False or JsonTokenType.Null or JsonTokenType.EndObject or JsonTokenType.EndArray;

    // Whether the innermost bracket that is open before this place is that of an object.
    private static bool InObject(string text, int index)
    {
        var open = new Stack<char>();
        bool inString = false;
        for (int i = 0; i < index; i++)
        {
            char c = text[i];
            if (inString)
            {
                if (c == '\\')
                    i++;
                else if (c == '"')
                    inString = false;
            }
            else if (c == '"')
            {
                inString = true;
            }
            else if (c is '{' or '[')
            {
                open.Push(c);
            }
            else if (c is '}' or ']')
            {
                open.TryPop(out _);
            }
        }

        return open.TryPeek(out char top) && top == '{';
    }

    private static string Excerpt(string text, int index)
    {
        int start = Math.Max(0, index - ExcerptBefore);
        int end = Math.Min(text.Length, index + ExcerptAfter);
        string part = text[start..end].ReplaceLineEndings(" ").Replace('\t', ' ');
        return $"{(start > 0 ? "…" : "")}{part}{(end < text.Length ? "…" : "")}";
    }

    private static (int Line, int Column) PlaceOf(string text, int index)
    {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < index; i++)
        {
            if (text[i] != '\n')
                continue;
            line++;
            lineStart = i + 1;
        }

        return (line, index - lineStart + 1);
    }

    private static int IndexOf(string text, int line, int column)
    {
        int start = 0;
        for (int l = 1; l < line; l++)
        {
            int next = text.IndexOf('\n', start);
            if (next < 0)
                break;
            start = next + 1;
        }

        return start + Math.Max(0, column - 1);
    }

    // System.Text.Json counts lines and bytes; people count characters.
    private static int CharIndex(byte[] bytes, int line, int byteInLine)
    {
        int start = 0;
        for (int l = 0; l < line; l++)
        {
            int next = Array.IndexOf(bytes, (byte)'\n', start);
            if (next < 0)
                break;
            start = next + 1;
        }

        return Encoding.UTF8.GetCharCount(bytes, 0, Math.Min(bytes.Length, start + byteInLine));
    }
}
