namespace NodeHost.OpenApi.HandOwned;

/// <summary>
/// C# text without what only looks like code: in <see cref="Code"/> comments and literals are blank, in <see cref="Literals"/> only
/// comments are. Both have the length of the text, so that places agree.
/// </summary>
internal sealed class SourceText
{
    private readonly string _text;
    private readonly char[] _code;
    private readonly char[] _literals;

    public SourceText(string text)
    {
        _text = text;
        _code = text.ToCharArray();
        _literals = text.ToCharArray();
        int at = 0;
        while (at < text.Length)
            at = Next(at);
        Code = new string(_code);
        Literals = new string(_literals);
    }

    public string Code { get; }

    public string Literals { get; }

    private int Next(int at)
    {
        if (Starts(at, "//"))
            return Blank(at, IndexOr("\n", at), comment: true);
        if (Starts(at, "/*"))
            return Blank(at, IndexOr("*/", at + 2) + 2, comment: true);
        if (Starts(at, "\"\"\""))
            return Blank(at, EndOfRaw(at), comment: false);
        if (_text[at] == '"')
            return Blank(at, EndOfText(at, '"', IsVerbatim(at)), comment: false);
        // A quote after a letter or digit is no character: 1'000 does not exist in C#, but text in directives does.
        return _text[at] == '\'' ? Blank(at, EndOfText(at, '\'', false), comment: false) : at + 1;
    }

    private int EndOfText(int at, char quote, bool verbatim)
    {
        for (int i = at + 1; i < _text.Length; i++)
        {
            if (!verbatim && _text[i] == '\\')
                i++;
            else if (verbatim && _text[i] == quote && i + 1 < _text.Length && _text[i + 1] == quote)
                i++;
            else if (_text[i] == quote || (!verbatim && _text[i] == '\n'))
                return i + 1;
        }

        return _text.Length;
    }

    private int EndOfRaw(int at)
    {
        int quotes = at;
        while (quotes < _text.Length && _text[quotes] == '"')
            quotes++;
        return IndexOr(new string('"', quotes - at), quotes) + (quotes - at);
    }

    private bool IsVerbatim(int at) =>
        at > 0 && (_text[at - 1] == '@' || (at > 1 && _text[at - 1] == '$' && _text[at - 2] == '@'));

    private bool Starts(int at, string token) => string.CompareOrdinal(_text, at, token, 0, token.Length) == 0;

    private int IndexOr(string token, int from)
    {
        int found = from < _text.Length ? _text.IndexOf(token, from, StringComparison.Ordinal) : -1;
        return found < 0 ? _text.Length : found;
    }

    private int Blank(int from, int to, bool comment)
    {
        to = Math.Min(Math.Max(to, from + 1), _text.Length);
        for (int i = from; i < to; i++)
        {
            if (_text[i] == '\n')
                continue;
            _code[i] = ' ';
            if (comment)
                _literals[i] = ' ';
        }

        return to;
    }
}
