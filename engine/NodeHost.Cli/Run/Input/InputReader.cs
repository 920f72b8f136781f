using System.Text;
using NodeHost.Cli.Rendering;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Cli.Run.Input;

/// <summary>Reads the items that a run starts with from a file or a stream, item by item, in whichever format they are written.</summary>
public static class InputReader
{
    /// <summary>What stands for stdin on the command line and in messages.</summary>
    public const string Stdin = "-";

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Reads the items of a file, or of stdin for <c>-</c>.</summary>
    /// <exception cref="CommandLineException">They cannot be read; the problem names file, line and column.</exception>
    public static IReadOnlyList<Item> Open(string path, InputFormat format)
    {
        ArgumentNullException.ThrowIfNull(path);
        string name = path == Stdin ? "stdin" : path;
        try
        {
            if (path != Stdin && Directory.Exists(path))
                throw new InputException("This is a folder. Give a file of items.");
            using Stream stream = path == Stdin ? StandardInput.Open() : File.OpenRead(path);
            return [.. Read(stream, format == InputFormat.Auto ? ByExtension(path) : format)];
        }
        catch (InputException fault)
        {
            throw Refused(name, fault.Message, fault.Position);
        }
        catch (FileNotFoundException)
        {
            throw Refused(name, "The file of items does not exist.");
        }
        catch (DirectoryNotFoundException)
        {
            throw Refused(name, "The folder of the file of items does not exist.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Refused(name, $"The items cannot be read: {fault.Message}");
        }
    }

    /// <summary>Reads items one by one. Nothing but <see cref="InputException"/> comes of bad text.</summary>
    /// <exception cref="InputException">The text is not what it should be.</exception>
    public static IEnumerable<Item> Read(Stream stream, InputFormat format)
    {
        using var reader = new StreamReader(stream, StrictUtf8, detectEncodingFromByteOrderMarks: true, 1 << 16);
        foreach (Item item in ItemsOf(reader, format))
            yield return item;
    }

    private static IEnumerable<Item> ItemsOf(StreamReader reader, InputFormat format)
    {
        var text = new PositionedReader(reader);
        text.SkipWhiteSpace(keepTabs: format is InputFormat.Csv);
        if (text.IsAtEnd)
            throw new InputException("The input is empty: expected a JSON array, JSON objects or CSV with a header row. For no items give [].");
        return format switch
        {
            InputFormat.Json => JsonItems.Read(text),
            InputFormat.JsonLines => JsonItems.ReadLines(text),
            InputFormat.Csv => CsvItems.Read(text),
            _ => text.Next is '[' or '{' ? JsonItems.Read(text) : CsvItems.ReadIfLikely(text),
        };
    }

    private static InputFormat ByExtension(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".JSON" => InputFormat.Json,
        ".JSONL" or ".NDJSON" => InputFormat.JsonLines,
        ".CSV" or ".TSV" => InputFormat.Csv,
        _ => InputFormat.Auto,
    };

    private static CommandLineException Refused(string file, string message, SourcePosition position = default) =>
        new(new Problem { Code = Codes.InputUnreadable, File = file, Position = position, Message = message });
}
