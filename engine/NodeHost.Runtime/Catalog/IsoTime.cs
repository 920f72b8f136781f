using System.Globalization;

namespace NodeHost.Runtime.Catalog;

/// <summary>Dates and times as ISO 8601 writes them. A time without an offset is one of the given zone.</summary>
internal static class IsoTime
{
    private static readonly string[] Moments =
        ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK"];

    private static readonly string[] Times = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    /// <summary>What a type takes, for messages.</summary>
    public static string Expected(Type type) => type switch
    {
        _ when type == typeof(DateOnly) => "a date such as 2026-03-31",
        _ when type == typeof(TimeOnly) => "a time such as 17:30:00",
        _ => "a date and time such as 2026-03-31T17:30:00Z",
    };

    /// <summary>True for a moment whose text does not say its offset, so that the zone decides which one it is.</summary>
    public static bool LacksOffset(string text) =>
        DateTime.TryParseExact(text.Trim(), Moments, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime time)
        && time.Kind == DateTimeKind.Unspecified;

    /// <summary>The text as a value of the type; null if it is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="type">The type.</param>
    /// <param name="zone">The zone of a moment without an offset; null for UTC.</param>
    public static object? Read(string text, Type type, TimeZoneInfo? zone = null)
    {
        string trimmed = text.Trim();
        CultureInfo culture = CultureInfo.InvariantCulture;
        if (type == typeof(TimeOnly))
            return TimeOnly.TryParseExact(trimmed, Times, culture, DateTimeStyles.None, out TimeOnly time) ? time : null;
        if (type == typeof(DateOnly) && DateOnly.TryParseExact(trimmed, "yyyy-MM-dd", culture, DateTimeStyles.None, out DateOnly day))
            return day;
        if (!DateTimeOffset.TryParseExact(trimmed, Moments, culture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment))
            return null;
        if (zone is not null && LacksOffset(trimmed))
            moment = new DateTimeOffset(moment.DateTime, zone.GetUtcOffset(moment.DateTime));
        // The cast keeps the conditional from turning a date into a moment.
        return type == typeof(DateOnly) ? (object)DateOnly.FromDateTime(moment.DateTime) : moment;
    }
}
