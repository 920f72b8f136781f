using System.Text;
using CsvHelper;
using Newtonsoft.Json.Linq;

namespace NodeHost.Nodes.Core.Spreadsheets;

/// <summary>A CSV file read as a spreadsheet program does: the separator is guessed, and texts become numbers and dates.</summary>
internal static class CsvTable
{
    /// <summary>The only sheet.</summary>
    public static IEnumerable<Sheet> Read(Stream content, bool keepsText) => [new Sheet("Sheet1", Rows(content, keepsText))];

    private static IEnumerable<JToken?[]> Rows(Stream content, bool keepsText)
    {
        using CsvReader records = CsvReader.Create(
            new StreamReader(content, Encoding.UTF8), new CsvReaderOptions { HasHeader = false, SkipEmptyLines = false });
        while (records.Read())
        {
            var row = new JToken?[records.FieldCount];
            for (int i = 0; i < row.Length; i++)
            {
                string text = records.GetString(i);
                row[i] = text.Length == 0 ? null : keepsText ? text : CellText.Typed(text);
            }

            yield return row;
        }
    }
}
