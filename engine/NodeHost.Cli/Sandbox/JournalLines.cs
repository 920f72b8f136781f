using System.Globalization;
using NodeHost.Cli.Rendering;
using NodeHost.ThreeCx.Sandbox;

namespace NodeHost.Cli.Sandbox;

/// <summary>Writes each request of a sandbox as a line: status, time, method and path. Bodies and tokens stay out of it.</summary>
internal sealed class JournalLines : IDisposable
{
    private readonly Lock _gate = new();
    private readonly TextWriter _lines;
    private readonly bool _isFile;

    private JournalLines(TextWriter lines, bool isFile)
    {
        _lines = lines;
        _isFile = isFile;
    }

    /// <summary>Opens the journal.</summary>
    /// <param name="terminal">Where it goes without a file: to the messages.</param>
    /// <param name="file">The file that it is appended to; empty for none.</param>
    /// <exception cref="CommandLineException">The file cannot be written.</exception>
    public static JournalLines Open(Terminal terminal, string file)
    {
        if (file.Length == 0)
            return new JournalLines(terminal.Messages, isFile: false);
        try
        {
            return new JournalLines(new StreamWriter(file, append: true) { AutoFlush = true }, isFile: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CommandLineException($"The file of --journal cannot be written: {fault.Message}");
        }
    }

    public void Write(SandboxRequest request, TimeSpan elapsed)
    {
        string status = request.Status == 0 ? "---" : request.Status.ToString(CultureInfo.InvariantCulture);
        string line = string.Create(CultureInfo.InvariantCulture, $"{status} {elapsed.TotalMilliseconds,6:0.0} ms {request.Method} {request.Path}");
        lock (_gate)
            _lines.WriteLine(line);
    }

    public void Dispose()
    {
        if (_isFile)
            _lines.Dispose();
    }
}
