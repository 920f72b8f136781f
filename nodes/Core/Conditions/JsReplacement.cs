using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NodeHost.Nodes.Core.Conditions;

/// <summary>
/// What takes the place of a match, in JavaScript's notation: <c>$1</c> to <c>$99</c>, <c>$&lt;name&gt;</c>, <c>$&amp;</c> for the
/// match, <c>$`</c> and <c>$'</c> for the text before and behind it, <c>$$</c> for a dollar sign. What refers to nothing is plain text.
/// </summary>
internal sealed class JsReplacement
{
    private readonly string _text;
    private readonly string[] _groups;
    private readonly bool _hasNames;

    /// <param name="pattern">The regular expression that is matched.</param>
    /// <param name="replacement">The replacement.</param>
    public JsReplacement(string pattern, string replacement)
    {
        _text = replacement;
        _groups = [.. GroupsOf(pattern)];
        _hasNames = _groups.Any(static name => !char.IsAsciiDigit(name[0]));
    }

    /// <summary>The text for a match.</summary>
    /// <param name="match">The match.</param>
    /// <param name="input">The text that was searched.</param>
    public string For(Match match, string input)
    {
        if (!_text.Contains('$', StringComparison.Ordinal))
            return _text;
        var text = new StringBuilder();
        for (int i = 0; i < _text.Length; i++)
        {
            if (_text[i] == '$' && TryExpand(match, input, _text.AsSpan(i + 1), out ReadOnlySpan<char> value, out int length))
            {
                text.Append(value);
                i += length;
            }
            else
            {
                text.Append(_text[i]);
            }
        }

        return text.ToString();
    }

    private bool TryExpand(Match match, string input, ReadOnlySpan<char> reference, out ReadOnlySpan<char> value, out int length)
    {
        length = 1;
        value = default;
        switch (reference)
        {
            case ['$', ..]:
                value = "$";
                return true;
            case ['&', ..]:
                value = match.ValueSpan;
                return true;
            case ['`', ..]:
                value = input.AsSpan(0, match.Index);
                return true;
            case ['\'', ..]:
                value = input.AsSpan(match.Index + match.Length);
                return true;
            case ['<', ..] when _hasNames && reference.IndexOf('>') is > 0 and var end:
                value = match.Groups[reference[1..end].ToString()].ValueSpan;
                length = end + 1;
                return true;
            default:
                int number = NumberIn(reference, out length);
                value = number > 0 ? match.Groups[_groups[number - 1]].ValueSpan : default;
                return number > 0;
        }
    }

    // Two digits count together where there are that many groups.
    private int NumberIn(ReadOnlySpan<char> reference, out int length)
    {
        int number = 0;
        for (length = 0; length < Math.Min(2, reference.Length) && char.IsAsciiDigit(reference[length]); length++)
        {
            int longer = (number * 10) + (reference[length] - '0');
            if (longer > _groups.Length)
                break;
            number = longer;
        }

        return number;
    }

    // .NET numbers groups with a name behind all others; JavaScript numbers them as they stand.
    private static IEnumerable<string> GroupsOf(string pattern)
    {
        int unnamed = 0;
        bool inClass = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    inClass = true;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '(' when !inClass && NameAt(pattern, i + 1) is { } name:
                    yield return name.Length > 0 ? name : (++unnamed).ToString(CultureInfo.InvariantCulture);
                    break;
            }
        }
    }

    // Null for what opens no group that keeps its match; empty for a group without a name.
    private static string? NameAt(string pattern, int start)
    {
        if (start >= pattern.Length || pattern[start] != '?')
            return "";
        bool isNamed = start + 2 < pattern.Length && pattern[start + 1] == '<' && pattern[start + 2] is not ('=' or '!');
        int end = isNamed ? pattern.IndexOf('>', start) : -1;
        return end > start + 2 ? pattern[(start + 2)..end] : null;
    }
}
