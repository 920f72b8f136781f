namespace NodeHost.Sdk;

/// <summary>A file that travels with an item: what it is, and a way to read it. Immutable.</summary>
public sealed class BinaryData
{
    /// <summary>The shared empty set of an item without files.</summary>
    public static readonly IReadOnlyDictionary<string, BinaryData> None = new Dictionary<string, BinaryData>();

    private readonly Func<Stream> _open;

    private BinaryData(Func<Stream> open, long size, string mimeType, string? fileName)
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

    /// <summary>Media type, for example <c>audio/wav</c>.</summary>
    public string MimeType { get; }

    /// <summary>File name without a folder, if the file has one.</summary>
    public string? FileName { get; }

    /// <summary>The extension of <see cref="FileName"/> without its dot; null if there is none.</summary>
    public string? FileExtension => Path.GetExtension(FileName) is { Length: > 1 } extension ? extension[1..] : null;

    /// <summary>A file held in memory.</summary>
    public static BinaryData FromBytes(byte[] content, string mimeType, string? fileName = null) =>
        new(() => new MemoryStream(content, writable: false), content.LongLength, mimeType, fileName);

    /// <summary>A file on disk, which must stay there as long as the run lasts.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static BinaryData FromFile(string path, string mimeType, string? fileName = null) =>
        new(() => File.OpenRead(path), new FileInfo(path).Length, mimeType, fileName ?? Path.GetFileName(path));

    /// <summary>Opens the content from its beginning. Each call gives a stream of its own; the caller disposes it.</summary>
    public Stream OpenRead() => _open();
}
