namespace NodeHost.Cli.Run.Input;

/// <summary>A text that was read already, put back before the rest.</summary>
internal sealed class PrefixedReader(string prefix, TextReader rest) : TextReader
{
    private int _read;

    public override int Peek() => _read < prefix.Length ? prefix[_read] : rest.Peek();

    public override int Read() => _read < prefix.Length ? prefix[_read++] : rest.Read();

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        if (_read == prefix.Length)
            return rest.Read(buffer);
        int given = Math.Min(buffer.Length, prefix.Length - _read);
        prefix.AsSpan(_read, given).CopyTo(buffer);
        _read += given;
        return given;
    }
}
