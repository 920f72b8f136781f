using System.Globalization;

namespace NodeHost.ThreeCx.Sandbox.Shapes;

/// <summary>Points in time as OData writes them: <c>2026-05-01T08:30:00Z</c>, with the offset.</summary>
internal static class Moments
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd",
    ];

    public static bool TryParse(string text, out DateTimeOffset moment) => DateTimeOffset.TryParseExact(
        text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment);

    public static string Write(DateTimeOffset moment) =>
        moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
}
