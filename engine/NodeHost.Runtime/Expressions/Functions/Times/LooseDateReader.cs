using System.Globalization;

namespace NodeHost.Runtime.Expressions.Functions.Times;

/// <summary>
/// Reads a date token by token: words before the first number do not matter unless they are months, what stands in parentheses never does.
/// A number before ':' belongs to the time, any other to the date.
/// </summary>
internal sealed class LooseDateReader(string text)
{
    private const int MostDigits = 9;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private readonly List<int> _date = [];
    private readonly List<int> _time = [];
    private int _at;
    private bool _sawNumber;
    private int? _month;
    private int? _halfDay;
    private int _zoneSign = 1;
    private int? _zoneHour;
    private int? _zoneMinute;

    public bool TryRead(out LooseDateFields fields)
    {
        fields = null!; // Only read after success.
        while (_at < text.Length)
        {
            if (!TryToken())
                return false;
        }

        return TryFields(out fields);
    }

    /// <summary>The first three digits after the point.</summary>
    public static int Milliseconds(string digits) => int.Parse(digits.PadRight(3, '0')[..3], CultureInfo.InvariantCulture);

    private char Next => _at < text.Length ? text[_at] : '\0';

    private bool TryToken()
    {
        char letter = Next;
        if (char.IsAsciiDigit(letter))
            return TryNumber();
        if (char.IsAsciiLetter(letter))
            return TryWord();
        _at++;
        if (letter is '+' or '-' && (_time.Count > 0 || (_zoneHour == 0 && _zoneMinute == 0)))
            return TryOffset(letter == '-' ? -1 : 1);
        if (letter is '+' or '-' or ')')
            return !_sawNumber;
        if (letter is '(')
            SkipParentheses();
        return true;
    }

    private bool TryNumber()
    {
        int number = ReadNumber(out _);
        _sawNumber = true;
        if (Skip(':'))
            return TryTimePart(number);
        if (Skip('.') && ExpectsTime(number))
            return TryFraction(number);
        if (_zoneHour is not null && _zoneMinute is null && number <= 59)
        {
            _zoneMinute = number;
            return true;
        }

        if (ExpectsTime(number))
        {
            _time.Add(number);
            EndTime();
            return _at == text.Length || char.IsWhiteSpace(Next) || Next is 'Z' or 'z' or '+' or '-';
        }

        if (_date.Count == 3)
            return false;
        _date.Add(number);
        Skip('-');
        return true;
    }

    private bool TryTimePart(int number)
    {
        if (Skip(':'))
        {
            if (_time.Count > 0)
                return false;
            _time.AddRange([number, 0]);
            return true;
        }

        if (_time.Count == 4)
            return false;
        _time.Add(number);
        Skip('.');
        return true;
    }

    private bool TryFraction(int second)
    {
        _time.Add(second);
        if (!char.IsAsciiDigit(Next))
            return false;
        int start = _at;
        ReadNumber(out _);
        _time.Add(Milliseconds(text[start.._at]));
        EndTime();
        return true;
    }

    private bool TryWord()
    {
        int start = _at;
        while (char.IsAsciiLetter(Next))
            _at++;
        string word = text[start.._at].ToLowerInvariant();
        int month = word.Length >= 3 ? Array.IndexOf(Months, word[..3]) : -1;
        if (month >= 0)
        {
            _month = month + 1;
            Skip('-');
            return true;
        }

        if (word is "am" or "pm" && _time.Count > 0)
        {
            _halfDay = word == "am" ? 0 : 12;
            return true;
        }

        if (!_sawNumber)
            return !char.IsAsciiDigit(Next);
        return TryZone(word);
    }

    private bool TryZone(string word)
    {
        int? hours = word switch
        {
            "z" or "ut" or "utc" or "gmt" => 0,
            "edt" => -4,
            "est" or "cdt" => -5,
            "cst" or "mdt" => -6,
            "mst" or "pdt" => -7,
            "pst" => -8,
            _ => null,
        };
        if (hours is null)
            return false;
        (_zoneSign, _zoneHour, _zoneMinute) = (hours < 0 ? -1 : 1, Math.Abs(hours.Value), 0);
        return true;
    }

    private bool TryOffset(int sign)
    {
        int length = 0;
        int number = char.IsAsciiDigit(Next) ? ReadNumber(out length) : 0;
        _sawNumber = true;
        _zoneSign = sign;
        if (Next == ':')
            (_zoneHour, _zoneMinute) = (number, null);
        else if (length is 1 or 2)
            (_zoneHour, _zoneMinute) = (number, 0);
        else if (length is 3 or 4)
            (_zoneHour, _zoneMinute) = (number / 100, number % 100);
        else
            return false;
        return true;
    }

    private bool TryFields(out LooseDateFields fields)
    {
        fields = null!; // Only read after success.
        if (_date.Count == 0)
            return false;
        while (_date.Count < 3)
            _date.Add(1);
        EndTime();
        if (_halfDay is { } half)
        {
            if (_time[0] > 12)
                return false;
            _time[0] = (_time[0] % 12) + half;
        }

        (int year, int month, int day) = Date();
        fields = new LooseDateFields
        {
            Year = year is >= 0 and <= 49 ? year + 2000 : year is >= 50 and <= 99 ? year + 1900 : year,
            Month = month,
            Day = day,
            Hour = _time[0],
            Minute = _time[1],
            Second = _time[2],
            Millisecond = _time[3],
            OffsetMinutes = _zoneHour is { } hour ? _zoneSign * ((hour * 60) + (_zoneMinute ?? 0)) : null,
        };
        return fields.IsPossible;
    }

    // Americans write the month first; a number that cannot be a day is the year.
    private (int Year, int Month, int Day) Date()
    {
        bool yearFirst = _date[0] is < 1 or > 31;
        if (_month is { } month)
            return yearFirst ? (_date[0], month, _date[1]) : (_date[1], month, _date[0]);
        return yearFirst ? (_date[0], _date[1], _date[2]) : (_date[2], _date[0], _date[1]);
    }

    private bool ExpectsTime(int number) => _time.Count switch
    {
        1 or 2 => number <= 59,
        3 => number <= 999,
        _ => false,
    };

    private void EndTime()
    {
        while (_time.Count < 4)
            _time.Add(0);
    }

    private int ReadNumber(out int length)
    {
        int start = _at;
        while (Next == '0')
            _at++;
        int first = _at;
        while (char.IsAsciiDigit(Next))
            _at++;
        length = _at - start;
        return first == _at ? 0 : int.Parse(text.AsSpan(first, Math.Min(MostDigits, _at - first)), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private bool Skip(char symbol)
    {
        if (Next != symbol)
            return false;
        _at++;
        return true;
    }

    private void SkipParentheses()
    {
        for (int open = 1; open > 0 && _at < text.Length; _at++)
            open += Next switch { '(' => 1, ')' => -1, _ => 0 };
    }
}
