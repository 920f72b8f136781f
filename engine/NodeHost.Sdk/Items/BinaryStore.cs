namespace NodeHost.Sdk;

/// <summary>
/// Keeps the content of the files of one run: small ones in memory, larger ones in a folder of temporary files that only this
/// user can read and that is deleted when the store is disposed of. So a file of any length passes in bounded memory.
/// </summary>
public sealed class BinaryStore : IDisposable
{
    /// <summary>The longest content in bytes that is kept in memory.</summary>
    public const int LargestInMemory = 1 << 20;

    // Ten thousand files just below the limit above would fill the memory, too.
    private const long MostInMemory = 64L << 20;

    private readonly Lock _gate = new();
    private DirectoryInfo? _folder;
    private long _inMemory;
    private int _count;
    private bool _isDisposed;

    /// <summary>Keeps what a stream gives until its end. The stream is not disposed of.</summary>
    /// <param name="content">The content.</param>
    /// <param name="fileName">File name; a folder before it is cut off.</param>
    /// <param name="mimeType">Media type; null to tell it from the name, or else from the first bytes.</param>
    /// <param name="cancellationToken">Stops the copying.</param>
    public async Task<BinaryData> CreateAsync(Stream content, string? fileName, string? mimeType, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        BinaryBuffer buffer = CreateBuffer();
        await using (buffer.ConfigureAwait(false))
        {
            await content.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
            return await buffer.CompleteAsync(fileName, mimeType, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>A stream to write content to; <see cref="BinaryBuffer.CompleteAsync"/> makes a file of it.</summary>
    public BinaryBuffer CreateBuffer() => new(this);

    /// <summary>Deletes the temporary files. Content that was larger than <see cref="LargestInMemory"/> can no longer be read.</summary>
    public void Dispose()
    {
        DirectoryInfo? folder;
        lock (_gate)
        {
            _isDisposed = true;
            folder = _folder;
            _folder = null;
        }

        try
        {
            folder?.Delete(recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Somebody still reads, or has deleted it already: the system's own cleaning of temporary files takes the rest.
        }
    }

    /// <summary>Asks for memory; false where the content has to go to the disk.</summary>
    internal bool TryReserve(int bytes)
    {
        lock (_gate)
        {
            if (bytes > LargestInMemory || _inMemory + bytes > MostInMemory)
                return false;
            _inMemory += bytes;
            return true;
        }
    }

    internal string NewPath()
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            _folder ??= Directory.CreateTempSubdirectory("nodehost-");
            return Path.Combine(_folder.FullName, (_count++).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
