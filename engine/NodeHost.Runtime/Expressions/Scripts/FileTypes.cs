using System.Collections.Frozen;

namespace NodeHost.Runtime.Expressions.Scripts;

/// <summary>The media types of the files that scripts make most, by their endings.</summary>
internal static class FileTypes
{
    private static readonly FrozenDictionary<string, string> ByEnding = new Dictionary<string, string>
    {
        [".csv"] = "text/csv",
        [".gif"] = "image/gif",
        [".html"] = "text/html",
        [".ics"] = "text/calendar",
        [".jpeg"] = "image/jpeg",
        [".jpg"] = "image/jpeg",
        [".json"] = "application/json",
        [".md"] = "text/markdown",
        [".mp3"] = "audio/mpeg",
        [".pdf"] = "application/pdf",
        [".png"] = "image/png",
        [".svg"] = "image/svg+xml",
        [".txt"] = "text/plain",
        [".wav"] = "audio/wav",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".xml"] = "text/xml",
        [".zip"] = "application/zip",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static string OfName(string? fileName) =>
        fileName is not null && ByEnding.TryGetValue(Path.GetExtension(fileName), out string? type) ? type : "text/plain";
}
