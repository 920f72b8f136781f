using System.Globalization;
using System.Text.RegularExpressions;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Spreadsheets;

/// <summary>A block of cells, by zero-based first and last row and column.</summary>
internal readonly partial record struct SheetRange(int FirstRow, int LastRow, int FirstColumn, int LastColumn)
{
    /// <summary>Every cell.</summary>
    public static SheetRange All { get; } = new(0, int.MaxValue, 0, int.MaxValue);

    /// <summary>Reads <c>A2:D10</c>, <c>B2</c>, or the number of rows to leave out.</summary>
    /// <exception cref="NodeFailedException">The text is no range.</exception>
    public static SheetRange Parse(string text)
    {
        if (text.Length == 0)
            return All;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int skipped))
            return All with { FirstRow = skipped };
        Match match = Cells().Match(text.Replace("$", "", StringComparison.Ordinal));
        if (!match.Success)
        {
            throw new NodeFailedException(Codes.UnusableParameterValue, $"The range '{text}' cannot be read. Write cells such as A2:D10, or a number of rows to leave out.")
            {
                Parameter = "range",
            };
        }

        (int column, int row) = Cell(match.Groups[1].Value, match.Groups[2].Value);
        (int lastColumn, int lastRow) = match.Groups[3].Success ? Cell(match.Groups[3].Value, match.Groups[4].Value) : (column, row);
        return new SheetRange(row, lastRow, column, lastColumn);
    }

    private static (int Column, int Row) Cell(string letters, string digits)
    {
        int column = letters.ToUpperInvariant().Aggregate(0, static (sum, letter) => (sum * 26) + letter - 'A' + 1);
        return (column - 1, int.Parse(digits, CultureInfo.InvariantCulture) - 1);
    }

    [GeneratedRegex("^([A-Za-z]{1,3})([1-9][0-9]{0,6})(?::([A-Za-z]{1,3})([1-9][0-9]{0,6}))?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Cells();
}
