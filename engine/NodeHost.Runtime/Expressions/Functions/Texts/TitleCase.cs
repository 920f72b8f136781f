using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace NodeHost.Runtime.Expressions.Functions.Texts;

/// <summary>
/// Title case: a capital at the head of each word but for small ones such as 'of' between others. A word with capitals or dots inside stays
/// as it was written, line breaks go.
/// </summary>
internal static class TitleCase
{
    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\u2028\u2029");

    // Words that are found with a full stop at their end, and any others.
    private static readonly FrozenSet<string> SmallWords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "an", "ad", "and", "as", "at", "because", "but", "by", "en", "for", "if", "in", "neither", "nor", "of", "on", "or", "only", "over",
        "per", "so", "some", "than", "that", "the", "to", "up", "upon", "v", "vs", "versus", "via", "when", "with", "without", "yet");

    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length);
        for (int start = 0; start < text.Length;)
        {
            int end = start;
            while (end < text.Length && !IsBreak(text[end]))
                end++;
            if (end > start)
                Append(result, text, start, end);
            else if (!LineBreaks.Contains(text[end++]))
                result.Append(text[start]);
            start = end;
        }

        return result.ToString();
    }

    private static void Append(StringBuilder result, string text, int start, int end)
    {
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        bool isAtAnEnd = start == 0 || end == text.Length;
        bool staysAsWritten = IsWrittenOnPurpose(word) || (!isAtAnEnd && HasSmallWord(word)) || IsScheme(text, end);
        int head = staysAsWritten ? -1 : word.IndexOfAnyInAlphabet();
        if (head < 0)
        {
            result.Append(word);
            return;
        }

        result.Append(word[..head]).Append(JavaScriptCase.Upper(word[head].ToString())).Append(word[(head + 1)..]);
    }

    private static bool IsBreak(char letter) => letter is ':' or '-' or '–' or '—' || IsWhite(letter);

    // JavaScript counts a byte order mark as white, and a next-line control not.
    private static bool IsWhite(char letter) => letter == '\uFEFF' || (letter != '\u0085' && char.IsWhiteSpace(letter));

    // 'iPhone', 'HTTP' and 'n8n.io'.
    private static bool IsWrittenOnPurpose(ReadOnlySpan<char> word)
    {
        for (int i = 1; i < word.Length; i++)
        {
            if (char.IsAsciiLetterUpper(word[i]) || (word[i] == '.' && i + 1 < word.Length))
                return true;
        }

        return false;
    }

    // 'mailto:x', but not 'Note: x'.
    private static bool IsScheme(string text, int end) => end < text.Length && text[end] == ':' && (end + 1 == text.Length || !IsWhite(text[end + 1]));

    private static bool HasSmallWord(ReadOnlySpan<char> token)
    {
        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> small = SmallWords.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int start = 0; start < token.Length;)
        {
            int end = start;
            while (end < token.Length && (char.IsAsciiLetterOrDigit(token[end]) || token[end] == '_'))
                end++;
            if (end > start && small.Contains(token[start..end]))
                return true;
            start = end + 1;
        }

        return false;
    }

    private static int IndexOfAnyInAlphabet(this ReadOnlySpan<char> word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            if (char.IsAsciiLetterOrDigit(word[i]) || word[i] is >= 'À' and <= 'ÿ')
                return i;
        }

        return -1;
    }
}
