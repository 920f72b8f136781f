using System.Globalization;
using NodeHost.Runtime.Expressions.Dates.Text;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>The language in which dates are written and read, with its names. Immutable; one instance for each tag that is in use.</summary>
internal sealed class DateLocale
{
    private DateLocale(string tag, CultureInfo culture)
    {
        Tag = tag;
        Culture = culture;
    }

    /// <summary>What expressions use unless they name another.</summary>
    public static DateLocale Default { get; } = new("en-US", CultureInfo.GetCultureInfo("en-US"));

    /// <summary>The BCP 47 tag, as it was given.</summary>
    public string Tag { get; }

    public CultureInfo Culture { get; }

    /// <summary>The day with which a week begins: 1 is Monday, 7 is Sunday.</summary>
    public int FirstDay => 7;

    /// <summary>How many days of the first week of a year must lie in it.</summary>
    public int MinimalDays => 1;

    /// <summary>The days of the weekend, 1 is Monday.</summary>
    public IReadOnlyList<int> Weekend => [6, 7];

    /// <summary>Before and after noon.</summary>
    public IReadOnlyList<string> Meridiems => ["AM", "PM"];

    /// <summary>The language of a tag; en-US for one that is none.</summary>
    public static DateLocale Of(string? tag) => Default;

    /// <summary>January to December.</summary>
    public IReadOnlyList<string> Months(NameLength length, bool standalone) => [];

    /// <summary>Monday to Sunday.</summary>
    public IReadOnlyList<string> Weekdays(NameLength length, bool standalone) => [];

    /// <summary>Before and after the year 1.</summary>
    public IReadOnlyList<string> Eras(NameLength length) => [];
}
