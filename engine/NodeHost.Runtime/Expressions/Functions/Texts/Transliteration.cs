using System.Text;

namespace NodeHost.Runtime.Expressions.Functions.Texts;

/// <summary>Writes letters of other scripts in ASCII, and '?' for what cannot be written so.</summary>
internal static class Transliteration
{
    private const string Unknown = "?";

    private const int FirstHangul = 0xAC00;

    private const int LastHangul = 0xD7A3;

    private static readonly string[] Initials =
        ["g", "gg", "n", "d", "dd", "r", "m", "b", "bb", "s", "ss", "", "j", "jj", "c", "k", "t", "p", "h"];

    private static readonly string[] Vowels =
    [
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "weo", "we", "wi", "yu", "eu", "yi", "i",
    ];

    private static readonly string[] Finals =
    [
        "", "g", "gg", "gs", "n", "nj", "nh", "d", "l", "lg", "lm", "lb", "ls", "lt", "lp", "lh", "m", "b", "bs", "s", "ss", "ng", "j", "c", "k",
        "t", "p", "h",
    ];

    // 36,000 letters, so they are read when the first text has one.
    private static readonly Lazy<Dictionary<char, string>> Letters = new(Read);

    public static string Of(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        var result = new StringBuilder(text.Length);
        bool isWordOpen = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            string written = Written(rune);
            // An ideograph is a word: a space parts it from the next one, but not from punctuation.
            bool isWord = IsIdeograph(rune) && written.EndsWith(' ');
            if (isWord)
                written = written[..^1];
            if (isWordOpen && !written.Any(letter => char.IsWhiteSpace(letter) || char.IsPunctuation(letter)))
                result.Append(' ');
            result.Append(written);
            isWordOpen = isWord;
            TextEncodings.RefuseAbove(result.Length);
        }

        return result.ToString();
    }

    private static string Written(Rune rune)
    {
        if (rune.IsAscii)
            return rune.ToString();
        if (rune.Value is >= FirstHangul and <= LastHangul)
            return Syllable(rune.Value - FirstHangul);
        return rune.IsBmp && Letters.Value.TryGetValue((char)rune.Value, out string? written)
            ? written
            : IsIdeograph(rune) ? Unknown + " " : Unknown;
    }

    private static bool IsIdeograph(Rune rune) => rune.Value is
        (>= 0x2E80 and <= 0x2FDF) or (>= 0x3005 and <= 0x303B) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF);

    private static string Syllable(int index) => Initials[index / 588] + Vowels[index % 588 / 28] + Finals[index % 28];

    private static Dictionary<char, string> Read()
    {
        using Stream stream = typeof(Transliteration).Assembly.GetManifestResourceStream(typeof(Transliteration), "Transliteration.txt")!; // Built in.
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var letters = new Dictionary<char, string>(40_000);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal) || line.Length < 2)
                continue;
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            string written = Unescaped(line[..tab]);
            foreach (char letter in Unescaped(line[(tab + 1)..]))
                letters.Add(letter, written);
        }

        return letters;
    }

    private static string Unescaped(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
            return text;
        var result = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                result.Append(text[i]);
                continue;
            }

            i++;
            result.Append(text[i] switch { 'n' => '\n', 't' => '\t', 'u' => (char)Convert.ToInt32(text.Substring(i + 1, 4), 16), _ => text[i] });
            i += text[i] == 'u' ? 4 : 0;
        }

        return result.ToString();
    }
}
