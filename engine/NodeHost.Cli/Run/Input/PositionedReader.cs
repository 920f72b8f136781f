using System.Text;
using NodeHost.Runtime.Problems;

namespace NodeHost.Cli.Run.Input;

/// <summary>Reads characters and knows the line and column of the next one.</summary>
public sealed class PositionedReader(TextReader text) : TextReader
{
    // Own buffer: Peek of a StreamReader over a slow pipe may say "end" where more is to come.
    private readonly char[] _buffer = new char[1 << 14];
    private int _start;
    private int _end;
    private int _line = 1;
    private int _column = 1;

    /// <summary>The place of <see cref="Next"/>.</summary>
    public SourcePosition Position => new(_line, _column);

    /// <summary>The character that is read next; meaningless at the end.</summary>
    public char Next => (char)Peek();

    public bool IsAtEnd => Peek() < 0;

    public override int Peek() => _start < _end || Fill() ? _buffer[_start] : -1;

    public override int Read()
    {
        int c = Peek();
        if (c < 0)
            return c;
        _start++;
        _column = c == '\n' ? 1 : _column + 1;
        _line += c == '\n' ? 1 : 0;
        return c;
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        int filled = 0;
        while (filled < buffer.Length && Read() is var c and >= 0)
            buffer[filled++] = (char)c;
        return filled;
    }

    public void SkipWhiteSpace(bool keepTabs = false)
    {
        while (!IsAtEnd && (Next is ' ' or '\r' or '\n' || (Next == '\t' && !keepTabs)))
            Read();
    }

    /// <summary>The rest of the line without its end.</summary>
    public override string ReadLine()
    {
        var line = new StringBuilder();
        while (Read() is var c and >= 0 && c != '\n')
            line.Append((char)c);
        return line.ToString().TrimEnd('\r');
    }

    private bool Fill()
    {
        _start = 0;
        try
        {
            _end = text.Read(_buffer, 0, _buffer.Length);
        }
        catch (DecoderFallbackException fault)
        {
            throw new InputException($"The text is not UTF-8: {fault.Message} Save it as UTF-8.");
        }

        return _end > 0;
    }
}
