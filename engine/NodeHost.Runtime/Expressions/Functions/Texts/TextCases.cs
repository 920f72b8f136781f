using System.Buffers;
using System.Globalization;
using System.Text;
using Jint.Runtime;

namespace NodeHost.Runtime.Expressions.Functions.Texts;

/// <summary>Sentence case and snake case.</summary>
internal static class TextCases
{
    private static readonly SearchValues<char> AsciiPunctuation = SearchValues.Create("!\"#$%&'()*+,./:;<=>?@[\\]^`{|}~");

    /// <summary>Small letters but for the first one of each sentence.</summary>
    public static string Sentence(FunctionCall call)
    {
        string small = TypeConverter.ToString(call.Native("toLowerCase"));
        var text = new StringBuilder(small.Length);
        bool begins = true;
        foreach (Rune rune in small.EnumerateRunes())
        {
            string letter = rune.ToString();
            if (begins && Rune.IsLetter(rune))
            {
                letter = JavaScriptCase.Upper(letter);
                begins = false;
            }

            begins |= rune.Value is '.' or '!' or '?';
            text.Append(letter);
        }

        return text.ToString();
    }

    /// <summary>Small letters with '_' for spaces and hyphens, and without punctuation.</summary>
    public static string Snake(FunctionCall call)
    {
        string small = TypeConverter.ToString(call.Native("toLowerCase"));
        var text = new StringBuilder(small.Length);
        foreach (char letter in small)
        {
            if (letter is ' ' or '-')
                text.Append('_');
            else if (!AsciiPunctuation.Contains(letter) && letter is not (>= '\u2000' and <= '\u206F') and not (>= '\u2E00' and <= '\u2E7F'))
                text.Append(letter);
        }

        return text.ToString();
    }
}
