using System.Globalization;

namespace NodeHost.Runtime.Expressions.Dates;

/// <summary>The language in which dates are written and read.</summary>
internal sealed class DateLocale
{
    private DateLocale(string tag, CultureInfo culture)
    {
        Tag = tag;
        Culture = culture;
    }

    /// <summary>What expressions use unless they name another.</summary>
    public static DateLocale Default { get; } = new("en-US", CultureInfo.GetCultureInfo("en-US"));

    /// <summary>The BCP 47 tag.</summary>
    public string Tag { get; }

    public CultureInfo Culture { get; }
}
