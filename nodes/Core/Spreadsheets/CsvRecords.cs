using System.Text;
using CsvHelper;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Files;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Spreadsheets;

/// <summary>The records of a CSV file, row by row; every value is text, and every row must have as many values as the first.</summary>
internal sealed class CsvRecords(SheetReadOptions options)
{
    private const int LongestRecord = 64 << 20;
    private const char Mark = '\uFEFF';

    private int _skipped;

    /// <summary>The data of one item for each record.</summary>
    /// <exception cref="NodeFailedException">A record cannot be read, or an option is unusable.</exception>
    public async IAsyncEnumerable<JObject> ReadAsync(Stream content, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Encoding encoding = TextEncodings.Of(options.Encoding, "encoding");
        using var text = new StreamReader(content, encoding, detectEncodingFromByteOrderMarks: false);
        // The reader drops the mark; it stays in the first value unless the workflow wants it out.
        bool hasMark = text.Peek() == Mark && options.FromLine <= 1 && !options.EnableBOM;
        await SkipLinesAsync(text, cancellationToken);
        string delimiter = DelimiterOf(options.Delimiter);
        using DelimitedText? translated = delimiter is [var single] && char.IsAscii(single) ? null : new DelimitedText(text, delimiter);
        await using CsvReader records = CsvReader.Create(translated ?? (TextReader)text, Settings(translated is null ? delimiter[0] : DelimitedText.StandIn));
        string[]? names = null;
        int length = -1;
        for (int rows = 0; (options.MaxRowCount < 0 || rows < options.MaxRowCount) && await AdvanceAsync(records, cancellationToken);)
        {
            string[] values = [.. Enumerable.Range(0, records.FieldCount).Select(i => translated is null ? records.GetString(i) : translated.Restore(records.GetString(i)))];
            if (length < 0)
            {
                length = values.Length;
                if (hasMark)
                    values[0] = Mark + values[0];
                if (options.HeaderRow)
                {
                    names = values;
                    continue;
                }
            }

            if (values.Length != length)
            {
                Skip($"Invalid Record Length: {(names is null ? "expect" : "columns length is")} {JsNumber.Format(length)}, got {JsNumber.Format(values.Length)} on line {JsNumber.Format(records.LineNumber)}");
                continue;
            }

            rows++;
            yield return names is null ? new JObject { ["row"] = new JArray(values) } : ToObject(names, values);
        }
    }

    private JObject ToObject(string[] names, string[] values)
    {
        var json = new JObject();
        for (int i = 0; i < names.Length; i++)
        {
            if (values[i].Length > 0 || options.IncludeEmptyCells)
                json[names[i]] = values[i];
        }

        return json;
    }

    private CsvReaderOptions Settings(char separator) => new()
    {
        Separator = separator,
        HasHeader = false,
        TrackLineNumbers = true,
        MaxRecordSize = LongestRecord,
        MalformedData = options.RelaxQuotes ? CsvMalformedDataHandling.Recover
            : options.SkipRecordsWithErrors.Value.Enabled ? CsvMalformedDataHandling.Skip : CsvMalformedDataHandling.Throw,
        OnMalformedRecord = options.RelaxQuotes ? null : record => Skip($"Invalid quote in the CSV data on line {JsNumber.Format(record.LineNumber)}"),
        IncludeValuesInExceptions = false,
    };

    private static async Task<bool> AdvanceAsync(CsvReader records, CancellationToken cancellationToken)
    {
        try
        {
            return await records.ReadAsync(cancellationToken);
        }
        catch (CsvFormatException fault)
        {
            throw Malformed($"Invalid quote in the CSV data on line {JsNumber.Format(fault.LineNumber)}", fault);
        }
    }

    private void Skip(string message)
    {
        SkippedRecordsValue skip = options.SkipRecordsWithErrors.Value;
        if (skip.Enabled && (skip.MaxSkippedRecords < 0 || ++_skipped <= skip.MaxSkippedRecords))
            return;
        throw Malformed(message, null);
    }

    private static NodeFailedException Malformed(string message, Exception? fault) => new(Codes.FileMalformed, message, fault)
    {
        Hint = "Mend the file, or set the options \"Skip Records with Errors\" or \"Preserve Quotes\".",
    };

    private async Task SkipLinesAsync(StreamReader text, CancellationToken cancellationToken)
    {
        for (int line = 1; line < options.FromLine && await text.ReadLineAsync(cancellationToken) is not null; line++)
        {
        }
    }

    private static string DelimiterOf(string written)
    {
        string delimiter = written switch { "" => ",", "\\t" => "\t", _ => written };
        return delimiter.AsSpan().IndexOfAny('"', '\n', '\r') < 0
            ? delimiter
            : throw new NodeFailedException(Codes.UnusableParameterValue, "The delimiter cannot be used: it must hold no quotation mark and no line break.") { Parameter = "delimiter" };
    }
}
