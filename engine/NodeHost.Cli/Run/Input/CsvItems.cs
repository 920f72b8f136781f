using CsvHelper;
using Newtonsoft.Json.Linq;
using NodeHost.Runtime.Problems;
using NodeHost.Sdk;

namespace NodeHost.Cli.Run.Input;

/// <summary>Items from CSV: the header row names the members, each further row is an item, every value is text.</summary>
internal static class CsvItems
{
    private const int LongestRow = 64 << 20;
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    /// <summary>Reads text that is known to be CSV.</summary>
    public static IEnumerable<Item> Read(PositionedReader text)
    {
        SourcePosition start = text.Position;
        string header = text.ReadLine();
        return Rows(text, start, header, SeparatorOf(header) ?? ',');
    }

    /// <summary>Reads text that might be CSV: its first line has a separator.</summary>
    public static IEnumerable<Item> ReadIfLikely(PositionedReader text)
    {
        SourcePosition start = text.Position;
        string header = text.ReadLine();
        char separator = SeparatorOf(header) ?? throw new InputException(
            "neither JSON (it would begin with '[' or '{') nor CSV with several columns. Name the format by --input-format.", start);
        return Rows(text, start, header, separator);
    }

    private static IEnumerable<Item> Rows(PositionedReader rest, SourcePosition start, string header, char separator)
    {
        var options = new CsvReaderOptions
        {
            Separator = separator,
            TrackLineNumbers = true,
            MaxRecordSize = LongestRow,
            MalformedData = CsvMalformedDataHandling.Throw,
            IncludeValuesInExceptions = false,
        };
        using CsvReader rows = CsvReader.Create(new PrefixedReader(header + "\n", rest), options);
        bool any = Advance(rows, start);
        string[] names = [.. rows.Headers];
        CheckNames(names, start);
        for (; any; any = Advance(rows, start))
            yield return Item.Of(RowOf(rows, names, start));
    }

    private static JObject RowOf(CsvReader rows, string[] names, SourcePosition start)
    {
        if (rows.FieldCount != names.Length)
        {
            throw new InputException(
                $"the row has {Count(rows.FieldCount, "value")}, but the header names {Count(names.Length, "column")}", LineOf(rows.LineNumber, start));
        }

        var json = new JObject();
        for (int i = 0; i < names.Length; i++)
            json.Add(names[i], rows.GetString(i));
        return json;
    }

    private static bool Advance(CsvReader rows, SourcePosition start)
    {
        try
        {
            return rows.Read();
        }
        catch (CsvFormatException fault)
        {
            throw new InputException(
                "a quote is out of place or never closed: put the whole value in quotes and write a quote inside it twice, as in \"say \"\"yes\"\"\"",
                LineOf(fault.LineNumber, start));
        }
    }

    private static void CheckNames(string[] names, SourcePosition start)
    {
        int empty = Array.FindIndex(names, string.IsNullOrWhiteSpace);
        if (empty >= 0)
            throw new InputException($"column {empty + 1} has no name in the header row", start);
        string? twice = names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key;
        if (twice is not null)
            throw new InputException($"two columns are named '{twice}' in the header row", start);
    }

    private static SourcePosition LineOf(long line, SourcePosition start) => new(start.Line + (int)Math.Max(line, 1) - 1, 1);

    private static string Count(int number, string noun) => Rendering.ProblemCount.Words(number, noun);

    private static char? SeparatorOf(string header) => Separators
        .Select(separator => (separator, count: header.Count(c => c == separator)))
        .Where(pair => pair.count > 0)
        .OrderByDescending(pair => pair.count)
        .Select(pair => (char?)pair.separator)
        .FirstOrDefault();
}
