using System.Text;
using NodeHost.Runtime.Problems;
using Spectre.Console;

namespace NodeHost.Cli.Rendering;

/// <summary>
/// The one way out for text: data to stdout, everything else to stderr. What passes is redacted, so that no secret of a credential
/// record reaches a screen or a file.
/// </summary>
public sealed class Terminal
{
    private const int WidthOfPipes = 400;

    private readonly Lazy<IAnsiConsole> _dataConsole;
    private readonly Lazy<IAnsiConsole> _messageConsole;

    /// <summary>A terminal over two writers.</summary>
    /// <param name="data">stdout.</param>
    /// <param name="messages">stderr.</param>
    /// <param name="dataInColor">True if stdout is a screen that shows colours.</param>
    /// <param name="messagesInColor">True if stderr is a screen that shows colours.</param>
    public Terminal(TextWriter data, TextWriter messages, bool dataInColor = false, bool messagesInColor = false)
    {
        Data = new RedactingWriter(data, text => Redact(text));
        Messages = new RedactingWriter(messages, text => Redact(text), mayBeLost: true);
        DataInColor = dataInColor;
        MessagesInColor = messagesInColor;
        _dataConsole = new(() => ConsoleOver(Data, DataInColor));
        _messageConsole = new(() => ConsoleOver(Messages, MessagesInColor));
    }

    /// <summary>What a program reads: stdout.</summary>
    public TextWriter Data { get; }

    /// <summary>What a person reads: stderr.</summary>
    public TextWriter Messages { get; }

    public bool DataInColor { get; }

    public bool MessagesInColor { get; }

    /// <summary>stdout for tables and colours.</summary>
    public IAnsiConsole DataConsole => _dataConsole.Value;

    /// <summary>stderr for tables and colours.</summary>
    public IAnsiConsole MessageConsole => _messageConsole.Value;

    /// <summary>Takes secrets out of a text; set as soon as there are any.</summary>
    public Func<string, string> Redact { get; set; } = text => text;

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess()
    {
        bool colors = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Terminal(
            WriterOf(Console.OpenStandardOutput, 1 << 16, autoFlush: false),
            WriterOf(Console.OpenStandardError, 1 << 10, autoFlush: true),
            colors && !Console.IsOutputRedirected,
            colors && !Console.IsErrorRedirected);
    }

    /// <summary>Writes a problem on a line of its own to stderr.</summary>
    public void Write(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        string line = problem.ToString();
        Messages.WriteLine(MessagesInColor ? Colored(problem, line) : line);
    }

    public void Flush()
    {
        Data.Flush();
        Messages.Flush();
    }

    // A closed stdout or stderr (>&-) is no reason to fail before anything is written to it.
    private static StreamWriter WriterOf(Func<Stream> open, int buffer, bool autoFlush)
    {
        Stream stream;
        try
        {
            stream = open();
        }
        catch (IOException)
        {
            stream = Stream.Null;
        }

        return new StreamWriter(stream, new UTF8Encoding(false), buffer) { AutoFlush = autoFlush, NewLine = "\n" };
    }

    private static IAnsiConsole ConsoleOver(TextWriter writer, bool color)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = color ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = color ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = color ? InteractionSupport.Yes : InteractionSupport.No,
        });
        console.Profile.Capabilities.Unicode = true;
        if (!color)
            console.Profile.Width = WidthOfPipes;
        else if (ScreenWidth() is { } width)
            console.Profile.Width = width;
        return console;
    }

    private static int? ScreenWidth()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static string Colored(Problem problem, string line)
    {
        string word = problem.Severity == ProblemSeverity.Error ? "error" : "warning";
        int at = line.IndexOf($"{word} {problem.Code}", StringComparison.Ordinal);
        string color = problem.Severity == ProblemSeverity.Error ? "\e[31m" : "\e[33m";
        return at < 0 ? line : $"{line[..at]}{color}{word}\e[0m{line[(at + word.Length)..]}";
    }
}
