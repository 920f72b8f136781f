using System.Globalization;

namespace NodeHost.Sdk;

/// <summary>
/// A file that travels with an item: what it is, and a way to read it. Immutable. Content that comes as a stream is kept by the
/// run's <see cref="BinaryStore"/>, see <see cref="NodeContext.Files"/>.
/// </summary>
public sealed class BinaryData
{
    /// <summary>The shared empty set of an item without files.</summary>
    public static readonly IReadOnlyDictionary<string, BinaryData> None = new Dictionary<string, BinaryData>();

    private static readonly string[] Units = ["B", "kB", "MB", "GB", "TB", "PB", "EB"];

    private readonly Func<Stream> _open;

    internal BinaryData(Func<Stream> open, long size, string mimeType, string? fileName)
    {
        _open = open;
        Size = size;
        MimeType = mimeType;
        FileName = fileName;
    }

    /// <summary>Distinguishes this file from every other of the process; scripts refer to files by it.</summary>
    public string Id { get; } = Guid.NewGuid().ToString("N");

    /// <summary>Length in bytes.</summary>
    public long Size { get; }

    /// <summary>The length as people read it, in three digits: <c>535 B</c>, <c>1.04 kB</c>.</summary>
    public string SizeText
    {
        get
        {
            double size = Size;
            int unit = 0;
            for (; size >= 1000 && unit < Units.Length - 1; unit++)
                size /= 1000;
            double rounded = unit == 0 ? size : double.Parse(size.ToString("E2", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            return $"{JsNumber.Format(rounded)} {Units[unit]}";
        }
    }

    /// <summary>Media type, for example <c>audio/wav</c>.</summary>
    public string MimeType { get; }

    /// <summary>File name without a folder, if the file has one.</summary>
    public string? FileName { get; }

    /// <summary>The folder that the file was read from, if it was read from the disk.</summary>
    public string? Folder { get; private init; }

    /// <summary>The extension of <see cref="FileName"/> without its dot, or else the usual one of the media type; null if there is none.</summary>
    public string? FileExtension => Path.GetExtension(FileName) is { Length: > 1 } extension ? extension[1..] : MediaTypes.ExtensionOf(MimeType);

    /// <summary>How the content can be shown: <c>text</c>, <c>json</c>, <c>html</c>, <c>image</c>, <c>audio</c>, <c>video</c>, <c>pdf</c>; null for none of these.</summary>
    public string? FileType => MimeType switch
    {
        var type when type.StartsWith("application/json", StringComparison.Ordinal) => "json",
        var type when type.StartsWith("application/pdf", StringComparison.Ordinal) => "pdf",
        var type when type.StartsWith("application/javascript", StringComparison.Ordinal) => "text",
        var type when type.StartsWith("text/html", StringComparison.Ordinal) => "html",
        var type when type.Split('/')[0] is "text" or "image" or "audio" or "video" => type.Split('/')[0],
        _ => null,
    };

    /// <summary>A file held in memory.</summary>
    public static BinaryData FromBytes(byte[] content, string mimeType, string? fileName = null) =>
        new(() => new MemoryStream(content, writable: false), content.LongLength, mimeType, fileName);

    /// <summary>A file on disk, which must stay there unchanged as long as the run lasts.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static BinaryData FromFile(string path, string mimeType, string? fileName = null) =>
        new(() => File.OpenRead(path), new FileInfo(path).Length, mimeType, fileName ?? Path.GetFileName(path));

    /// <summary>A file of which everything is known but its content.</summary>
    /// <param name="size">Length in bytes.</param>
    /// <param name="mimeType">Media type.</param>
    /// <param name="fileName">File name without a folder; null for none.</param>
    /// <param name="reason">What whoever reads the content is told.</param>
    public static BinaryData WithoutContent(long size, string mimeType, string? fileName, string reason) =>
        new(() => throw new NodeFailedException(Codes.BinaryMissing, reason), size, mimeType, fileName);

    /// <summary>The same content under another name and media type; the content is shared.</summary>
    public BinaryData As(string mimeType, string? fileName, string? folder = null) => new(_open, Size, mimeType, fileName) { Folder = folder };

    /// <summary>Opens the content from its beginning. Each call gives a stream of its own; the caller disposes it.</summary>
    public Stream OpenRead() => _open();

    /// <summary>The whole content, for formats that cannot be read as a stream.</summary>
    /// <param name="limit">Most bytes that the caller will hold.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="NodeFailedException">The content is larger.</exception>
    public async ValueTask<byte[]> ReadAllAsync(long limit, CancellationToken cancellationToken)
    {
        if (Size > Math.Min(limit, Array.MaxLength))
            throw new NodeFailedException(Codes.FileTooLargeForMemory, $"The file {FileName ?? "without a name"} has {SizeText}; this can be done with {AsText(limit)} at most.");
        byte[] content = new byte[Size];
        Stream stream = OpenRead();
        await using (stream.ConfigureAwait(false))
            await stream.ReadExactlyAsync(content, cancellationToken).ConfigureAwait(false);
        return content;
    }

    private static string AsText(long bytes) => new BinaryData(static () => Stream.Null, bytes, "", null).SizeText;
}
