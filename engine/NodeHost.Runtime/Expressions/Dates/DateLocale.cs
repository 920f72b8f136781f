using System.Globalization;
using NodaTime;
using NodaTime.Calendars;
using NodeHost.Runtime.Expressions.Dates.Text;
using NodeHost.Runtime.Expressions.Dates.Text.Languages;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>The language in which dates are written and read, with its names. Immutable; one instance for each tag that is in use.</summary>
/// <remarks>
/// Exact for en, en-GB, de, fr, es, it, nl, pt, pt-BR, pt-PT, pl, sv and da; regions of these are taken for their language. All others are
/// near to what JavaScript writes, by what the system knows of their culture.
/// </remarks>
internal sealed class DateLocale
{
    // No tag in use is longer.
    private const int MaximumLength = 40;

    private static readonly BoundedCache<string, DateLocale> Known = new(128);

    private readonly string[][] _months;
    private readonly string[][] _weekdays;
    private readonly string[][] _eras;

    private DateLocale(string tag, CultureInfo culture, Language language)
    {
        Tag = tag;
        Culture = culture;
        Language = language;
        Weeks = WeekRules.Of(culture);
        WeekRule = WeekYearRules.ForMinDaysInFirstWeek(Weeks.MinimalDays, (IsoDayOfWeek)Weeks.FirstDay);
        _months = Names("months");
        _weekdays = Names("days");
        _eras = Names("eras");
        Meridiems = language.List("meridiems");
    }

    /// <summary>What expressions use unless they name another.</summary>
    public static DateLocale Default { get; } = new("en-US", CultureInfo.GetCultureInfo("en-US"), KnownLanguages.Default);

    /// <summary>The BCP 47 tag, as it was given.</summary>
    public string Tag { get; }

    public CultureInfo Culture { get; }

    /// <summary>The day with which a week begins: 1 is Monday, 7 is Sunday.</summary>
    public int FirstDay => Weeks.FirstDay;

    /// <summary>How many days of the first week of a year must lie in it.</summary>
    public int MinimalDays => Weeks.MinimalDays;

    /// <summary>The days of the weekend, 1 is Monday.</summary>
    public IReadOnlyList<int> Weekend => Weeks.Weekend;

    /// <summary>The same rules for the calendar.</summary>
    public IWeekYearRule WeekRule { get; }

    /// <summary>Before and after noon.</summary>
    public IReadOnlyList<string> Meridiems { get; }

    public Language Language { get; }

    /// <summary>Whether this is American English, of which Luxon has its own names.</summary>
    public bool IsEnglish => ReferenceEquals(Language, KnownLanguages.Default);

    private WeekRules Weeks { get; }

    /// <summary>The language of a tag; en-US for one that is none.</summary>
    public static DateLocale Of(string? tag) => tag is null or "" or "en-US" || tag.Length > MaximumLength || !tag.All(IsAllowed)
        ? Default
        : Known.Get(tag, Make);

    /// <summary>January to December.</summary>
    /// <param name="length">How long the names are.</param>
    /// <param name="standalone">As a name that stands alone, not in a date with a day: some languages tell them apart.</param>
    public IReadOnlyList<string> Months(NameLength length, bool standalone) => _months[Index(length, standalone)];

    /// <summary>Monday to Sunday.</summary>
    /// <param name="length">How long the names are.</param>
    /// <param name="standalone">As a name that stands alone, not in a date.</param>
    public IReadOnlyList<string> Weekdays(NameLength length, bool standalone) => _weekdays[Index(length, standalone)];

    /// <summary>Before and after the year 1.</summary>
    public IReadOnlyList<string> Eras(NameLength length) => _eras[Index(length, standalone: false)];

    private static DateLocale Make(string tag)
    {
        // What follows -u- are wishes for a calendar or digits, which are not granted.
        string name = tag.Split("-u-", 2)[0];
        CultureInfo culture = CultureOf(name);
        if (KnownLanguages.Find(name) is { } language)
            return new DateLocale(tag, culture, language);
        // The system makes a culture of any tag; one that it knows has a language of its own.
        bool known = culture.TwoLetterISOLanguageName.Length == 2 && culture.TwoLetterISOLanguageName != "iv"
            && !culture.CultureTypes.HasFlag(CultureTypes.UserCustomCulture);
        return new DateLocale(tag, culture, known ? CultureText.Of(culture) : KnownLanguages.Default);
    }

    private static CultureInfo CultureOf(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.GetCultureInfo("en-US");
        }
    }

    private static bool IsAllowed(char letter) => char.IsAsciiLetterOrDigit(letter) || letter == '-';

    private static int Index(NameLength length, bool standalone) => ((int)length * 2) + (standalone ? 1 : 0);

    private string[][] Names(string kind) =>
    [
        .. from length in (string[])["long", "short", "narrow"]
           from alone in (string[])["", ".alone"]
           select Language.Find($"{kind}.{length}{alone}") ?? Language.List($"{kind}.{length}"),
    ];
}
