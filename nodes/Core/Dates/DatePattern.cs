using System.Text;
using NodaTime;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Dates;

/// <summary>A pattern of tokens and literal text, by which dates are written and read.</summary>
internal sealed class DatePattern
{
    private const int Longest = 1000;

    private readonly DateDialect _dialect;
    private readonly List<(DateToken? Token, string Text)> _parts = [];

    /// <summary>Takes a pattern apart.</summary>
    /// <exception cref="NodeFailedException">It is too long.</exception>
    public DatePattern(string pattern, DateDialect dialect)
    {
        if (pattern.Length > Longest)
            throw new NodeFailedException(Codes.UnusableParameterValue, $"The date format is longer than {Longest} characters.");
        _dialect = dialect;
        Add(pattern);
    }

    /// <summary>The text of a date.</summary>
    public string Write(ZonedDateTime date)
    {
        var text = new StringBuilder();
        foreach ((DateToken? token, string literal) in _parts)
            text.Append(token is null ? literal : token.Write(date));
        return text.ToString();
    }

    /// <summary>Reads a date.</summary>
    /// <returns>The date in the zone; null if the text does not have the form, or a token of it can only be written.</returns>
    public ZonedDateTime? Read(string text, DateTimeZone zone, Instant now)
    {
        if (text.Length > Longest)
            return null;
        var scanner = new DateScanner(text);
        foreach ((DateToken? token, string literal) in _parts)
        {
            if (token is null ? !ReadLiteral(scanner, literal) : !ReadToken(scanner, token))
                return null;
        }

        return scanner.IsAtEnd || !_dialect.IsStrict ? scanner.ToDate(zone, now.InZone(zone)) : null;
    }

    // Moment forgives other separators than those of the pattern, and a text that ends early.
    private bool ReadLiteral(DateScanner scanner, string literal)
    {
        if (scanner.TryLiteral(literal))
            return true;
        if (_dialect.IsStrict)
            return false;
        foreach (char _ in literal)
            scanner.SkipSeparator();
        return true;
    }

    private bool ReadToken(DateScanner scanner, DateToken token)
    {
        if (token.Read is null)
            return false;
        if (!_dialect.IsStrict)
            scanner.SkipSeparators();
        return token.Read(scanner) || (scanner.IsAtEnd && !_dialect.IsStrict);
    }

    private void Add(string pattern)
    {
        for (int i = 0; i < pattern.Length;)
        {
            if (_dialect.TryQuoted(pattern, i, out string quoted, out int end))
            {
                _parts.Add((null, quoted));
            }
            else if (_dialect.Macros.FirstOrDefault(macro => IsAt(pattern, i, macro.Key)) is { Key: not null } found)
            {
                Add(found.Value);
                end = i + found.Key.Length;
            }
            else if (_dialect.TokensByLength.FirstOrDefault(token => IsAt(pattern, i, token.Key)) is { Key: not null } known)
            {
                _parts.Add((known.Value, known.Key));
                end = i + known.Key.Length;
            }
            else
            {
                _parts.Add((null, pattern[i].ToString()));
                end = i + 1;
            }

            i = end;
        }
    }

    // A run of one letter is one token for Luxon, known or not; Moment takes the longest token that it knows.
    private bool IsAt(string pattern, int index, string token)
    {
        if (string.CompareOrdinal(pattern, index, token, 0, token.Length) != 0)
            return false;
        int next = index + token.Length;
        bool startsRun = index == 0 || pattern[index - 1] != token[0];
        return !_dialect.IsStrict || (startsRun && (next >= pattern.Length || pattern[next] != token[0]));
    }
}
