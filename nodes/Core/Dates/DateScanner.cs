using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace NodeHost.Nodes.Core.Dates;

/// <summary>Goes through a text from left to right and gathers what it says of a date.</summary>
internal sealed class DateScanner(string text)
{
    private int _position;

    public int? Year { get; set; }

    public int? Month { get; set; }

    public int? Day { get; set; }

    public int? DayOfYear { get; set; }

    public int? Quarter { get; set; }

    public int? WeekYear { get; set; }

    public int? Week { get; set; }

    public int? Weekday { get; set; }

    public int? Hour { get; set; }

    public bool? IsAfternoon { get; set; }

    public int Minute { get; set; }

    public int Second { get; set; }

    public int Millisecond { get; set; }

    public Offset? Offset { get; set; }

    public double? Milliseconds { get; set; }

    public DateTimeZone? Zone { get; set; }

    public bool IsAtEnd => _position >= text.Length;

    /// <summary>Takes literal text.</summary>
    public bool TryLiteral(string literal)
    {
        if (string.Compare(text, _position, literal, 0, literal.Length, StringComparison.OrdinalIgnoreCase) != 0)
            return false;
        _position += literal.Length;
        return true;
    }

    /// <summary>Skips whatever separates one part from the next.</summary>
    public void SkipSeparators()
    {
        while (!IsAtEnd && !char.IsLetterOrDigit(text[_position]) && text[_position] is not ('+' or '-'))
            _position++;
    }

    /// <summary>Skips one character that separates, a minus included.</summary>
    public void SkipSeparator()
    {
        if (!IsAtEnd && !char.IsLetterOrDigit(text[_position]))
            _position++;
    }

    public bool SkipLetters(int count)
    {
        for (int i = 0; i < count; i++, _position++)
        {
            if (IsAtEnd || !char.IsAsciiLetter(text[_position]))
                return false;
        }

        return true;
    }

    public bool TryDigits(int least, int most, out string digits)
    {
        int end = _position;
        while (end < text.Length && end - _position < most && char.IsAsciiDigit(text[end]))
            end++;
        digits = text[_position..end];
        if (digits.Length < least)
            return false;
        _position = end;
        return true;
    }

    public bool TryNumber(int least, int most, out int number)
    {
        number = 0;
        return TryDigits(least, Math.Min(Math.Max(least, most), 9), out string digits) && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    public bool TryReal(out double number)
    {
        int end = _position;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or '-'))
            end++;
        bool isNumber = double.TryParse(text.AsSpan(_position, end - _position), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
        _position = isNumber ? end : _position;
        return isNumber;
    }

    /// <summary>Takes the longest name of a list.</summary>
    public bool TryName(IReadOnlyList<string> names, out int index)
    {
        index = -1;
        for (int i = 0; i < names.Count; i++)
        {
            bool fits = string.Compare(text, _position, names[i], 0, names[i].Length, StringComparison.OrdinalIgnoreCase) == 0;
            if (fits && (index < 0 || names[i].Length > names[index].Length))
                index = i;
        }

        if (index >= 0)
            _position += names[index].Length;
        return index >= 0;
    }

    public bool TryOffset()
    {
        if (TryLiteral("Z"))
        {
            Offset = NodaTime.Offset.Zero;
            return true;
        }

        int end = _position;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '+' or '-' or ':'))
            end++;
        string written = text[_position..end].Replace(":", "", StringComparison.Ordinal);
        string padded = written.Length is 2 ? $"{written[0]}0{written[1]}00" : written.Length is 3 ? written + "00" : written;
        ParseResult<Offset> parsed = OffsetPattern.CreateWithInvariantCulture("+HHmm").Parse(padded);
        if (!parsed.Success)
            return false;
        Offset = parsed.Value;
        _position = end;
        return true;
    }

    public bool TryZone()
    {
        int end = _position;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '/' or '_' or '+' or '-'))
            end++;
        string name = text[_position..end];
        Zone = name is "UTC" ? DateTimeZone.Utc : DateTimeZoneProviders.Tzdb.GetZoneOrNull(name);
        _position = Zone is null ? _position : end;
        return Zone is not null;
    }

    /// <summary>The date that the parts make; null if they contradict the calendar.</summary>
    /// <param name="zone">The zone of a text without one.</param>
    /// <param name="now">The date that gives what the text leaves out before its largest part.</param>
    public ZonedDateTime? ToDate(DateTimeZone zone, ZonedDateTime now)
    {
        if (Milliseconds is { } milliseconds)
            return DateInput.FromMilliseconds(milliseconds, zone);
        if (DateOf(now.LocalDateTime.Date) is not { } date || TimeOf() is not { } time)
            return null;
        LocalDateTime local = date + time;
        // The first and last days that there are have no room for an offset.
        if (local.Year is < -9000 or > 9990)
            return null;
        if (Offset is { } offset)
            return local.WithOffset(offset).ToInstant().InZone(zone);
        return Zone is null ? DateMath.InZone(local, zone) : DateMath.InZone(local, Zone).WithZone(zone);
    }

    private LocalDate? DateOf(LocalDate now)
    {
        try
        {
            if (Week is { } week)
                return LocalDate.FromWeekYearWeekAndDay(WeekYear ?? now.Year, week, (IsoDayOfWeek)(Weekday ?? 1));
            if (DayOfYear is { } day)
                return new LocalDate(Year ?? now.Year, 1, 1).PlusDays(day - 1);
            int month = Month ?? (Quarter is { } quarter ? ((quarter - 1) * 3) + 1 : Year is null ? now.Month : 1);
            bool isTimeAlone = Year is null && Month is null && Quarter is null;
            return new LocalDate(Year ?? now.Year, month, Day ?? (isTimeAlone ? now.Day : 1));
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private LocalTime? TimeOf()
    {
        int hour = Hour ?? 0;
        if (IsAfternoon is { } afternoon)
            hour = (hour % 12) + (afternoon ? 12 : 0);
        return hour is >= 0 and < 24 && Minute < 60 && Second < 60 ? new LocalTime(hour, Minute, Second, Millisecond) : null;
    }
}
