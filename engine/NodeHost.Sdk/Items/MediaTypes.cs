using System.Collections.Frozen;

namespace NodeHost.Sdk;

/// <summary>The media types of files, by their names and by their first bytes.</summary>
public static class MediaTypes
{
    /// <summary>What content is taken for that tells nothing about itself.</summary>
    public const string Unknown = "text/plain";

    // The first ending of a type is the one that a file of that type gets.
    private static readonly (string Type, string Endings)[] Known =
    [
        ("application/epub+zip", "epub"), ("application/gzip", "gz"), ("application/javascript", "js mjs"), ("application/json", "json map"),
        ("application/msword", "doc"), ("application/octet-stream", "bin dll exe iso"), ("application/pdf", "pdf"), ("application/rtf", "rtf"),
        ("application/vnd.ms-excel", "xls"), ("application/vnd.ms-powerpoint", "ppt"), ("application/vnd.oasis.opendocument.spreadsheet", "ods"),
        ("application/vnd.oasis.opendocument.text", "odt"), ("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
        ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"), ("application/x-7z-compressed", "7z"),
        ("application/x-bzip2", "bz2"), ("application/x-rar-compressed", "rar"), ("application/x-sh", "sh"), ("application/x-tar", "tar"),
        ("application/zip", "zip"), ("audio/aac", "aac"), ("audio/flac", "flac"), ("audio/midi", "mid midi"), ("audio/mp4", "m4a"),
        ("audio/mpeg", "mp3"), ("audio/ogg", "ogg oga opus"), ("audio/wav", "wav"), ("font/ttf", "ttf"), ("font/woff", "woff"),
        ("font/woff2", "woff2"), ("image/avif", "avif"), ("image/bmp", "bmp"), ("image/gif", "gif"), ("image/heic", "heic"),
        ("image/jpeg", "jpeg jpg jpe"), ("image/png", "png"), ("image/svg+xml", "svg"), ("image/tiff", "tif tiff"), ("image/webp", "webp"),
        ("image/x-icon", "ico"), ("message/rfc822", "eml"), ("text/calendar", "ics ifb"), ("text/css", "css"), ("text/csv", "csv"),
        ("text/html", "html htm"), ("text/markdown", "md markdown"), ("text/plain", "txt text log conf ini"),
        ("text/tab-separated-values", "tsv"), ("text/vcard", "vcard"), ("text/x-vcard", "vcf"), ("text/xml", "xml"), ("text/yaml", "yaml yml"), ("video/mp4", "mp4"),
        ("video/mpeg", "mpeg mpg"), ("video/quicktime", "mov"), ("video/webm", "webm"), ("video/x-msvideo", "avi"),
    ];

    private static readonly FrozenDictionary<string, string> ByEnding = Known
        .SelectMany(static entry => entry.Endings.Split(' ').Select(ending => (ending, entry.Type)))
        .ToFrozenDictionary(static pair => pair.ending, static pair => pair.Type, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> ByType = Known
        .ToFrozenDictionary(static entry => entry.Type, static entry => entry.Endings.Split(' ')[0], StringComparer.OrdinalIgnoreCase);

    /// <summary>The media type of a file of this name; null if the ending says nothing.</summary>
    public static string? OfName(string? fileName) =>
        Path.GetExtension(fileName) is { Length: > 1 } ending ? ByEnding.GetValueOrDefault(ending[1..]) : null;

    /// <summary>The media type by the name, or else by the first bytes, or else <see cref="Unknown"/>.</summary>
    public static string Of(string? fileName, ReadOnlySpan<byte> start) => OfName(fileName) ?? OfContent(start) ?? Unknown;

    /// <summary>The usual ending of files of a media type, without a dot; null if there is none.</summary>
    public static string? ExtensionOf(string mimeType)
    {
        ArgumentNullException.ThrowIfNull(mimeType);
        return ByType.GetValueOrDefault(mimeType.Split(';')[0].Trim());
    }

    /// <summary>The media type that content shows by its first bytes; null if it shows none.</summary>
    public static string? OfContent(ReadOnlySpan<byte> start) => start switch
    {
        _ when start.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) => "image/png",
        _ when start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) => "image/jpeg",
        _ when start.StartsWith("GIF8"u8) => "image/gif",
        _ when start.StartsWith("BM"u8) && start.Length > 10 && start[6..10].IndexOfAnyExcept((byte)0) < 0 => "image/bmp",
        _ when start.StartsWith("%PDF-"u8) => "application/pdf",
        _ when start.StartsWith("PK\x03\x04"u8) => OfZip(start),
        _ when start.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) => "application/gzip",
        _ when start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) => "application/vnd.ms-excel",
        _ when start.StartsWith("7z"u8) && start.Length > 3 && start[2] == 0xBC => "application/x-7z-compressed",
        _ when start.StartsWith("{\\rtf"u8) => "application/rtf",
        _ when start.StartsWith("<?xml"u8) => "text/xml",
        _ when start.StartsWith("OggS"u8) => "audio/ogg",
        _ when start.StartsWith("fLaC"u8) => "audio/flac",
        _ when start.StartsWith("ID3"u8) => "audio/mpeg",
        _ when start.StartsWith("RIFF"u8) && start.Length >= 12 => OfRiff(start[8..12]),
        _ when start.Length >= 12 && start[4..8].SequenceEqual("ftyp"u8) => start[8..12].SequenceEqual("M4A "u8) ? "audio/mp4" : "video/mp4",
        _ => null,
    };

    private static string? OfRiff(ReadOnlySpan<byte> kind) => kind switch
    {
        _ when kind.SequenceEqual("WAVE"u8) => "audio/wav",
        _ when kind.SequenceEqual("WEBP"u8) => "image/webp",
        _ when kind.SequenceEqual("AVI "u8) => "video/x-msvideo",
        _ => null,
    };

    // Office documents are zip files whose first member is telling.
    private static string OfZip(ReadOnlySpan<byte> start) => start switch
    {
        _ when start.IndexOf("xl/"u8) > 0 => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ when start.IndexOf("word/"u8) > 0 => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ when start.IndexOf("opendocument.spreadsheet"u8) > 0 => "application/vnd.oasis.opendocument.spreadsheet",
        _ => "application/zip",
    };
}
