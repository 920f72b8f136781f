using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace NodeHost.Cli.Rendering;

/// <summary>
/// Passes text on in whole lines, each without its secrets. A line is held back until it ends, the writer is flushed or the text
/// grows long, so that a secret written in several pieces is still seen as one.
/// </summary>
/// <param name="inner">Where the text goes.</param>
/// <param name="redact">Takes the secrets out of a text.</param>
/// <param name="mayBeLost">True to go on without the text where it cannot be written; false to fail.</param>
public sealed class RedactingWriter(TextWriter inner, Func<string, string> redact, bool mayBeLost = false) : TextWriter
{
    private const int LongText = 1 << 15;

    // Longer than any token in use, so that one that lies across a cut is seen whole in the next piece.
    private const int Overlap = 1 << 13;

    private readonly StringBuilder _held = new();

    [AllowNull]
    public override string NewLine { get; set; } = "\n";

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        _held.Append(value);
        if (value == '\n' || _held.Length > LongText + Overlap)
            PassOn();
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        _held.Append(buffer);
        if (_held.Length > LongText + Overlap || buffer.Contains('\n'))
            PassOn();
    }

    public override void Flush()
    {
        string text = redact(_held.ToString());
        _held.Clear();
        Give(text.AsSpan(), flush: true);
    }

    private void PassOn()
    {
        string text = redact(_held.ToString());
        int lineEnd = text.LastIndexOf('\n') + 1;
        int cut = lineEnd > 0 ? lineEnd : Math.Max(0, text.Length - Overlap);
        _held.Clear().Append(text, cut, text.Length - cut);
        Give(text.AsSpan(0, cut), flush: false);
    }

    private void Give(ReadOnlySpan<char> text, bool flush)
    {
        try
        {
            inner.Write(text);
            if (flush)
                inner.Flush();
        }
        // The second is how .NET tells that the stream was closed by who started the process.
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            if (!mayBeLost)
                throw new OutputLostException(fault);
        }
    }
}

/// <summary>stdout cannot be written: the disk is full, the device is gone.</summary>
public sealed class OutputLostException(Exception fault) : Exception(fault.Message, fault);
