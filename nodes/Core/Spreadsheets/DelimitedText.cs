using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Spreadsheets;

/// <summary>
/// Reads text whose delimiter is longer than a character, or none of ASCII, as if it were a control character: the CSV library
/// knows only such. <see cref="Restore"/> gives values back what stood within their quotes.
/// </summary>
internal sealed class DelimitedText(TextReader text, string delimiter) : TextReader
{
    /// <summary>What stands for the delimiter; the unit separator of ASCII, which texts do not use.</summary>
    public const char StandIn = '\x1F';

    private const int ChunkLength = 1 << 14;

    private readonly char[] _raw = new char[ChunkLength];
    private readonly char[] _ready = new char[ChunkLength + delimiter.Length];
    private string _rest = "";
    private int _next;
    private int _length;
    private bool _hasEnded;

    /// <summary>The value with the delimiter where it was.</summary>
    public string Restore(string value) => value.Replace(StandIn.ToString(), delimiter, StringComparison.Ordinal);

    public override int Peek() => Fill() ? _ready[_next] : -1;

    public override int Read() => Fill() ? _ready[_next++] : -1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer) => Fill() ? Take(buffer) : 0;

    public override Task<int> ReadAsync(char[] buffer, int index, int count) => ReadAsync(buffer.AsMemory(index, count)).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
    {
        while (_next == _length && !_hasEnded)
            Prepare(await text.ReadAsync(_raw.AsMemory(), cancellationToken));
        return Take(buffer.Span);
    }

    private bool Fill()
    {
        while (_next == _length && !_hasEnded)
            Prepare(text.Read(_raw, 0, _raw.Length));
        return _next < _length;
    }

    private int Take(Span<char> buffer)
    {
        int count = Math.Min(buffer.Length, _length - _next);
        _ready.AsSpan(_next, count).CopyTo(buffer);
        _next += count;
        return count;
    }

    private void Prepare(int read)
    {
        _hasEnded = read == 0;
        string chunk = _rest + new string(_raw, 0, read);
        if (chunk.Contains(StandIn, StringComparison.Ordinal))
            throw new NodeFailedException(Codes.FileMalformed, "The CSV data hold the control character U+001F, which cannot be told from the delimiter.") { Parameter = "delimiter" };
        // The end of a chunk may be the beginning of a delimiter.
        string translated = chunk.Replace(delimiter, StandIn.ToString(), StringComparison.Ordinal);
        int kept = _hasEnded ? 0 : StartedDelimiter(translated);
        _rest = translated[^kept..];
        _length = translated.Length - kept;
        _next = 0;
        translated.CopyTo(0, _ready, 0, _length);
    }

    private int StartedDelimiter(string chunk)
    {
        for (int length = Math.Min(delimiter.Length - 1, chunk.Length); length > 0; length--)
        {
            if (chunk.AsSpan().EndsWith(delimiter.AsSpan(0, length), StringComparison.Ordinal))
                return length;
        }

        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            text.Dispose();
        base.Dispose(disposing);
    }
}
