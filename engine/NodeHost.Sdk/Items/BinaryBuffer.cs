namespace NodeHost.Sdk;

/// <summary>Content in the making: kept in memory while it is short, and moved to a temporary file of the run when it grows.</summary>
public sealed class BinaryBuffer : Stream
{
    private const int SniffedBytes = 512;

    private readonly BinaryStore _store;
    private readonly byte[] _start = new byte[SniffedBytes];
    private MemoryStream? _memory = new();
    private FileStream? _file;
    private long _length;
    private bool _isComplete;

    internal BinaryBuffer(BinaryStore store) => _store = store;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => !_isComplete;

    /// <summary>Bytes written.</summary>
    public override long Length => _length;

    /// <summary>Bytes written; it cannot be set.</summary>
    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    /// <summary>Ends the writing and makes a file of the content.</summary>
    /// <param name="fileName">File name; a folder before it is cut off.</param>
    /// <param name="mimeType">Media type; null to tell it from the name, or else from the first bytes.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public async Task<BinaryData> CompleteAsync(string? fileName, string? mimeType, CancellationToken cancellationToken)
    {
        string? name = fileName?[(fileName.LastIndexOfAny(['/', '\\']) + 1)..] is { Length: > 0 } last ? last : null;
        string type = string.IsNullOrEmpty(mimeType) ? MediaTypes.Of(name, _start.AsSpan(0, (int)Math.Min(_length, SniffedBytes))) : mimeType;
        if (_memory is { } memory && !_store.TryReserve((int)memory.Length))
            Spill();
        _isComplete = true;
        if (_memory is { } small)
            return BinaryData.FromBytes(small.ToArray(), type, name);
        string path = _file!.Name; // Without memory there is a file.
        await _file.FlushAsync(cancellationToken).ConfigureAwait(false);
        await _file.DisposeAsync().ConfigureAwait(false);
        return new BinaryData(() => File.OpenRead(path), _length, type, name);
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Target(buffer).Write(buffer);
        _length += buffer.Length;
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Target(buffer.Span).WriteAsync(buffer, cancellationToken).ConfigureAwait(false);
        _length += buffer.Length;
    }

    /// <inheritdoc/>
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override void Flush() => _file?.Flush();

    /// <inheritdoc/>
    public override Task FlushAsync(CancellationToken cancellationToken) => _file?.FlushAsync(cancellationToken) ?? Task.CompletedTask;

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _file?.Dispose();
        // What was not completed is wanted by nobody.
        if (disposing && !_isComplete && _file is { } abandoned)
            File.Delete(abandoned.Name);
        base.Dispose(disposing);
    }

    private Stream Target(ReadOnlySpan<byte> next)
    {
        ObjectDisposedException.ThrowIf(_isComplete, this);
        if (_length < SniffedBytes)
            next[..Math.Min(next.Length, SniffedBytes - (int)_length)].CopyTo(_start.AsSpan((int)_length));
        if (_memory is not null && _length + next.Length > BinaryStore.LargestInMemory)
            Spill();
        return (Stream?)_memory ?? _file!; // One of them there always is.
    }

    private void Spill()
    {
        _file = new FileStream(_store.NewPath(), FileMode.CreateNew, FileAccess.Write, FileShare.Read, 1 << 16);
        _memory!.WriteTo(_file); // Only called while there is memory.
        _memory = null;
    }
}
