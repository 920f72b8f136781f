using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Newtonsoft.Json.Linq;

namespace NodeHost.Nodes.Core.Spreadsheets;

/// <summary>The tables of an HTML page; each is a sheet.</summary>
internal static class HtmlTables
{
    private const int WidestSpan = 1000;

    /// <summary>The tables, in order.</summary>
    public static IEnumerable<Sheet> Read(Stream content, bool keepsText)
    {
        IHtmlDocument page = new HtmlParser().ParseDocument(content);
        return page.QuerySelectorAll("table").OfType<IHtmlTableElement>().Select((table, i) => new Sheet($"Sheet{i + 1}", Rows(table, keepsText)));
    }

    private static IEnumerable<JToken?[]> Rows(IHtmlTableElement table, bool keepsText)
    {
        // Columns that a cell of a row above still covers, with the number of rows left.
        var covered = new Dictionary<int, int>();
        foreach (IHtmlTableRowElement line in table.Rows)
        {
            var row = new List<JToken?>();
            foreach (IHtmlTableCellElement cell in line.Cells)
            {
                SkipCovered(row, covered);
                string text = string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                int rows = Math.Clamp(cell.RowSpan, 1, WidestSpan);
                for (int i = 0; i < Math.Clamp(cell.ColumnSpan, 1, WidestSpan); i++)
                {
                    if (rows > 1)
                        covered[row.Count] = rows - 1;
                    row.Add(i > 0 || text.Length == 0 ? null : keepsText ? text : CellText.Typed(text));
                }
            }

            yield return [.. row];
        }
    }

    private static void SkipCovered(List<JToken?> row, Dictionary<int, int> covered)
    {
        while (covered.TryGetValue(row.Count, out int left))
        {
            if (left == 1)
                covered.Remove(row.Count);
            else
                covered[row.Count] = left - 1;
            row.Add(null);
        }
    }
}
