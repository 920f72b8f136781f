using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Files.Patterns;

/// <summary>Reads the pattern of a name into its parts.</summary>
internal sealed class NamePatternReader(string pattern)
{
    private const int Deepest = 20;
    private const string Signs = "?*+@!";

    private int _place;

    /// <summary>The parts.</summary>
    /// <exception cref="NodeFailedException">Parentheses are not closed, or too deep.</exception>
    public IReadOnlyList<NamePart> Read() => Sequence(depth: 0);

    /// <summary>Whether a text is more than a plain name.</summary>
    public static bool IsPattern(string text)
    {
        if (text.AsSpan().IndexOfAny("*?[{") >= 0)
            return true;
        int open = text.IndexOf('(', StringComparison.Ordinal);
        return open >= 0 && (text.Contains('|', StringComparison.Ordinal) || (open > 0 && Signs.Contains(text[open - 1], StringComparison.Ordinal)));
    }

    private List<NamePart> Sequence(int depth)
    {
        var parts = new List<NamePart>();
        while (_place < pattern.Length && !(depth > 0 && pattern[_place] is '|' or ')'))
            parts.Add(Part(depth));
        return parts;
    }

    private NamePart Part(int depth)
    {
        char c = pattern[_place];
        bool opens = _place + 1 < pattern.Length && pattern[_place + 1] == '(';
        if (Signs.Contains(c, StringComparison.Ordinal) && opens)
        {
            _place += 2;
            return ChoiceOf(c, depth + 1);
        }

        _place++;
        return c switch
        {
            '(' when pattern.IndexOf('|', _place) >= 0 => ChoiceOf('@', depth + 1),
            '*' => new AnyText(),
            '?' => new OneCharacter(static _ => true),
            '[' when pattern.IndexOf(']', Math.Min(_place + 1, pattern.Length)) is > 0 and var end => Class(end),
            '\\' when _place < pattern.Length => Plain(pattern[_place++]),
            _ => Plain(c),
        };
    }

    private Choice ChoiceOf(char sign, int depth)
    {
        if (depth > Deepest)
            throw Unreadable("its parentheses are nested too deeply");
        var alternatives = new List<IReadOnlyList<NamePart>>();
        do
        {
            alternatives.Add(Sequence(depth));
            if (_place >= pattern.Length)
                throw Unreadable("a parenthesis is not closed");
        }
        while (pattern[_place++] == '|');
        return new Choice(sign, alternatives);
    }

    private OneCharacter Class(int end)
    {
        string set = pattern[_place..end];
        _place = end + 1;
        bool isNot = set[0] is '!' or '^';
        var ranges = new List<(char From, char To)>();
        for (int i = isNot ? 1 : 0; i < set.Length; i++)
        {
            bool isRange = i + 2 < set.Length && set[i + 1] == '-';
            ranges.Add((set[i], set[isRange ? i + 2 : i]));
            i += isRange ? 2 : 0;
        }

        return new OneCharacter(c => ranges.Exists(range => c >= range.From && c <= range.To) != isNot);
    }

    private static OneCharacter Plain(char wanted) => new(c => c == wanted);

    private NodeFailedException Unreadable(string why) => new(Codes.UnusableParameterValue, $"The pattern cannot be read: {pattern}")
    {
        Hint = $"In this part {why}. A sign that is meant as such is written with \\ before it.",
    };
}
