using System.Text;
using NodeHost.ThreeCx.Sandbox.Shapes;

namespace NodeHost.ThreeCx.Sandbox.Odata;

/// <summary>Cuts a filter into words.</summary>
internal sealed class FilterLexer(string text)
{
    private const int GuidLength = 36;

    private int _next;

    public FilterToken Read()
    {
        while (_next < text.Length && char.IsWhiteSpace(text[_next]))
            _next++;
        int start = _next;
        if (start == text.Length)
            return new FilterToken(FilterTokenKind.End, "", start + 1);
        char first = text[start];
        if (first == '\'')
            return ReadText(start);
        if (TryReadGuid(start) is { } guid)
            return guid;
        if (char.IsAsciiDigit(first) || (first == '-' && start + 1 < text.Length && char.IsAsciiDigit(text[start + 1])))
            return TryReadMoment(start) ?? ReadNumber(start);
        if (IsWordStart(start))
            return ReadWord(start);
        return ReadSign(first, start);
    }

    private static bool IsWordPart(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '.';

    // $it and $count are words as well.
    private bool IsWordStart(int at) => char.IsAsciiLetter(text[at]) || text[at] == '_' ||
        (text[at] == '$' && at + 1 < text.Length && char.IsAsciiLetter(text[at + 1]));

    private FilterToken ReadSign(char sign, int start)
    {
        FilterTokenKind kind = sign switch
        {
            '(' => FilterTokenKind.Open,
            ')' => FilterTokenKind.Close,
            ',' => FilterTokenKind.Comma,
            '/' => FilterTokenKind.Slash,
            ':' => FilterTokenKind.Colon,
            '-' => FilterTokenKind.Minus,
            _ => throw new FilterException($"'{sign}' at position {start + 1} has no meaning here."),
        };
        _next++;
        return new FilterToken(kind, sign.ToString(), start + 1);
    }

    private FilterToken? TryReadGuid(int start)
    {
        int end = start + GuidLength;
        if (end > text.Length || text[start + 8] != '-' || (end < text.Length && (IsWordPart(text[end]) || text[end] == '-')) ||
            !Guid.TryParseExact(text[start..end], "D", out Guid guid))
            return null;
        _next = end;
        return new FilterToken(FilterTokenKind.Guid, guid.ToString("D"), start + 1);
    }

    private FilterToken? TryReadMoment(int start)
    {
        int end = start;
        while (end < text.Length && (IsWordPart(text[end]) || text[end] is ':' or '-' or '+'))
            end++;
        string word = text[start..end];
        if (word.Length < 10 || word[4] != '-' || !Moments.TryParse(word, out _))
            return null;
        _next = end;
        return new FilterToken(FilterTokenKind.Moment, word, start + 1);
    }

    // A quote inside a literal is written twice.
    private FilterToken ReadText(int start)
    {
        var content = new StringBuilder();
        for (_next++; _next < text.Length; _next++)
        {
            if (text[_next] != '\'')
            {
                content.Append(text[_next]);
                continue;
            }

            _next++;
            if (_next == text.Length || text[_next] != '\'')
                return new FilterToken(FilterTokenKind.Text, content.ToString(), start + 1);
            content.Append('\'');
        }

        throw new FilterException($"The text that begins at position {start + 1} has no closing quote.");
    }

    private FilterToken ReadNumber(int start)
    {
        _next++;
        while (_next < text.Length && (IsWordPart(text[_next]) || (text[_next] is '+' or '-' && text[_next - 1] is 'e' or 'E')))
            _next++;
        return new FilterToken(FilterTokenKind.Number, text[start.._next], start + 1);
    }

    private FilterToken ReadWord(int start)
    {
        _next++;
        while (_next < text.Length && IsWordPart(text[_next]))
            _next++;
        string word = text[start.._next];
        if (_next == text.Length || text[_next] != '\'')
            return new FilterToken(FilterTokenKind.Word, word, start + 1);
        if (word == "duration")
            return ReadText(_next) with { Kind = FilterTokenKind.Duration, Position = start + 1 };

        // Pbx.IVRType'Default' is an enum value with the name of its type.
        return word.Contains('.', StringComparison.Ordinal)
            ? ReadText(_next) with { Position = start + 1 }
            : new FilterToken(FilterTokenKind.Word, word, start + 1);
    }
}
